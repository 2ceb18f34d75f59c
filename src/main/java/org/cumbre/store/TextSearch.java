package org.cumbre.store;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.TextHit;
import org.apache.jena.query.text.TextIndex;
import org.cumbre.rdf.Vocabulary;
import org.cumbre.text.Folding;

/** Finds what has all the words given, or words that begin with them, best first. */
public final class TextSearch {

    private final TextIndex index;

    TextSearch(TextIndex index) {
        this.index = index;
    }

    /**
     * A sentence that has the words.
     *
     * @param claim the claim that it is the evidence of
     */
    public record Sentence(Node claim, String text) {}

    /**
     * Sentences of claims.
     *
     * @param most how many to give at most
     */
    public List<Sentence> sentences(String words, int most) {
        return hits(Vocabulary.EXACT, words, most).stream()
                .map(hit -> new Sentence(hit.getNode(), hit.getLiteral().getLiteralLexicalForm()))
                .toList();
    }

    /** Articles by their headlines. */
    public List<Node> articles(String words, int most) {
        return hits(Vocabulary.HEADLINE, words, most).stream()
                .map(TextHit::getNode)
                .toList();
    }

    /** Actors and places by any of their names. */
    public Set<Node> named(String words, int most) {
        Set<Node> found = new LinkedHashSet<>();
        hits(Vocabulary.LABEL, words, most).forEach(hit -> found.add(hit.getNode()));
        return found;
    }

    private List<TextHit> hits(Node property, String words, int most) {
        String query = query(words);
        return query.isEmpty() ? List.of() : index.query(property, query, null, null, most);
    }

    /** In the syntax of Lucene's query parser, of which nothing that the user typed is left but letters and digits. */
    private static String query(String words) {
        return Arrays.stream(Folding.fold(words).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> "+(" + word + "^4 " + word + "*)")
                .collect(Collectors.joining(" "));
    }
}
