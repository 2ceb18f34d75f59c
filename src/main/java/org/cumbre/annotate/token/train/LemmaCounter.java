package org.cumbre.annotate.token.train;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.cumbre.annotate.token.ReadingChooser;
import org.cumbre.annotate.treebank.Treebank;
import org.cumbre.annotate.treebank.Treebank.Node;
import org.cumbre.annotate.treebank.Treebank.Tree;
import org.cumbre.language.MorphologicalDictionary;
import org.cumbre.language.Reading;

/** Counts the lemmas of those words of a treebank whose form and part of speech leave a choice. */
final class LemmaCounter {

    private final MorphologicalDictionary dictionary;

    LemmaCounter(MorphologicalDictionary dictionary) {
        this.dictionary = dictionary;
    }

    Map<String, Integer> count(Treebank treebank) {
        Map<String, Integer> counts = new HashMap<>();
        for (Tree tree : treebank.sentences()) {
            for (Node node : tree.nodes()) {
                Set<String> lemmas = lemmas(node);
                if (lemmas.size() > 1 && lemmas.contains(node.lemma())) {
                    counts.merge(ReadingChooser.key(node.lemma(), node.pos()), 1, Integer::sum);
                }
            }
        }
        return counts;
    }

    private Set<String> lemmas(Node node) {
        Set<String> lemmas = new HashSet<>();
        for (Reading reading : dictionary.readings(node.form())) {
            if (reading.pos() == node.pos() || dictionary.permitted(reading).contains(node.pos())) {
                lemmas.add(reading.lemma());
            }
        }
        return lemmas;
    }
}
