package org.cumbre.store;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.cumbre.rdf.Vocabulary;

/** Finds articles by what they are called: IRI, web address, source as it was given, or its file name with or without ending. */
final class ArticleNames {

    private static final int SUGGESTIONS = 5;

    private final Graph graph;
    private final List<Node> articles;

    ArticleNames(Graph defaultGraph) {
        graph = defaultGraph;
        articles = graph.find(Node.ANY, Vocabulary.TYPE, Vocabulary.NEWS_ARTICLE)
                .mapWith(Triple::getSubject)
                .toList();
    }

    /**
     * All articles of those names; several may have one file name.
     *
     * @throws UnknownActorException if there is none of a name
     */
    Set<Node> resolve(List<String> names) {
        Set<Node> found = new LinkedHashSet<>();
        for (String name : names) {
            List<Node> called = articles.stream()
                    .filter(article -> names(article).anyMatch(name.strip()::equals))
                    .toList();
            if (called.isEmpty()) {
                throw new UnknownActorException("article", name, closest(name));
            }
            found.addAll(called);
        }
        return found;
    }

    private Stream<String> names(Node article) {
        return Stream.concat(
                Stream.of(article.getURI()),
                Stream.of(Vocabulary.IDENTIFIER, Vocabulary.URL, Vocabulary.IS_BASED_ON)
                        .flatMap(property ->
                                graph.find(article, property, Node.ANY).mapWith(Triple::getObject).toList().stream())
                        .map(value -> value.isLiteral() ? value.getLiteralLexicalForm() : value.toString())
                        .flatMap(
                                name -> Stream.of(name, file(name), file(name).replaceFirst("\\.[A-Za-z]{1,5}$", ""))));
    }

    private static String file(String source) {
        return source.replaceFirst("^.*[/\\\\]", "");
    }

    private List<String> closest(String name) {
        List<String> candidates = new ArrayList<>();
        articles.forEach(article -> graph.find(article, Vocabulary.IDENTIFIER, Node.ANY)
                .forEachRemaining(
                        triple -> candidates.add(file(triple.getObject().getLiteralLexicalForm()))));
        return candidates.stream()
                .filter(candidate -> NameLikeness.of(name, candidate) >= NameLikeness.CLOSE)
                .sorted()
                .distinct()
                .limit(SUGGESTIONS)
                .collect(Collectors.toList());
    }
}
