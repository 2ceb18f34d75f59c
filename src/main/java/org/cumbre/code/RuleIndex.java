package org.cumbre.code;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the rules that a word can start. */
final class RuleIndex {

    private final Map<String, List<Candidate>> verbs = new HashMap<>();
    private final Map<String, List<Candidate>> nouns = new HashMap<>();

    RuleIndex(List<Rule> rules) {
        for (Rule rule : rules) {
            for (Trigger trigger : rule.triggers()) {
                (trigger.verbal() ? verbs : nouns)
                        .computeIfAbsent(trigger.lemma(), lemma -> new ArrayList<>())
                        .add(new Candidate(rule, trigger));
            }
        }
    }

    List<Candidate> starting(String lemma, boolean verbal) {
        return (verbal ? verbs : nouns).getOrDefault(lemma, List.of());
    }

    /** A rule and the one of its triggers that fits. */
    record Candidate(Rule rule, Trigger trigger) {}
}
