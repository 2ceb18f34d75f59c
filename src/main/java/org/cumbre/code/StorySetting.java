package org.cumbre.code;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cumbre.annotate.clause.Argument;
import org.cumbre.annotate.clause.Frame;
import org.cumbre.annotate.clause.Grammar;
import org.cumbre.annotate.clause.Tree;
import org.cumbre.event.Actor;
import org.cumbre.event.ClaimTime;
import org.cumbre.event.EventType;
import org.cumbre.event.Place;
import org.cumbre.event.Status;
import org.cumbre.event.TimeValue.Precision;
import org.cumbre.link.Gazetteer;
import org.cumbre.text.Morphology.Tense;
import org.cumbre.text.PartOfSpeech;
import org.cumbre.text.Token;

/**
 * Gives a day and a place to what a sentence leaves without because the story has told them already: a headline tells what the first
 * sentence dates and places, "antes de la ceremonia" is the day of the ceremony told before, "así lo acordaron" goes on from the sentence
 * before. What has no such tie stays undated. One for each article.
 */
final class StorySetting {

    /** Words of a first sentence at least; what is shorter is a headline, a label or a caption. */
    private static final int LEAD_WORDS = 10;
    /** So many sentences from the first on may give a headline its day. */
    private static final int LEADING = 2;
    /** So many sentences back a meeting may be told in whose course something happened. */
    private static final int SCENE = 4;

    private static final Set<EventType> OCCASIONS = Set.of(EventType.MEETING, EventType.VISIT, EventType.CALL);
    /** An occasion is tied to a day told so many sentences before at most. */
    private static final int REACH = 6;

    private final Grammar grammar;
    private final List<SentenceView> views;
    private final List<Setting> settings = new ArrayList<>();
    private final Optional<LocalDate> published;
    private final int lead;
    private final Optional<Frame> leadVerb;
    private final Set<Actor> leadActors = new HashSet<>();

    /** When and where the main clause of a sentence is. */
    private record Setting(Optional<ClaimTime> day, List<Place> places) {

        boolean dated() {
            return day.isPresent();
        }
    }

    /** @param published the article's day, if it is known */
    StorySetting(List<SentenceView> views, Grammar grammar, Gazetteer gazetteer, Optional<LocalDate> published) {
        this.grammar = grammar;
        this.views = views;
        this.published = published;
        for (SentenceView view : views) {
            settings.add(setting(view, gazetteer));
        }
        this.lead = lead();
        this.leadVerb = lead < views.size() ? mainVerb(views.get(lead)) : Optional.empty();
        leadVerb.stream()
                .flatMap(verb -> verb.all(Argument.SUBJECT).stream())
                .flatMap(subject -> views.get(lead).mentions(subject).stream())
                .forEach(mention -> leadActors.addAll(mention.actors()));
    }

    private Setting setting(SentenceView view, Gazetteer gazetteer) {
        Optional<Predication> main = mainVerb(view).map(Predication::ofVerb);
        Fill where = new Fill();
        main.ifPresent(verb -> new Whereabouts(view, gazetteer, grammar).general(verb, where));
        Optional<ClaimTime> day = main.flatMap(new ClaimTimeReader(view, grammar)::read)
                .filter(time -> time.value().precision() == Precision.DAY);
        return new Setting(day, where.places());
    }

    private static Optional<Frame> mainVerb(SentenceView view) {
        return view.frames().stream()
                .filter(frame -> frame.verbal() && frame.verb().finite() && frame.governor() < 0)
                .findFirst();
    }

    private int lead() {
        for (int i = 0; i < views.size(); i++) {
            Tree tree = views.get(i).tree();
            boolean ends =
                    tree.size() > LEAD_WORDS && tree.token(tree.size() - 1).is(PartOfSpeech.PUNCT);
            if (ends
                    && views.get(i).frames().stream()
                            .anyMatch(f -> f.verbal() && f.verb().finite())) {
                return i;
            }
        }
        return views.size();
    }

    /** The findings of each sentence with the setting that the story gives them. */
    List<List<Finding>> complete(List<List<Finding>> told) {
        List<List<Finding>> complete = new ArrayList<>();
        for (int i = 0; i < told.size(); i++) {
            SentenceView view = views.get(i);
            complete.add(told.get(i).stream()
                    .map(finding -> finding.time().isPresent()
                            ? finding
                            : setting(view, finding, complete)
                                    .map(setting -> set(finding, setting))
                                    .orElse(finding))
                    .toList());
        }
        return complete;
    }

    private static Finding set(Finding finding, Setting setting) {
        boolean placed = !finding.fill().places().isEmpty() || finding.rule().type() == EventType.VISIT;
        Finding dated = finding.on(setting.day().orElseThrow());
        return placed || setting.places().isEmpty() ? dated : dated.at(setting.places());
    }

    private Optional<Setting> setting(SentenceView view, Finding finding, List<List<Finding>> before) {
        int sentence = view.sentence().index();
        Optional<Setting> found = Optional.empty();
        if (sentence < lead) {
            found = main(view, finding) ? leading() : Optional.empty();
        } else {
            Optional<Token> occasion = occasion(view, finding.predication());
            if (occasion.isPresent()) {
                found = sameOccasion(occasion.get(), before)
                        .filter(setting -> goesWith(finding, setting))
                        .or(() -> lastDated(sentence - 1, finding))
                        .or(() -> sentence > lead ? leading() : Optional.empty());
            } else if (sentence > 0 && anaphoric(view, finding)) {
                found = Optional.of(settings.get(sentence - 1));
            } else if (sentence > lead && sameNews(finding)) {
                found = Optional.of(settings.get(lead));
            }
            found = found.or(() -> sameScene(finding, before));
        }
        return found.filter(setting -> goesWith(finding, setting));
    }

    /** The setting of the first sentence, or of one right after it where that has no day. */
    private Optional<Setting> leading() {
        return settings.subList(lead, Math.min(settings.size(), lead + LEADING)).stream()
                .filter(Setting::dated)
                .findFirst();
    }

    /**
     * "ha asegurado este viernes … ha invitado": in the perfect like the first sentence's dated statement, and of somebody who takes part
     * in that: what the perfect tells is of the same day.
     */
    private boolean sameNews(Finding finding) {
        Frame frame = finding.predication().frame();
        return leadVerb.isPresent()
                && settings.get(lead).dated()
                && frame.verbal()
                && perfect(frame)
                && perfect(leadVerb.get())
                && finding.fill().sources().stream().anyMatch(leadActors::contains);
    }

    /**
     * "Trudeau recibió el viernes a Zelenski. … Agradeció a Canadá": what those who met did to each other, told in the plain past soon
     * after, belongs to their meeting.
     */
    private static Optional<Setting> sameScene(Finding finding, List<List<Finding>> before) {
        Frame frame = finding.predication().frame();
        boolean plainPast = frame.verbal()
                && frame.verb().finite()
                && frame.verb().tense() == Tense.PAST
                && !frame.verb().perfect();
        if (!plainPast
                || finding.fill().sources().isEmpty()
                || finding.fill().targets().isEmpty()) {
            return Optional.empty();
        }
        for (int i = before.size() - 1; i >= Math.max(0, before.size() - SCENE); i--) {
            Optional<Finding> meeting = before.get(i).stream()
                    .filter(other -> OCCASIONS.contains(other.rule().type())
                            && other.time().isPresent()
                            && other.reality().status() == Status.OCCURRED)
                    .filter(other -> amongThose(finding, other))
                    .findFirst();
            if (meeting.isPresent()) {
                return meeting.map(
                        other -> new Setting(other.time(), other.fill().places()));
            }
        }
        return Optional.empty();
    }

    private static boolean amongThose(Finding finding, Finding meeting) {
        Set<Actor> there = new HashSet<>(meeting.fill().sources());
        there.addAll(meeting.fill().targets());
        return there.size() > 1
                && finding.fill().sources().stream().allMatch(actor -> Camp.shared(actor, there))
                && finding.fill().targets().stream().allMatch(actor -> Camp.shared(actor, there));
    }

    private static boolean perfect(Frame frame) {
        return frame.verb().perfect() && frame.verb().tense() == Tense.PRESENT;
    }

    /** What has happened is dated by a day that has come, what is planned by one that is still to come. */
    private boolean goesWith(Finding finding, Setting setting) {
        if (!setting.dated()) {
            return false;
        }
        Status status = finding.reality().status();
        int ahead = setting.day()
                .flatMap(time -> time.value().begin())
                .flatMap(begin -> published.map(begin::compareTo))
                .orElse(0);
        return status == Status.PLANNED
                ? ahead >= 0
                : ahead <= 0 && (status == Status.OCCURRED || status == Status.DENIED);
    }

    /** It is the sentence's main statement: no clause above it but one that it is coordinated with. */
    private static boolean main(SentenceView view, Finding finding) {
        Frame frame = finding.predication().frame();
        if (!frame.verbal()) {
            return view.tree().head(frame.head()) < 0;
        }
        return frame.governor() < 0
                || frame.link().equals("conj")
                || frame.link().equals("parataxis");
    }

    /** The noun of "antes de la ceremonia", "en su discurso": an occasion that the reader is taken to know. */
    private Optional<Token> occasion(SentenceView view, Predication predication) {
        Tree tree = view.tree();
        int clause = predication.frame().verbal()
                ? predication.frame().head()
                : view.clause(predication.frame().head());
        for (int i = 1; i < tree.size(); i++) {
            boolean inClause = clause >= 0
                    && view.clause(i) == clause
                    && i != predication.frame().head();
            if (inClause && grammar.occasion(tree.token(i).lemma()) && known(tree, i) && behindPreposition(tree, i)) {
                return Optional.of(tree.token(i));
            }
        }
        return Optional.empty();
    }

    /** Definite, and not told apart from others by what follows: "la reunión" but not "la reunión de Minsk". */
    private boolean known(Tree tree, int noun) {
        boolean definite = tree.children(noun, "det").stream()
                        .anyMatch(det -> grammar.definite(tree.token(det).lemma()))
                || tree.children(noun, "case").stream()
                        .anyMatch(word ->
                                grammar.contraction(tree.token(word).form().toLowerCase(java.util.Locale.ROOT)));
        boolean toldApart = tree.children(noun).stream()
                .anyMatch(child -> child > noun && (tree.token(child).pos().nominal() || tree.predicate(child)));
        return definite && !toldApart;
    }

    private boolean behindPreposition(Tree tree, int noun) {
        return tree.children(noun, "case").stream()
                .anyMatch(word -> grammar.occasionPreposition(tree.token(word).lemma()));
    }

    private static Optional<Setting> sameOccasion(Token noun, List<List<Finding>> before) {
        for (int i = before.size() - 1; i >= 0; i--) {
            for (Finding finding : before.get(i)) {
                boolean same = finding.predication().frame().lemma().equals(noun.lemma());
                if (same && finding.time().isPresent()) {
                    return Optional.of(
                            new Setting(finding.time(), finding.fill().places()));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Setting> lastDated(int from, Finding finding) {
        for (int i = from; i >= Math.max(lead, from - REACH); i--) {
            if (goesWith(finding, settings.get(i))) {
                return Optional.of(settings.get(i));
            }
        }
        return Optional.empty();
    }

    /** "Así lo acordaron": the sentence starts with a word that stands for the one before. */
    private boolean anaphoric(SentenceView view, Finding finding) {
        return main(view, finding) && grammar.soWord(view.tree().token(0).lemma());
    }
}
