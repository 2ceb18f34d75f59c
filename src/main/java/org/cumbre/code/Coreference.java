package org.cumbre.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cumbre.annotate.clause.Argument;
import org.cumbre.annotate.clause.Frame;
import org.cumbre.annotate.entity.Mention;
import org.cumbre.annotate.entity.MentionKind;
import org.cumbre.event.Actor;
import org.cumbre.event.ActorKind;
import org.cumbre.text.Morphology.GrammaticalNumber;

/** Remembers who the subjects were, for verbs without a subject and for "su". One for each article, told of sentences in their order. */
final class Coreference {

    private static final int MEMORY = 12;
    private static final int GOVERNORS = 4;

    private final java.util.ArrayDeque<Actor> recent = new java.util.ArrayDeque<>();
    private List<Actor> lastSubject = List.of();
    private List<Actor> opening = List.of();
    private int sentence = -1;
    private boolean mainKnown;

    /** Who is meant where a verb names no subject: the last subject that agrees, not further back than two sentences. */
    List<Actor> dropped(Frame frame) {
        boolean near = frame.sentence() - sentence <= 2;
        boolean third = frame.verb().person() == 3 || frame.verb().person() == 0;
        boolean agrees = frame.verb().number() == GrammaticalNumber.NONE
                || (frame.verb().number() == GrammaticalNumber.PLURAL) == lastSubject.size() > 1;
        return near && third && agrees ? lastSubject : List.of();
    }

    /** Who is meant by "su" near a predicate: the subject of the nearest verb above it that has another, else the last subject. */
    List<Actor> possessor(Frame frame, SentenceView view) {
        Optional<Frame> governor = view.frame(frame.governor());
        for (int depth = 0; depth < GOVERNORS && governor.isPresent(); depth++) {
            List<Actor> subject = subjectOf(governor.get(), frame.head(), view);
            if (!subject.isEmpty()) {
                return subject;
            }
            governor = view.frame(governor.get().governor());
        }
        List<Actor> named = before(frame.head(), view);
        return named.isEmpty() ? lastSubject : named;
    }

    private static List<Actor> subjectOf(Frame verb, int other, SentenceView view) {
        return verb.all(Argument.SUBJECT).stream()
                .filter(argument -> !argument.heads().contains(other))
                .flatMap(argument -> view.mentions(argument).stream())
                .filter(mention -> mention.kind() != MentionKind.DEMONYM)
                .flatMap(mention -> mention.actors().stream())
                .filter(actor -> actor.kind() != ActorKind.MEDIA)
                .distinct()
                .toList();
    }

    /** The last person or country named before a word of the sentence. */
    private static List<Actor> before(int token, SentenceView view) {
        for (int i = token - 1; i >= 0; i--) {
            Optional<Mention> mention = view.mention(i).filter(m -> m.kind() != MentionKind.DEMONYM && !m.metonym());
            List<Actor> actors = mention.map(Mention::actors).orElse(List.of()).stream()
                    .filter(actor -> actor.kind() == ActorKind.PERSON || actor.kind() == ActorKind.COUNTRY)
                    .toList();
            if (!actors.isEmpty()) {
                return actors;
            }
        }
        return List.of();
    }

    /**
     * Who is meant by "lo", "la", "le", "les", "él": the last one spoken of before the pronoun who is not the subject himself; for one
     * alone a person, in the sentence before the one that it begins with.
     *
     * @param plural several are meant
     * @param recipient may be a country as well: "le exigió"
     */
    List<Actor> pronoun(SentenceView view, int token, Set<Actor> subjects, boolean plural, boolean recipient) {
        List<Actor> before = new ArrayList<>();
        boolean others = false;
        for (int i = token - 1; i >= 0; i--) {
            Optional<Mention> mention = view.mention(i);
            others |= mention.isPresent()
                    && !mention.get().actors().isEmpty()
                    && mention.get().actors().stream().noneMatch(subjects::contains);
            if (mention.isPresent()
                    && mention.get().last() == i
                    && mention.get().kind() != MentionKind.DEMONYM) {
                List<Actor> actors = mention.get().actors();
                boolean fits = plural || recipient && !mention.get().metonym() || person(actors);
                if (fits && plural == actors.size() > 1 && actors.stream().noneMatch(subjects::contains)) {
                    before.addAll(actors);
                    break;
                }
            }
        }
        if (!before.isEmpty() || plural) {
            return before;
        }
        return Stream.concat(others ? Stream.empty() : opening.stream(), recipient ? recent.stream() : Stream.empty())
                .filter(actor -> !subjects.contains(actor))
                .limit(1)
                .toList();
    }

    /** Who is meant by "éste": the one named last before the pronoun, people before others, in this sentence or else in the one before. */
    List<Actor> nearest(SentenceView view, int token, Set<Actor> others) {
        for (int i = token - 1; i >= 0; i--) {
            List<Actor> actors = view.mention(i)
                    .filter(mention -> mention.kind() != MentionKind.DEMONYM && !mention.metonym())
                    .map(Mention::actors)
                    .orElse(List.of());
            if (actors.size() == 1 && person(actors) && !others.contains(actors.get(0))) {
                return actors;
            }
        }
        return recent.stream()
                .filter(actor -> actor.kind() == ActorKind.PERSON && !others.contains(actor))
                .limit(1)
                .toList();
    }

    private static boolean person(List<Actor> actors) {
        return actors.stream().allMatch(actor -> actor.kind() == ActorKind.PERSON);
    }

    /** A sentence has been coded: its main subjects are those that later sentences can leave out. */
    void after(SentenceView view) {
        opening = IntStream.range(0, view.tree().size())
                .mapToObj(view::mention)
                .flatMap(Optional::stream)
                .findFirst()
                .map(Mention::actors)
                .filter(actors -> actors.size() == 1 && person(actors))
                .orElse(List.of());
        for (int i = 0; i < view.tree().size(); i++) {
            int token = i;
            view.mention(i)
                    .filter(mention -> mention.last() == token && mention.kind() != MentionKind.DEMONYM)
                    .ifPresent(mention -> mention.actors().forEach(this::remember));
        }
        for (Frame frame : view.frames()) {
            if (!frame.verbal() || !frame.verb().finite() || frame.link().equals("relative")) {
                continue;
            }
            String slot = frame.verb().passive() ? Argument.OBJECT : Argument.SUBJECT;
            List<Actor> subject = frame.all(slot).stream()
                    .filter(Argument::direct)
                    .flatMap(argument -> view.mentions(argument).stream())
                    .filter(mention -> mention.kind() != MentionKind.DEMONYM)
                    .map(Mention::actors)
                    .flatMap(List::stream)
                    .distinct()
                    .toList();
            if (!subject.isEmpty()) {
                boolean main = frame.governor() < 0;
                if (main || sentence != view.sentence().index() || !mainKnown) {
                    lastSubject = subject;
                    mainKnown = main;
                }
                sentence = view.sentence().index();
            }
        }
    }

    private void remember(Actor actor) {
        recent.remove(actor);
        recent.addFirst(actor);
        if (recent.size() > MEMORY) {
            recent.removeLast();
        }
    }
}
