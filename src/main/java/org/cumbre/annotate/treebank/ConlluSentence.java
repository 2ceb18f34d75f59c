package org.cumbre.annotate.treebank;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cumbre.annotate.treebank.Treebank.Node;
import org.cumbre.annotate.treebank.Treebank.Tree;
import org.cumbre.text.PartOfSpeech;
import org.cumbre.text.Span;

/**
 * The lines of one CoNLL-U sentence on their way to a tree of surface tokens. The words of a multi-word token ("del" = de + el,
 * "hacerlo" = hacer + lo) become one node, which takes its lemma, part of speech, head and relation from the first of them.
 */
final class ConlluSentence {

    private static final String TEXT = "# text = ";

    private final List<Word> words = new ArrayList<>();
    private final Map<Integer, Surface> surfaces = new HashMap<>();
    private String text = "";

    boolean isEmpty() {
        return words.isEmpty();
    }

    void add(String line) {
        if (line.startsWith(TEXT)) {
            text = line.substring(TEXT.length());
        } else if (!line.startsWith("#")) {
            addWord(line.split("\t"));
        }
    }

    private void addWord(String[] columns) {
        if (columns.length != 10) {
            throw new IllegalArgumentException(columns.length + " columns instead of 10");
        }
        String id = columns[0];
        int dash = id.indexOf('-');
        if (dash > 0) {
            int first = Integer.parseInt(id.substring(0, dash));
            surfaces.put(first, new Surface(columns[1], Integer.parseInt(id.substring(dash + 1))));
        } else if (id.indexOf('.') < 0) {
            PartOfSpeech pos = PartOfSpeech.valueOf(columns[3]);
            words.add(new Word(columns[1], columns[2], pos, Integer.parseInt(columns[6]), columns[7]));
        }
    }

    Tree tree() {
        int[] nodeOf = new int[words.size() + 1];
        nodeOf[0] = -1;
        List<Integer> firsts = new ArrayList<>();
        for (int id = 1; id <= words.size(); ) {
            Surface surface = surfaces.get(id);
            int last = surface == null ? id : surface.last;
            firsts.add(id);
            while (id <= last) {
                nodeOf[id++] = firsts.size() - 1;
            }
        }
        return new Tree(text, nodes(firsts, nodeOf));
    }

    private List<Node> nodes(List<Integer> firsts, int[] nodeOf) {
        List<Node> nodes = new ArrayList<>();
        int offset = 0;
        for (int id : firsts) {
            Surface surface = surfaces.get(id);
            Word word = words.get(id - 1);
            String form = surface == null ? word.form : surface.form;
            Word governed = surface == null ? word : governed(id, surface.last);
            int start = text.indexOf(form, offset);
            if (start < 0) {
                throw new IllegalArgumentException("\"" + form + "\" is not in the text: " + text);
            }
            offset = start + form.length();
            nodes.add(new Node(
                    new Span(start, offset), form, word.lemma, word.pos, nodeOf[governed.head], governed.relation));
        }
        return nodes;
    }

    /** The first word of a multi-word token whose head is outside it. */
    private Word governed(int first, int last) {
        for (int id = first; id <= last; id++) {
            Word word = words.get(id - 1);
            if (word.head < first || word.head > last) {
                return word;
            }
        }
        throw new IllegalArgumentException("words " + first + "-" + last + " depend only on each other");
    }

    private record Surface(String form, int last) {}

    private record Word(String form, String lemma, PartOfSpeech pos, int head, String relation) {}
}
