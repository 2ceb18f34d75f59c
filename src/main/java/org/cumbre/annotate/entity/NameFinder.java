package org.cumbre.annotate.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cumbre.event.Actor;
import org.cumbre.event.ActorKind;
import org.cumbre.language.WordLists;
import org.cumbre.link.Gazetteer;
import org.cumbre.link.NameIndex;
import org.cumbre.link.Referent;
import org.cumbre.text.Document;
import org.cumbre.text.Folding;
import org.cumbre.text.PartOfSpeech;
import org.cumbre.text.Sentence;
import org.cumbre.text.Token;

/** Finds the proper names of an article: those of the gazetteer, and runs of capitalised words that it does not know. */
final class NameFinder {

    private static final int LONGEST = 8;

    private final Gazetteer gazetteer;
    private final WordLists words;
    private final Set<String> givenNames = new HashSet<>();

    NameFinder(Gazetteer gazetteer, WordLists words) {
        this.gazetteer = gazetteer;
        this.words = words;
        for (Actor actor : gazetteer.actors()) {
            if (actor.kind() == ActorKind.PERSON) {
                String[] parts = Folding.fold(actor.spanish()).split(" ");
                if (parts.length > 1) {
                    givenNames.add(parts[0]);
                }
            }
        }
    }

    /** Names by sentence, each list in order of the text and free of overlaps. */
    List<List<Name>> find(Document document, Discourse discourse) {
        List<List<Run>> runs = new ArrayList<>();
        People people = new People();
        for (Sentence sentence : document.sentences()) {
            List<Run> found = runs(sentence);
            runs.add(found);
            found.forEach(run -> people.learn(sentence, run));
        }
        List<List<Name>> names = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            names.add(runs.get(sentence.index()).stream()
                    .map(run -> name(sentence, run, people, discourse))
                    .filter(name -> !name.unknown())
                    .toList());
        }
        return names;
    }

    private List<Run> runs(Sentence sentence) {
        List<Run> runs = new ArrayList<>();
        int i = 0;
        while (i < sentence.size()) {
            Optional<Run> run = runAt(sentence, i);
            run.ifPresent(runs::add);
            i = run.map(r -> r.last + 1).orElse(i + 1);
        }
        return runs;
    }

    private Optional<Run> runAt(Sentence sentence, int first) {
        Optional<NameIndex.Match<Referent>> known = gazetteer.names().longest(sentence.tokens(), first);
        int end = capitalisedRun(sentence, first);
        if (known.isPresent() && (end <= known.get().last() || !longerPersonName(sentence, first, end, known.get()))) {
            return Optional.of(new Run(first, known.get().last(), known.get().values()));
        }
        if (end < first) {
            return Optional.empty();
        }
        int stop = beforeKnownName(sentence, first, end);
        return stop < first ? Optional.empty() : Optional.of(new Run(first, stop, List.of()));
    }

    /** "Israel Katz", "Santiago Abascal": a given name that is also a place, before a word that is no name of its own. */
    private boolean longerPersonName(Sentence sentence, int first, int end, NameIndex.Match<Referent> known) {
        boolean person = known.values().stream()
                .anyMatch(
                        r -> r.actor().filter(a -> a.kind() == ActorKind.PERSON).isPresent());
        if (person
                || known.last() > first
                || !givenNames.contains(Folding.fold(sentence.token(first).form()))) {
            return false;
        }
        return gazetteer.names().longest(sentence.tokens(), known.last() + 1).isEmpty()
                && sentence.token(known.last() + 1).is(PartOfSpeech.PROPN);
    }

    /** An unknown run ends where a known name of more weight begins after a connector: "Asociación Rural de Venezuela". */
    private int beforeKnownName(Sentence sentence, int first, int end) {
        for (int i = first + 1; i <= end; i++) {
            boolean afterConnector = connector(sentence.token(i - 1));
            Optional<NameIndex.Match<Referent>> known = gazetteer.names().longest(sentence.tokens(), i);
            if (known.isPresent() && (afterConnector || known.get().last() > i)) {
                int stop = i - 1;
                while (stop >= first && connector(sentence.token(stop))) {
                    stop--;
                }
                return stop;
            }
        }
        return end;
    }

    private int capitalisedRun(Sentence sentence, int first) {
        Token start = sentence.token(first);
        if (!nameWord(start) || (first == 0 && !start.is(PartOfSpeech.PROPN))) {
            return first - 1;
        }
        int end = first;
        for (int i = first + 1; i < sentence.size() && i - first < LONGEST; i++) {
            if (nameWord(sentence.token(i))) {
                end = i;
            } else if (!connector(sentence.token(i))) {
                break;
            }
        }
        return end;
    }

    private boolean nameWord(Token token) {
        boolean noName = words.get("no-name").contains(lower(token));
        return token.capitalised() && !token.is(PartOfSpeech.PUNCT) && !noName && !functionWord(token);
    }

    private static boolean functionWord(Token token) {
        return switch (token.pos()) {
            case DET, ADP, CCONJ, SCONJ, PRON, AUX -> true;
            default -> false;
        };
    }

    private boolean connector(Token token) {
        return words.get("name-connector").contains(lower(token)) && !token.capitalised();
    }

    private static String lower(Token token) {
        return token.form().toLowerCase(Locale.ROOT);
    }

    private Name name(Sentence sentence, Run run, People people, Discourse discourse) {
        String text = text(sentence, run);
        if (run.referents.isEmpty()) {
            Optional<Actor> actor = people.named(text).or(() -> guess(sentence, run, text));
            return new Name(run.first, run.last, actor, Optional.empty(), false, false);
        }
        Referent referent = choose(run.referents, people, discourse);
        return new Name(run.first, run.last, referent.actor(), referent.place(), referent.metonym(), true);
    }

    /** Of several that share a name: whom the article names in full, who holds an office on its day, the best known. */
    private static Referent choose(List<Referent> referents, People people, Discourse discourse) {
        if (referents.size() == 1) {
            return referents.get(0);
        }
        return referents.stream()
                .filter(r -> r.actor().filter(people::full).isPresent())
                .findFirst()
                .or(() -> referents.stream().filter(r -> inOffice(r, discourse)).findFirst())
                .orElse(referents.get(0));
    }

    private static boolean inOffice(Referent referent, Discourse discourse) {
        return referent.actor().stream()
                .flatMap(actor -> actor.offices().stream())
                .anyMatch(office -> office.heldOn(discourse.day()));
    }

    /** A person or organisation that the gazetteer does not know, if the name looks like one. */
    private Optional<Actor> guess(Sentence sentence, Run run, String text) {
        String firstWord = Folding.fold(sentence.token(run.first).form());
        if (words.get("organisation-word").contains(lower(sentence.token(run.first)))) {
            return run.first == run.last
                    ? Optional.empty()
                    : Optional.of(Discourse.unlisted(text, ActorKind.ORGANIZATION, Optional.empty()));
        }
        boolean titled = run.first > 0 && words.get("person-title").contains(lower(sentence.token(run.first - 1)));
        boolean likely = run.last > run.first && givenNames.contains(firstWord);
        boolean plain = run.last > run.first
                && run.last - run.first < 4
                && sentence.tokens().subList(run.first, run.last + 1).stream().allMatch(t -> t.is(PartOfSpeech.PROPN));
        return titled || likely || plain
                ? Optional.of(Discourse.unlisted(text, ActorKind.PERSON, Optional.empty()))
                : Optional.empty();
    }

    private static String text(Sentence sentence, Run run) {
        StringBuilder text = new StringBuilder();
        for (int i = run.first; i <= run.last; i++) {
            text.append(i > run.first ? " " : "").append(sentence.token(i).form());
        }
        return text.toString();
    }

    private record Run(int first, int last, List<Referent> referents) {}

    /** The people whom the article names in full, to be known again by a part of their name. */
    private final class People {

        private final Map<String, Actor> byPart = new HashMap<>();
        private final Map<String, Actor> full = new LinkedHashMap<>();

        void learn(Sentence sentence, Run run) {
            String text = text(sentence, run);
            Optional<Actor> person = run.referents.isEmpty()
                    ? guess(sentence, run, text).filter(a -> a.kind() == ActorKind.PERSON)
                    : run.referents.stream()
                            .flatMap(r -> r.actor().stream())
                            .filter(a -> a.kind() == ActorKind.PERSON)
                            .findFirst();
            if (person.isEmpty() || run.referents.size() > 1) {
                return;
            }
            boolean inFull = run.last > run.first || run.referents.size() == 1;
            if (inFull) {
                full.putIfAbsent(person.get().key(), person.get());
                parts(text).forEach(part -> byPart.putIfAbsent(part, person.get()));
                if (!run.referents.isEmpty()) {
                    parts(person.get().spanish()).forEach(part -> byPart.putIfAbsent(part, person.get()));
                    parts(person.get().english()).forEach(part -> byPart.putIfAbsent(part, person.get()));
                }
            }
        }

        private List<String> parts(String name) {
            String[] all = Folding.fold(name).split(" ");
            List<String> parts = new ArrayList<>();
            for (int from = 0; from < all.length; from++) {
                String tail = String.join(" ", java.util.Arrays.copyOfRange(all, from, all.length));
                parts.add(tail);
                if (from > 0 && all[from].length() > 2) {
                    parts.add(all[from]);
                }
            }
            if (all[0].length() > 1) {
                parts.add(all[0]);
            }
            return parts;
        }

        Optional<Actor> named(String text) {
            return Optional.ofNullable(byPart.get(Folding.fold(text)));
        }

        boolean full(Actor actor) {
            return full.containsKey(actor.key());
        }
    }
}
