package org.cumbre.code;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cumbre.annotate.clause.VerbGroup;
import org.cumbre.annotate.time.TimeExpression;
import org.cumbre.event.Actor;
import org.cumbre.event.ClaimTime;
import org.cumbre.event.TimeValue;
import org.cumbre.text.Token;

/** Asks when an event is, and gathers what speaks for each answer. */
final class DayQuestions {

    private static final int WEEK = 7;
    private static final int YEAR = 365;

    private final List<SentenceView> views;
    private final Optional<LocalDate> published;

    DayQuestions(List<SentenceView> views, Optional<LocalDate> published) {
        this.views = views;
        this.published = published;
    }

    /** @param before what was told before it, with its days */
    Question<ClaimTime> ask(Finding finding, SentenceView view, List<Finding> before) {
        Vantage vantage = new Vantage(view, finding.predication().frame().head(), views);
        Optional<ClaimTime> current = finding.time();
        List<Question.Option<ClaimTime>> options = new ArrayList<>();
        List<String> never = List.of(
                "never",
                "never:" + finding.reality().status().label(),
                current.isEmpty() ? "never:now" : "never:now-some",
                "never:" + form(finding),
                "never:sentence:" + Math.min(2, vantage.sentence()),
                "never:rule:" + finding.rule().id());
        options.add(new Question.Option<>(Optional.empty(), "no time is said", never));
        int usual = 0;
        for (SentenceView other : views) {
            for (TimeExpression time : other.times()) {
                if (time.dated() && goesWith(time.value(), finding) && !ofAnother(time, other, vantage)) {
                    ClaimTime value = ClaimTimeReader.claimTime(time);
                    boolean now = current.filter(value::equals).isPresent();
                    usual = now && usual == 0 ? options.size() : usual;
                    options.add(option(finding, vantage, other, time, now, before));
                }
            }
        }
        if (current.isPresent() && usual == 0) {
            usual = options.size();
            options.add(new Question.Option<>(current, "", List.of("now", "now:elsewhere")));
        }
        return new Question<>(finding.id(view), finding.rule().type(), Question.Subject.DAY, options, usual);
    }

    private Question.Option<ClaimTime> option(
            Finding finding,
            Vantage vantage,
            SentenceView there,
            TimeExpression time,
            boolean now,
            List<Finding> before) {
        ClaimTime value = ClaimTimeReader.claimTime(time);
        Set<String> features = new LinkedHashSet<>();
        int back = vantage.sentence() - there.sentence().index();
        String nowOrNot = now ? "now" : "not-now";
        features.add(nowOrNot);
        features.add(nowOrNot + ":" + Vantage.far(Math.abs(back)));
        features.add(nowOrNot + ":" + form(finding));
        features.add("precision:" + time.value().precision());
        features.add("family:" + family(time.rule()));
        features.add(
                "lies:" + lies(time.value()) + ":" + finding.reality().status().label());
        features.add("lies:" + lies(time.value()) + ":" + tense(finding));
        features.addAll(story(finding, value, before));
        if (time.value().end().isEmpty() || time.value().begin().isEmpty()) {
            features.add("open");
        }
        if (ClaimTimeReader.FROM_EVENT.contains(time.rule())) {
            features.add("leads-here");
        }
        if (there.sentence().index() == 0) {
            features.add("in-headline");
        }
        tokens(there, time)
                .ifPresent(ends -> features.addAll(vantage.features(
                        there.sentence().index(),
                        ends[0],
                        ends[1],
                        time.value().precision().label())));
        if (back == 0) {
            features.add("times-here:"
                    + Math.min(
                            3,
                            there.times().stream().filter(TimeExpression::dated).count()));
            features.add("order:" + order(there, time, vantage.start()));
        }
        return new Question.Option<>(Optional.of(value), "", features);
    }

    /** "un día después del ataque" says when the attack was, and nothing else. */
    private static boolean ofAnother(TimeExpression time, SentenceView there, Vantage vantage) {
        return ClaimTimeReader.FROM_EVENT.contains(time.rule())
                && !(there.sentence().index() == vantage.sentence() && there.leadsTo(time) == vantage.trigger());
    }

    private static String family(String rule) {
        int point = rule.indexOf('.');
        return point < 0 ? rule : rule.substring(0, point);
    }

    /** What is planned is not over by the day of publication, and what has happened is not still to come. */
    private boolean goesWith(TimeValue value, Finding finding) {
        if (published.isEmpty()
                || finding.time().filter(time -> time.value().equals(value)).isPresent()) {
            return true;
        }
        return switch (finding.reality().status()) {
            case PLANNED ->
                value.end().filter(end -> end.isBefore(published.get())).isEmpty();
            case OCCURRED, DENIED ->
                value.begin().filter(begin -> begin.isAfter(published.get())).isEmpty();
            default -> true;
        };
    }

    /** What else happened then. */
    private static Set<String> story(Finding finding, ClaimTime value, List<Finding> before) {
        Set<String> features = new LinkedHashSet<>();
        Set<Actor> mine = new LinkedHashSet<>(finding.fill().sources());
        mine.addAll(finding.fill().targets());
        int used = 0;
        for (int i = 0; i < before.size(); i++) {
            Finding earlier = before.get(i);
            boolean then = earlier.time()
                    .filter(time -> time.value().begin().equals(value.value().begin()))
                    .isPresent();
            if (!then) {
                continue;
            }
            used++;
            boolean shared = Stream.concat(earlier.fill().sources().stream(), earlier.fill().targets().stream())
                    .anyMatch(mine::contains);
            int back = before.size() - i;
            boolean form = form(earlier).equals(form(finding));
            features.add("then:" + (back < 2 ? "last" : back < 4 ? "near" : "far") + (shared ? ":shared" : ":others"));
            if (back < 2) {
                features.add("then:last:" + (form ? "same-form" : "other-form") + (shared ? ":shared" : ""));
            }
            if (shared && earlier.rule().type() == finding.rule().type()) {
                features.add("then:same-type:shared");
            }
        }
        features.add("used:" + Math.min(3, used));
        return features;
    }

    /** Which of the sentence's times it is, counted from the trigger. */
    private static String order(SentenceView view, TimeExpression time, int start) {
        long nearer = view.times().stream()
                .filter(TimeExpression::dated)
                .filter(other -> Math.abs(other.span().start() - start)
                        < Math.abs(time.span().start() - start))
                .count();
        return (time.span().start() < start ? "left" : "right") + Math.min(3, nearer);
    }

    private static Optional<int[]> tokens(SentenceView view, TimeExpression time) {
        int first = -1;
        int last = -1;
        for (Token token : view.sentence().tokens()) {
            if (token.span().overlaps(time.span())) {
                first = first < 0 ? token.index() : first;
                last = token.index();
            }
        }
        return first < 0 ? Optional.empty() : Optional.of(new int[] {first, last});
    }

    private String lies(TimeValue value) {
        Optional<LocalDate> day = value.begin().or(value::end);
        if (published.isEmpty() || day.isEmpty()) {
            return "unknown";
        }
        long ahead = ChronoUnit.DAYS.between(published.get(), day.get());
        String far = Math.abs(ahead) <= WEEK ? "week" : Math.abs(ahead) <= YEAR ? "year" : "more";
        return ahead == 0 ? "today" : ahead > 0 ? "after:" + far : "before:" + far;
    }

    private static String form(Finding finding) {
        if (!finding.predication().frame().verbal()) {
            return finding.predication().carrier().isPresent() ? "carried" : "noun";
        }
        return tense(finding);
    }

    private static String tense(Finding finding) {
        VerbGroup verb = finding.predication().frame().verb();
        return verb.tense().name().toLowerCase(Locale.ROOT)
                + (verb.perfect() ? "-perfect" : "")
                + (verb.finite() ? "" : "-infinite");
    }
}
