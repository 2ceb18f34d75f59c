package org.cumbre.annotate.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cumbre.annotate.time.TimeRule.Example;
import org.cumbre.language.LanguagePack.Line;

/** A rule as it stands in the file: a head "[group.name]", properties and examples. */
final class RuleBlock {

    /**
     * A pattern and where it stands.
     *
     * @param line of the file
     * @param text what follows "pattern ="
     */
    record Pattern(Line line, String text) {}

    private final String id;
    private final Map<String, String> properties = new HashMap<>();
    private final Map<String, String> fixed = new HashMap<>();
    private final List<Pattern> patterns = new ArrayList<>();
    private final List<Example> examples = new ArrayList<>();
    private final Line head;

    private RuleBlock(Line head) {
        this.head = head;
        this.id = head.text().replaceAll("[\\[\\]]", "");
        if (!id.matches("[a-z]+\\.[a-z]+")) {
            throw head.fault("expected \"[group.name]\"");
        }
    }

    static RuleBlock read(Line head, List<Line> body) {
        RuleBlock block = new RuleBlock(head);
        body.forEach(block::line);
        return block;
    }

    List<Pattern> patterns() {
        return patterns;
    }

    /** @throws IllegalArgumentException if the kind is unknown, or a pattern or example is missing */
    TimeRule rule(int order) {
        String kind = properties.getOrDefault("kind", "");
        Construction construction =
                Construction.named(kind).orElseThrow(() -> head.fault("no kind \"" + kind + "\" of expression"));
        if (patterns.isEmpty() || examples.isEmpty()) {
            throw head.fault("a rule needs a pattern and an example");
        }
        return new TimeRule(
                id,
                order,
                construction,
                Map.copyOf(fixed),
                !properties.getOrDefault("alone", "yes").equals("no"),
                Optional.ofNullable(properties.get("after")),
                List.copyOf(examples));
    }

    private void line(Line line) {
        String text = line.text();
        if (text.startsWith("+ ")) {
            String[] parts = text.substring(2).split("=>", 2);
            if (parts.length != 2) {
                throw line.fault("expected \"+ sentence => value\"");
            }
            examples.add(new Example(line.file() + ":" + line.number(), parts[0].strip(), parts[1].strip()));
        } else if (text.startsWith("with ")) {
            for (String pair : text.substring(5).strip().split("\\s+")) {
                String[] parts = pair.split("=", 2);
                if (parts.length != 2) {
                    throw line.fault("expected \"with name=value …\"");
                }
                fixed.put(parts[0], parts[1]);
            }
        } else {
            property(line, text.split("=", 2));
        }
    }

    private void property(Line line, String[] parts) {
        String name = parts[0].strip();
        if (parts.length != 2 || !List.of("kind", "pattern", "alone", "after").contains(name)) {
            throw line.fault("expected kind, pattern, alone, after, with or an example");
        }
        if (name.equals("pattern")) {
            patterns.add(new Pattern(line, parts[1].strip()));
        } else {
            properties.put(name, parts[1].strip());
        }
    }
}
