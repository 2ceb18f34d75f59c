package org.cumbre.code;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cumbre.event.EventType;
import org.cumbre.event.Status;
import org.cumbre.language.LanguagePack;
import org.cumbre.language.WordLists;
import org.cumbre.text.Folding;

/** Reads the rule files of a language pack. Their language stands at the head of {@code rules/README.md}. */
final class RuleReader {

    private static final Pattern ID = Pattern.compile("\\[([\\p{L}\\p{N}.-]+)]");
    private static final Pattern TRIGGER = Pattern.compile("(\\S+)(?:\\s+\"([^\"]+)\")?");
    private static final Pattern ALTERNATIVE = Pattern.compile("\\s*\\|\\s*");
    /** Not between parentheses. */
    private static final Pattern ALTERNATIVE_OUTSIDE = Pattern.compile("\\s*\\|\\s*(?![^(]*\\))");

    private static final String CONTAINER = "container";

    private final WordLists lists = new WordLists();
    private final Map<String, Rule> rules = new HashMap<>();
    private final List<Rule> order = new ArrayList<>();
    private Set<String> containers = Set.of();

    private RuleReader() {}

    /**
     * Reads all rules of a language.
     *
     * @throws IllegalArgumentException at the first fault; names file and line
     */
    static RuleReader read(LanguagePack pack) {
        RuleReader reader = new RuleReader();
        List<String> files = List.of(pack.property("rules").split("\\s+"));
        List<LanguagePack.Line> lines = new ArrayList<>();
        files.forEach(file -> lines.addAll(pack.lines("rules/" + file + ".rules")));
        lines.stream().filter(WordLists::defines).forEach(reader.lists::add);
        if (reader.lists.has(CONTAINER)) {
            reader.containers = Set.copyOf(reader.lists.get(CONTAINER));
        }
        reader.rules(lines.stream().filter(line -> !WordLists.defines(line)).toList());
        return reader;
    }

    /** In order of the files. */
    List<Rule> rules() {
        return order;
    }

    /** Nouns that only count or bundle what follows them, from the list of that name. */
    Set<String> containers() {
        return containers;
    }

    private void rules(List<LanguagePack.Line> lines) {
        Draft draft = null;
        for (LanguagePack.Line line : lines) {
            Matcher id = ID.matcher(line.text());
            if (line.text().startsWith("[") && id.matches()) {
                finish(draft);
                draft = new Draft(id.group(1), line);
            } else if (draft == null) {
                throw line.fault("expected [rule.id]");
            } else {
                draft.add(line);
            }
        }
        finish(draft);
    }

    private void finish(@org.jspecify.annotations.Nullable Draft draft) {
        if (draft == null) {
            return;
        }
        Rule rule = draft.rule();
        if (rules.put(rule.id(), rule) != null) {
            throw draft.start.fault("rule id twice");
        }
        order.add(rule);
    }

    /** {@code (decir | jurar) "que (vendrá | irá)"} stands for four. */
    static List<String> spelledOut(String group) {
        int open = group.indexOf('(');
        int close = group.indexOf(')', open);
        if (open < 0 || close < 0) {
            return List.of(group);
        }
        return ALTERNATIVE
                .splitAsStream(group.substring(open + 1, close))
                .flatMap(one -> spelledOut(group.substring(0, open) + one + group.substring(close + 1)).stream())
                .toList();
    }

    private final class Draft {

        private final String id;
        private final LanguagePack.Line start;
        private Optional<EventType> type = Optional.empty();
        private Optional<Status> status = Optional.empty();
        private boolean negated;
        private final List<Trigger> triggers = new ArrayList<>();
        private final List<Binding> bindings = new ArrayList<>();
        private final List<Condition> when = new ArrayList<>();
        private final List<Condition> unless = new ArrayList<>();
        private final Set<Binding.Part> needs = EnumSet.noneOf(Binding.Part.class);
        private final List<String> positives = new ArrayList<>();
        private final List<String> negatives = new ArrayList<>();

        Draft(String id, LanguagePack.Line start) {
            this.id = id;
            this.start = start;
        }

        void add(LanguagePack.Line line) {
            String text = line.text();
            if (text.startsWith("+ ")) {
                positives.add(text.substring(2).strip());
                return;
            }
            if (text.startsWith("- ")) {
                negatives.add(text.substring(2).strip());
                return;
            }
            int equals = text.indexOf('=');
            if (equals < 0) {
                throw line.fault("expected name = value, + example or - example");
            }
            set(text.substring(0, equals).strip(), text.substring(equals + 1).strip(), line);
        }

        private void set(String name, String value, LanguagePack.Line line) {
            switch (name) {
                case "type" ->
                    type = Optional.of(EventType.named(value).orElseThrow(() -> line.fault("unknown event type")));
                case "status" ->
                    status = Optional.of(Status.named(value).orElseThrow(() -> line.fault("unknown status")));
                case "negated" -> negated = yes(value, line);
                case "trigger" -> triggers(value, line);
                case "roles" -> List.of(value.split("\\s+")).forEach(pair -> bindings.add(binding(pair, line)));
                case "when" -> when.add(condition(value, line));
                case "unless" -> unless.add(condition(value, line));
                case "needs" -> List.of(value.split("\\s+")).forEach(part -> needs.add(part(part, line)));
                default -> throw line.fault("unknown setting " + name);
            }
        }

        private boolean yes(String value, LanguagePack.Line line) {
            if (!value.equals("yes")) {
                throw line.fault("expected yes");
            }
            return true;
        }

        private void triggers(String value, LanguagePack.Line line) {
            int blank = value.indexOf(' ');
            String kind = blank < 0 ? value : value.substring(0, blank);
            if (blank < 0 || !Set.of("verb", "noun").contains(kind)) {
                throw line.fault("expected verb … or noun …");
            }
            for (String group :
                    ALTERNATIVE_OUTSIDE.split(value.substring(blank + 1).strip())) {
                for (String alternative : spelledOut(group)) {
                    if (alternative.indexOf('(') >= 0 || alternative.indexOf(')') >= 0) {
                        throw line.fault("a parenthesis without its other: " + alternative);
                    }
                    triggers.add(kind.equals("verb") ? verb(alternative, line) : noun(alternative));
                }
            }
        }

        private Trigger verb(String text, LanguagePack.Line line) {
            Matcher trigger = TRIGGER.matcher(text);
            if (!trigger.matches()) {
                throw line.fault("not a trigger: " + text);
            }
            String verb = trigger.group(1);
            boolean reflexive = verb.endsWith("rse");
            String lemma = reflexive ? verb.substring(0, verb.length() - 2) : verb;
            List<String> phrase = trigger.group(2) == null ? List.of() : words(trigger.group(2));
            return new Trigger(true, lemma, reflexive, phrase);
        }

        private Trigger noun(String text) {
            List<String> words = List.of(text.replace("\"", "").split("\\s+"));
            return new Trigger(false, words.get(0), false, words(String.join(" ", words.subList(1, words.size()))));
        }

        private List<String> words(String text) {
            return text.isBlank() ? List.of() : List.of(Folding.fold(text).split(" "));
        }

        private Binding binding(String pair, LanguagePack.Line line) {
            int colon = pair.indexOf(':');
            if (colon < 0) {
                throw line.fault("expected slot:role, not " + pair);
            }
            return new Binding(pair.substring(0, colon), part(pair.substring(colon + 1), line));
        }

        private Binding.Part part(String name, LanguagePack.Line line) {
            try {
                return Binding.Part.valueOf(name.toUpperCase(Locale.ROOT));
            } catch (IllegalArgumentException e) {
                throw line.fault("unknown role " + name);
            }
        }

        private Condition condition(String value, LanguagePack.Line line) {
            int colon = value.indexOf(':');
            if (colon < 0) {
                throw line.fault("expected slot: word | @list | <class>");
            }
            Set<String> words = new LinkedHashSet<>();
            Set<String> classes = new LinkedHashSet<>();
            for (String option : ALTERNATIVE.split(value.substring(colon + 1).strip())) {
                if (option.startsWith("@")) {
                    if (!lists.has(option.substring(1))) {
                        throw line.fault("no list " + option);
                    }
                    words.addAll(lists.get(option.substring(1)));
                } else if (option.startsWith("<")) {
                    classes.add(option.substring(1, option.length() - 1));
                } else {
                    words.add(option.replace("\"", ""));
                }
            }
            return Condition.of(value.substring(0, colon).strip(), words, classes, value, containers);
        }

        Rule rule() {
            if (type.isEmpty() || triggers.isEmpty() || bindings.isEmpty() || positives.isEmpty()) {
                throw start.fault("a rule needs type, trigger, roles and at least one + example");
            }
            return new Rule(
                    id,
                    type.get(),
                    List.copyOf(triggers),
                    List.copyOf(bindings),
                    List.copyOf(when),
                    List.copyOf(unless),
                    Set.copyOf(needs),
                    negated,
                    status,
                    List.copyOf(positives),
                    List.copyOf(negatives),
                    start.file() + ":" + start.number());
        }
    }
}
