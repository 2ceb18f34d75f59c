package org.cumbre.annotate.treebank;

import java.util.List;
import org.cumbre.annotate.token.CharacterNormalizer;
import org.cumbre.text.PartOfSpeech;
import org.cumbre.text.Span;

/**
 * Sentences of a dependency treebank.
 *
 * @param sentences in the order of the files
 */
public record Treebank(List<Tree> sentences) {

    public Treebank {
        sentences = List.copyOf(sentences);
    }

    public int tokens() {
        return sentences.stream().mapToInt(tree -> tree.nodes().size()).sum();
    }

    /**
     * A sentence with its tree.
     *
     * @param text as it stands in the text, with blanks
     * @param nodes its surface tokens: contractions and verbs with attached pronouns are one
     */
    public record Tree(String text, List<Node> nodes) {

        public Tree {
            nodes = List.copyOf(nodes);
        }

        /** The forms as the tagger sees them. */
        public List<String> normalForms() {
            String normal = CharacterNormalizer.normalize(text);
            return nodes.stream().map(node -> node.span().of(normal)).toList();
        }
    }

    /**
     * A surface token of a sentence.
     *
     * @param span characters of the sentence's text
     * @param form as written
     * @param lemma dictionary form, as the treebank has it
     * @param pos universal part of speech
     * @param head index of the token it depends on; -1 for the root
     * @param relation to its head
     */
    public record Node(Span span, String form, String lemma, PartOfSpeech pos, int head, String relation) {}
}
