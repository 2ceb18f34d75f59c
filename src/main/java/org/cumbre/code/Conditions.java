package org.cumbre.code;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import org.cumbre.annotate.clause.Argument;
import org.cumbre.annotate.clause.Frame;
import org.cumbre.annotate.entity.Mention;
import org.cumbre.annotate.entity.MentionKind;
import org.cumbre.event.Actor;
import org.cumbre.event.ActorKind;
import org.cumbre.text.Morphology.VerbForm;
import org.cumbre.text.Token;

/** Checks whether a trigger stands in a predication as its rule asks. */
final class Conditions {

    private static final Set<String> QUOTES = Set.of("\"", "«", "»", "“", "”", "'", "‘", "’");
    private static final String BEFORE = "before";
    private static final int PHRASE_REACH = 6;
    private static final int OBJECT_REACH = 12;
    private static final Set<ActorKind> GROUPS = Set.of(
            ActorKind.ARMED_GROUP,
            ActorKind.PARTY,
            ActorKind.MOVEMENT,
            ActorKind.ETHNIC,
            ActorKind.GROUP,
            ActorKind.ARMED_FORCES);

    private final SentenceView view;
    private final Coreference coreference;

    Conditions(SentenceView view, Coreference coreference) {
        this.view = view;
        this.coreference = coreference;
    }

    /** What is against the rule here; empty if nothing is. Few want to know what, so its words are put together for them alone. */
    Optional<Supplier<String>> obstacle(
            Rule rule, Trigger trigger, Predication predication, boolean reflexiveElsewhere) {
        Frame frame = predication.frame();
        if (trigger.verbal() && trigger.reflexive() && !frame.verb().reflexive() && !result(frame)) {
            return Optional.of(() -> "not reflexive");
        }
        if (trigger.verbal() && !trigger.reflexive() && frame.verb().reflexive() && reflexiveElsewhere) {
            return Optional.of(() -> "reflexive");
        }
        if (rule.negated() && !frame.verb().negated()) {
            return Optional.of(() -> "not negated");
        }
        if (!phraseFollows(trigger, frame)) {
            return Optional.of(() -> "not followed by “" + String.join(" ", trigger.phrase()) + "”");
        }
        for (Condition condition : rule.when()) {
            if (!holds(condition, predication)) {
                return Optional.of(() -> "asks for " + condition.text());
            }
        }
        for (Condition condition : rule.unless()) {
            if (holds(condition, predication)) {
                return Optional.of(() -> "excluded by " + condition.text());
            }
        }
        return Optional.empty();
    }

    /** "los ministros, reunidos en Viena": the participle of a reflexive verb needs no pronoun. */
    static boolean result(Frame frame) {
        return frame.verb().form() == VerbForm.PARTICIPLE
                && frame.verb().passive()
                && frame.argument(Argument.SUBJECT).isEmpty();
    }

    /** After a noun the phrase follows at once, after a verb within six words of its clause. */
    private boolean phraseFollows(Trigger trigger, Frame frame) {
        return trigger.phrase().isEmpty() || phraseStart(trigger, frame).isPresent();
    }

    private OptionalInt phraseStart(Trigger trigger, Frame frame) {
        int reach = trigger.verbal() ? PHRASE_REACH : 1;
        for (int start = frame.head() + 1; start <= frame.head() + reach; start++) {
            if (matches(trigger.phrase(), start)) {
                return OptionalInt.of(start);
            }
        }
        return OptionalInt.empty();
    }

    /** "salió en defensa de Cuba", "tomó el control de la isla": what hangs on a noun of a verb's fixed phrase hangs on the whole. */
    Predication whole(Trigger trigger, Predication predication) {
        if (!trigger.verbal() || trigger.phrase().isEmpty()) {
            return predication;
        }
        OptionalInt start = phraseStart(trigger, predication.frame());
        if (start.isEmpty()) {
            return predication;
        }
        int first = start.getAsInt();
        List<Argument> inside = view.frames().stream()
                .filter(frame -> !frame.verbal())
                .filter(frame -> frame.head() >= first
                        && frame.head() < first + trigger.phrase().size())
                .flatMap(frame -> frame.arguments().stream())
                .filter(argument -> !argument.slot().equals(Argument.ADJECTIVE)
                        && !argument.slot().equals(Argument.POSSESSIVE)
                        && predication.all(argument.slot()).stream()
                                .noneMatch(other -> other.head() == argument.head()))
                .map(argument -> new Argument(argument.slot(), argument.head(), argument.heads(), false))
                .toList();
        return predication.and(inside);
    }

    /** Quotation marks among the words part nothing: dio por "terminadas" las discusiones. */
    private boolean matches(List<String> phrase, int start) {
        int at = start;
        for (String word : phrase) {
            while (at > start
                    && at < view.tree().size()
                    && QUOTES.contains(view.tree().token(at).form())) {
                at++;
            }
            if (at >= view.tree().size() || !view.is(at, word)) {
                return false;
            }
            at++;
        }
        return true;
    }

    boolean holds(Condition condition, Predication predication) {
        if (condition.slot().equals("any")) {
            return clauseHas(condition, predication);
        }
        if (condition.slot().equals(BEFORE)) {
            int before = predication.frame().head() - 1;
            return before >= 0 && fits(condition, before);
        }
        for (Argument argument : predication.all(condition.slot())) {
            for (int head : argument.heads()) {
                if (fits(condition, head)) {
                    return true;
                }
            }
        }
        return dropped(condition, predication) || laterObject(condition, predication);
    }

    /** An object that the parser has lost: a word of the list behind a verb that has no object, before the next verb. */
    private boolean laterObject(Condition condition, Predication predication) {
        Frame frame = predication.frame();
        boolean lost = condition.slot().equals(Argument.OBJECT)
                && frame.verbal()
                && predication.all(Argument.OBJECT).isEmpty();
        for (int i = frame.head() + 1; lost && i < Math.min(view.tree().size(), frame.head() + OBJECT_REACH); i++) {
            if (view.tree().predicate(i)) {
                return false;
            }
            if (view.tree().token(i).pos().nominal() && word(condition, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean clauseHas(Condition condition, Predication predication) {
        int clause = view.clause(predication.frame().head());
        int head = predication.frame().head();
        for (int token = 0; token < view.tree().size(); token++) {
            if (token != head
                    && (view.tree().head(token) == head || view.clause(token) == clause)
                    && word(condition, token)) {
                return true;
            }
        }
        return false;
    }

    private boolean dropped(Condition condition, Predication predication) {
        boolean open = condition.slot().equals(Argument.SUBJECT)
                && predication.all(Argument.SUBJECT).isEmpty()
                && predication.frame().verbal()
                && predication.frame().verb().finite();
        return open
                && coreference.dropped(predication.frame()).stream()
                        .anyMatch(actor -> condition.classes().stream().anyMatch(name -> is(actor, name)));
    }

    private boolean fits(Condition condition, int head) {
        if (word(condition, head) || word(condition, content(condition, head))) {
            return true;
        }
        Optional<Mention> mention = view.mentions(new Argument("", head, List.of(head), true)).stream()
                .findFirst();
        return mention.isPresent() && condition.classes().stream().anyMatch(name -> is(mention.get(), name));
    }

    /** Of "una ronda de sanciones", "decenas de presos" what is counted; otherwise the head itself. */
    private int content(Condition condition, int head) {
        if (!condition.containers().contains(view.tree().token(head).lemma())) {
            return head;
        }
        return view.tree().children(head).stream()
                .filter(child -> child > head && view.tree().token(child).pos().nominal())
                .findFirst()
                .orElse(head);
    }

    private boolean word(Condition condition, int index) {
        Set<String> words = condition.words();
        Token token = view.tree().token(index);
        if (words.contains(token.lemma())
                || words.contains(token.form())
                || words.contains(token.form().toLowerCase(Locale.ROOT))) {
            return true;
        }
        for (Map.Entry<String, List<String>> phrase : condition.phrases().entrySet()) {
            String candidate = phrase.getKey();
            if (candidate.startsWith(token.lemma()) | candidate.startsWith(token.form())
                    && matches(phrase.getValue(), index)) {
                return true;
            }
        }
        return false;
    }

    private static boolean is(Mention mention, String name) {
        return switch (name) {
            case "place" -> mention.place().isPresent();
            case "demonym" -> mention.kind() == MentionKind.DEMONYM;
            case "group" ->
                mention.kind() == MentionKind.GROUP || mention.actors().stream().anyMatch(actor -> is(actor, name));
            default -> mention.actors().stream().anyMatch(actor -> is(actor, name));
        };
    }

    private static boolean is(Actor actor, String name) {
        return switch (name) {
            case "actor" -> true;
            case "person" -> actor.kind() == ActorKind.PERSON;
            case "country" -> actor.kind() == ActorKind.COUNTRY;
            case "group" -> GROUPS.contains(actor.kind());
            case "organization" ->
                !Set.of(ActorKind.PERSON, ActorKind.COUNTRY, ActorKind.GROUP).contains(actor.kind());
            default -> false;
        };
    }
}
