package org.cumbre.annotate.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cumbre.language.LanguagePack;
import org.cumbre.language.LanguagePack.Line;

/** The time rules of a language, {@code time/rules.txt} of its pack, as one trie for each group. */
final class TimeRules {

    private static final String FILE = "time/rules.txt";

    private final List<TimeRule> rules = new ArrayList<>();
    private final Map<String, PatternTrie> groups = new HashMap<>();
    private final PatternTrie alone;
    private final TimeLexicon lexicon;

    private TimeRules(TimeLexicon lexicon) {
        this.lexicon = lexicon;
        this.alone = new PatternTrie();
    }

    /** @throws IllegalArgumentException naming file and line if a rule cannot be read or has no example */
    static TimeRules load(LanguagePack pack, TimeLexicon lexicon) {
        TimeRules loaded = new TimeRules(lexicon);
        List<Line> body = new ArrayList<>();
        Optional<Line> head = Optional.empty();
        for (Line line : pack.lines(FILE)) {
            if (line.text().startsWith("[")) {
                loaded.add(head, body);
                head = Optional.of(line);
                body = new ArrayList<>();
            } else {
                body.add(line);
            }
        }
        loaded.add(head, body);
        loaded.checkGroups(pack.path(FILE));
        loaded.alone.index(lexicon, loaded::group);
        loaded.groups.values().forEach(trie -> trie.index(lexicon, loaded::group));
        return loaded;
    }

    List<TimeRule> rules() {
        return rules;
    }

    /** All expressions that stand alone. */
    PatternTrie alone() {
        return alone;
    }

    PatternTrie group(String name) {
        PatternTrie trie = groups.get(name);
        if (trie == null) {
            throw new IllegalArgumentException("no group of time rules: " + name);
        }
        return trie;
    }

    private void add(Optional<Line> head, List<Line> body) {
        if (head.isEmpty()) {
            return;
        }
        RuleBlock block = RuleBlock.read(head.get(), body);
        TimeRule rule = block.rule(rules.size());
        rules.add(rule);
        for (RuleBlock.Pattern pattern : block.patterns()) {
            for (List<Step> sequence : PatternReader.read(pattern.line(), pattern.text(), lexicon)) {
                groups.computeIfAbsent(rule.group(), group -> new PatternTrie()).add(sequence, rule);
                if (rule.alone()) {
                    alone.add(sequence, rule);
                }
            }
        }
    }

    private void checkGroups(String file) {
        groups.values().stream()
                .flatMap(trie -> trie.groups().stream())
                .filter(name -> !groups.containsKey(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new IllegalArgumentException(file + ": no group \"" + name + "\"");
                });
    }
}
