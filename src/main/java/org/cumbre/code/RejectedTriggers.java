package org.cumbre.code;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.cumbre.annotate.clause.Frame;
import org.cumbre.text.Token;

/** Says of the triggers of one sentence why they became no event. */
final class RejectedTriggers {

    /** Who does not want to know. */
    static final Consumer<Rejection> UNHEARD = rejection -> {};

    private final SentenceView view;
    private final Consumer<Rejection> rejected;

    RejectedTriggers(SentenceView view, Consumer<Rejection> rejected) {
        this.view = view;
        this.rejected = rejected;
    }

    void because(Frame frame, Rule rule, Supplier<String> reason) {
        if (rejected == UNHEARD) {
            return;
        }
        Token token = view.tree().token(frame.head());
        rejected.accept(new Rejection(
                view.sentence().index(), token.span(), token.form(), rule.type(), rule.id(), reason.get()));
    }

    void partOfName(Frame noun, List<RuleIndex.Candidate> candidates) {
        candidates.forEach(candidate -> because(noun, candidate.rule(), () -> "part of a name"));
    }

    void unfilled(Frame frame, Rule rule) {
        because(frame, rule, () -> nobody(rule));
    }

    /** Nobody is found for the roles that a rule needs. */
    static String nobody(Rule rule) {
        String roles = rule.needs().stream()
                .map(part -> part.name().toLowerCase(Locale.ROOT))
                .sorted()
                .collect(Collectors.joining(", "));
        return "nobody found for " + (roles.isEmpty() ? "source or target" : roles);
    }

    void fuller(Finding finding, Finding kept) {
        Frame frame = finding.predication().frame();
        Token other = view.tree().token(kept.predication().frame().head());
        because(
                frame,
                finding.rule(),
                () -> "told by “" + other.form() + "” (" + kept.rule().id() + ")");
    }
}
