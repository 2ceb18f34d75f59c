package org.cumbre.code;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cumbre.annotate.clause.Argument;
import org.cumbre.annotate.clause.Grammar;
import org.cumbre.event.Actor;
import org.cumbre.event.EventType;

/**
 * Finds at whom a statement is aimed that speaks of a deed told before: "condenó el atentado" is aimed at whoever was said to have
 * attacked, "rechazó la propuesta" at whoever made one. Which deeds a noun can mean is what the rules say of it as a trigger. One for each
 * article.
 */
final class DeedReference {

    private static final Set<EventType> AIMED = EnumSet.of(
            EventType.ACCUSATION, EventType.REJECTION, EventType.SUPPORT, EventType.REQUEST, EventType.THREAT);

    /** Who is asked to do this is who did that: to release whom one has arrested, to withdraw from where one has attacked. */
    private static final Map<EventType, Set<EventType>> UNDOES = Map.of(
            EventType.CONCESSION, EnumSet.of(EventType.COERCION, EventType.SANCTION),
            EventType.RETREAT, EnumSet.of(EventType.ASSAULT, EventType.MOBILIZATION, EventType.COERCION));

    private static final List<String> SLOTS = List.of(Argument.OBJECT, "por", "contra", "con", "de", "ante", "a");

    private final List<SentenceView> views;
    private final RuleIndex index;
    private final Grammar grammar;

    DeedReference(List<SentenceView> views, RuleIndex index, Grammar grammar) {
        this.views = views;
        this.index = index;
        this.grammar = grammar;
    }

    /** The findings of each sentence, with those at whom they are aimed. */
    List<List<Finding>> complete(List<List<Finding>> told) {
        List<List<Finding>> complete = new ArrayList<>();
        for (int sentence = 0; sentence < told.size(); sentence++) {
            List<Finding> here = new ArrayList<>();
            for (Finding finding : told.get(sentence)) {
                SentenceView view = views.get(sentence);
                boolean open = AIMED.contains(finding.rule().type())
                        && finding.fill().targets().isEmpty()
                        && !finding.fill().sources().isEmpty();
                here.add(open ? aimed(finding, view, before(complete, here)).orElse(finding) : finding);
            }
            complete.add(here);
        }
        return complete;
    }

    /** What was told before, last first. */
    private static List<Finding> before(List<List<Finding>> earlier, List<Finding> here) {
        List<Finding> before = new ArrayList<>();
        earlier.forEach(before::addAll);
        before.addAll(here);
        Collections.reverse(before);
        return before;
    }

    private Optional<Finding> aimed(Finding finding, SentenceView view, List<Finding> before) {
        Optional<Integer> noun = deed(finding, view);
        if (noun.isEmpty()) {
            return Optional.empty();
        }
        Set<EventType> types = types(noun.get(), finding, view);
        return before.stream()
                .filter(other -> types.contains(other.rule().type()))
                .map(other -> doers(other, finding))
                .filter(doers -> !doers.isEmpty())
                .findFirst()
                .map(doers -> finding.aimedAt(doers, Origin.inferred("who did what it speaks of")));
    }

    /** The noun that names the deed: the first in a slot of the statement that could start a rule. */
    private Optional<Integer> deed(Finding finding, SentenceView view) {
        return SLOTS.stream()
                .flatMap(slot -> finding.predication().all(slot).stream())
                .filter(Argument::direct)
                .map(Argument::head)
                .flatMap(head -> grammar.ending(lemma(head, view))
                        ? view.frame(head).stream()
                                .flatMap(frame -> frame.all("de").stream())
                                .map(Argument::head)
                        : Stream.of(head))
                .filter(head -> !index.starting(lemma(head, view), false).isEmpty())
                .findFirst();
    }

    private static String lemma(int token, SentenceView view) {
        return view.tree().token(token).lemma().toLowerCase(Locale.ROOT);
    }

    private Set<EventType> types(int noun, Finding finding, SentenceView view) {
        Set<EventType> types = new HashSet<>();
        for (RuleIndex.Candidate candidate : index.starting(lemma(noun, view), false)) {
            EventType type = candidate.rule().type();
            boolean asked = finding.rule().type() == EventType.REQUEST;
            types.addAll(asked ? UNDOES.getOrDefault(type, Set.of(type)) : Set.of(type));
        }
        // of what several did together the parties are told apart elsewhere
        types.removeIf(EventType::symmetric);
        return types;
    }

    private static List<Actor> doers(Finding deed, Finding finding) {
        return deed.fill().sources().stream()
                .filter(actor -> !Camp.shared(actor, finding.fill().sources()))
                .toList();
    }
}
