package org.cumbre.store;

import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.sparql.core.Quad;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.cumbre.rdf.Iris;
import org.cumbre.rdf.Vocabulary;

/**
 * What the full-text index is of: sentences of claims, in the articles' graphs; headlines of articles and names of actors and places, in the
 * default graph. Words are found in any case and with or without accents.
 */
final class TextFields {

    static final String SENTENCE = "sentence";
    static final String HEADLINE = "headline";
    static final String NAME = "name";

    private static final Set<Node> NAMES = Set.of(Vocabulary.LABEL, Vocabulary.ALT_LABEL);

    private TextFields() {}

    /** With {@code text:query} and no property, sentences are searched. */
    static TextIndexConfig config() {
        EntityDefinition fields = new EntityDefinition("uri", SENTENCE, "graph", Vocabulary.EXACT);
        fields.set(HEADLINE, Vocabulary.HEADLINE);
        NAMES.forEach(property -> fields.set(NAME, property));
        fields.setLangField("lang");
        fields.setUidField("uid");
        TextIndexConfig config = new TextIndexConfig(fields);
        config.setAnalyzer(new FoldedWords());
        config.setValueStored(true);
        return config;
    }

    /** Whether a statement is one of those: the same names stand in many graphs. */
    static boolean indexed(Node graph, Node subject, Node property) {
        if (property.equals(Vocabulary.EXACT)) {
            return Iris.isArticle(graph);
        }
        return isDefault(graph)
                && (property.equals(Vocabulary.HEADLINE) || (NAMES.contains(property) && named(subject)));
    }

    private static boolean named(Node subject) {
        return subject.isURI() && !Iris.isEvent(subject) && !Iris.isOffice(subject);
    }

    /** One name for the default graph, which has two. */
    static Node name(Node graph) {
        return isDefault(graph) ? Quad.defaultGraphNodeGenerated : graph;
    }

    private static boolean isDefault(Node graph) {
        return Quad.isDefaultGraph(graph);
    }

    /** Words without case and accents. */
    private static final class FoldedWords extends Analyzer {

        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer words = new StandardTokenizer();
            return new TokenStreamComponents(words, folded(words));
        }

        @Override
        protected TokenStream normalize(String field, TokenStream in) {
            return folded(in);
        }

        private static TokenStream folded(TokenStream in) {
            return new ASCIIFoldingFilter(new LowerCaseFilter(in));
        }
    }
}
