package org.cumbre.server.api;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.cumbre.rdf.Iris;
import org.cumbre.rdf.Values;
import org.cumbre.rdf.Vocabulary;
import org.cumbre.text.Folding;
import org.cumbre.text.Span;

/** {@code search}: actors, places, articles and sentences that have all the words. */
final class SearchAnswer implements Answer {

    private static final int STANDARD = 20;
    private static final int MOST = 100;

    @Override
    public void write(ApiRequest request, JsonGenerator json) throws IOException {
        String words = request.text("q").orElseThrow(() -> ApiFault.wrong("q: missing; expected words to look for"));
        int most = request.number("limit", STANDARD, MOST);
        List<String> wanted = Arrays.asList(Folding.fold(words).split(" "));
        Names names = request.names();
        json.writeStartObject();
        named(request, wanted, Vocabulary.ACTOR, most, json, names);
        named(request, wanted, Vocabulary.PLACE, most, json, names);
        articles(request, wanted, most, json);
        sentences(request, wanted, most, json, names);
        json.writeEndObject();
    }

    private static void named(
            ApiRequest request, List<String> wanted, Node type, int most, JsonGenerator json, Names names)
            throws IOException {
        boolean actors = type.equals(Vocabulary.ACTOR);
        Set<Node> found = new LinkedHashSet<>();
        Stream.of(Vocabulary.LABEL, Vocabulary.ALT_LABEL)
                .flatMap(property -> Iter.asStream(request.events().find(Node.ANY, property, Node.ANY)))
                .filter(triple -> has(triple.getObject().getLiteralLexicalForm(), wanted))
                .map(triple -> triple.getSubject())
                .filter(thing -> request.events().contains(thing, Vocabulary.TYPE, type))
                .forEach(found::add);
        List<Node> busiest = found.stream()
                .sorted(Comparator.comparing((Node thing) -> -events(request, thing, actors))
                        .thenComparing(node -> node.toString()))
                .limit(most)
                .toList();
        json.writeArrayFieldStart(actors ? "actors" : "places");
        for (Node thing : busiest) {
            json.writeStartObject();
            names.identity(thing, json);
            if (actors) {
                json.writeStringField("kind", names.kind(thing));
                names.country(thing, json);
            }
            json.writeNumberField("events", events(request, thing, actors));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static int events(ApiRequest request, Node thing, boolean actor) {
        return (actor ? request.index().of(thing) : request.index().at(thing)).size();
    }

    private static void articles(ApiRequest request, List<String> wanted, int most, JsonGenerator json)
            throws IOException {
        List<Node> found = Iter.asStream(request.events().find(Node.ANY, Vocabulary.HEADLINE, Node.ANY))
                .filter(triple -> has(triple.getObject().getLiteralLexicalForm(), wanted))
                .map(triple -> triple.getSubject())
                .limit(most)
                .toList();
        Values values = new Values(request.events());
        json.writeArrayFieldStart("articles");
        for (Node article : found) {
            json.writeStartObject();
            json.writeStringField("id", article.getURI());
            Names.optional("title", values.text(article, Vocabulary.HEADLINE), json);
            Names.optional("published", values.text(article, Vocabulary.DATE_PUBLISHED), json);
            Names.optional("source", values.text(article, Vocabulary.IDENTIFIER), json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void sentences(ApiRequest request, List<String> wanted, int most, JsonGenerator json, Names names)
            throws IOException {
        List<Quad> found = Iter.asStream(request.graphs().findNG(Node.ANY, Node.ANY, Vocabulary.EXACT, Node.ANY))
                .filter(quad -> has(quad.getObject().getLiteralLexicalForm(), wanted))
                .limit(most)
                .toList();
        Values values = new Values(request.events());
        json.writeArrayFieldStart("sentences");
        for (Quad quad : found) {
            Node article = Iris.articleOf(quad.getSubject());
            String sentence = quad.getObject().getLiteralLexicalForm();
            json.writeStartObject();
            Names.optional(
                    "event",
                    request.events().find(Node.ANY, Vocabulary.CLAIM, quad.getSubject()).toList().stream()
                            .map(triple -> triple.getSubject().getURI())
                            .findFirst(),
                    json);
            json.writeStringField("claim", quad.getSubject().getURI());
            json.writeStringField("article", article.getURI());
            Names.optional("articleTitle", values.text(article, Vocabulary.HEADLINE), json);
            Names.optional("published", values.text(article, Vocabulary.DATE_PUBLISHED), json);
            json.writeStringField("sentence", sentence);
            json.writeArrayFieldStart("matches");
            for (Span match : Words.matches(sentence, new HashSet<>(wanted))) {
                json.writeArray(new int[] {match.start(), match.end()}, 0, 2);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static boolean has(String text, List<String> wanted) {
        Set<String> words =
                Arrays.stream(Folding.fold(text).split("[^\\p{L}\\p{N}]+")).collect(Collectors.toSet());
        return wanted.stream().allMatch(want -> words.stream().anyMatch(word -> word.startsWith(want)));
    }
}
