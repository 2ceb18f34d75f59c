package org.cumbre.code;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cumbre.language.LanguagePack;
import org.cumbre.language.Section;
import org.cumbre.language.WordLists;

/**
 * What gives a mode.
 *
 * @param plover its PLOVER type
 * @param mode its name
 * @param rules ids of event rules that imply it
 * @param cues trigger and words that say so
 * @param unless words of the clause that rule it out
 */
record ModeRule(String plover, String mode, Set<String> rules, List<Cue> cues, Phrases unless) {

    private static final String ANY = "*";
    private static final String REFLEXIVE = "se";
    private static final String IN_CLAUSE = " : ";
    private static final String IN_ALL = " :: ";

    /** It speaks of the opposite: "pidió no retirar las tropas". */
    private static final Set<String> NEGATIONS = Set.of("no", "ni", "sin", "nunca");

    /**
     * A trigger, and words that must go with it.
     *
     * @param any every trigger will do
     * @param triggers lemmas of triggers, perhaps with what follows them
     * @param words one of which must stand there; absent if the trigger says it all
     * @param whole in what depends on the trigger, too; else in its own clause
     */
    record Cue(boolean any, Phrases triggers, Optional<Phrases> words, boolean whole) {}

    /**
     * Where a mode is said.
     *
     * @param distance from the trigger, in tokens
     */
    record Hit(String mode, int distance, String words) {}

    /** @throws IllegalArgumentException if it is not PLOVER-mode, a line is not understood or there is no such rule; names file and line */
    static ModeRule of(Section section, WordLists lists, List<String> ids) {
        int hyphen = section.name().indexOf('-');
        if (hyphen < 0) {
            throw section.start().fault("expected [TYPE-mode]");
        }
        Set<String> rules = new HashSet<>();
        List<Cue> cues = new ArrayList<>();
        StringBuilder unless = new StringBuilder();
        for (Section.Setting setting : section.settings()) {
            switch (setting.name()) {
                case "rules" -> rules.addAll(ids(setting, ids));
                case "when" -> cues.add(cue(setting.value(), lists, setting.line()));
                case "unless" -> unless.append(' ').append(setting.value());
                default -> throw setting.line().fault("expected rules, when or unless");
            }
        }
        return new ModeRule(
                section.name().substring(0, hyphen),
                section.name().substring(hyphen + 1),
                rules,
                cues,
                Phrases.of(unless.toString(), lists, section.start()));
    }

    private static Set<String> ids(Section.Setting setting, List<String> ids) {
        Set<String> rules = new HashSet<>();
        for (String word : WordLists.words(setting.value())) {
            List<String> meant = ids.stream()
                    .filter(id ->
                            word.endsWith(ANY) ? id.startsWith(word.substring(0, word.length() - 1)) : id.equals(word))
                    .toList();
            if (meant.isEmpty()) {
                throw setting.line().fault("no rule " + word);
            }
            rules.addAll(meant);
        }
        return rules;
    }

    private static Cue cue(String text, WordLists lists, LanguagePack.Line line) {
        boolean whole = text.contains(IN_ALL);
        String[] sides = text.split(whole ? IN_ALL : IN_CLAUSE);
        boolean any = sides[0].strip().equals(ANY);
        return new Cue(
                any,
                any ? Phrases.NONE : Phrases.of(sides[0], lists, line),
                sides.length > 1 ? Optional.of(Phrases.of(sides[1], lists, line)) : Optional.empty(),
                whole);
    }

    Optional<Hit> hit(Told told, BitSet clause, BitSet whole) {
        SentenceView view = told.view();
        if (nearest(unless, view, clause, told.head()).isPresent()) {
            return Optional.empty();
        }
        if (rules.contains(told.finding().rule().id())) {
            return Optional.of(new Hit(mode, 0, view.tree().token(told.head()).form()));
        }
        Optional<Hit> best = Optional.empty();
        for (Cue cue : cues) {
            int length = cue.any() ? 1 : triggered(cue, told);
            if (length == 0) {
                continue;
            }
            Optional<Hit> hit = cue.words().isPresent()
                    ? nearest(cue.words().get(), view, cue.whole() ? whole : clause, told.head())
                    : Optional.of(new Hit(mode, 0, Words.of(view, told.head(), length)));
            if (hit.isPresent()
                    && (best.isEmpty() || hit.get().distance() < best.get().distance())) {
                best = hit;
            }
        }
        return best;
    }

    /** How many tokens the trigger takes; 0 if it is another. A verb is called as it is used: "negarse". */
    private static int triggered(Cue cue, Told told) {
        int length = cue.triggers().at(told.view(), told.head());
        Trigger trigger = told.finding().trigger();
        boolean used = cue.triggers().has(trigger.lemma() + (trigger.reflexive() ? REFLEXIVE : ""));
        return length == 0 && used ? 1 : length;
    }

    private Optional<Hit> nearest(Phrases phrases, SentenceView view, BitSet reach, int head) {
        Optional<Hit> nearest = Optional.empty();
        for (int token = reach.nextSetBit(0); token >= 0; token = reach.nextSetBit(token + 1)) {
            int length = phrases.at(view, token);
            int distance = Math.abs(token - head);
            if (length > 0
                    && (nearest.isEmpty() || distance < nearest.get().distance())
                    && !(token > 0 && NEGATIONS.contains(view.foldedForm(token - 1)))) {
                nearest = Optional.of(new Hit(mode, distance, Words.of(view, token, length)));
            }
        }
        return nearest;
    }
}
