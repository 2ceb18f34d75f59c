package org.cumbre.annotate.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.cumbre.event.Actor;
import org.cumbre.event.ActorKind;
import org.cumbre.event.Office;
import org.cumbre.event.Place;
import org.cumbre.text.Folding;

/** Who has been spoken of in an article so far, and under which offices. Grows in order of the text; one for each article. */
final class Discourse {

    /** Before an office: its holder had it earlier. */
    private static final String FORMER = "former:";

    private final LocalDate day;
    private final Map<String, Introduction> people = new HashMap<>();
    private final List<Actor> order = new ArrayList<>();
    private final List<Actor> expected = new ArrayList<>();
    private final Map<String, Actor> enriched = new HashMap<>();
    private Optional<Place> lastPlace = Optional.empty();
    private int sentenceStart;
    private int previousStart;

    /** @param day the article's; offices are those of that day */
    Discourse(LocalDate day) {
        this.day = day;
    }

    LocalDate day() {
        return day;
    }

    /** An actor is spoken of. */
    void mention(Actor actor) {
        order.add(actor);
        if (actor.kind() == ActorKind.PERSON) {
            people.computeIfAbsent(actor.key(), key -> new Introduction(actor));
        }
    }

    /** The article calls a person by an office. */
    void introduce(Actor person, Collection<String> offices, Optional<String> of) {
        Introduction introduction = people.computeIfAbsent(person.key(), key -> new Introduction(person));
        introduction.offices.addAll(offices);
        of.ifPresent(introduction.of::add);
    }

    /**
     * The person last spoken of who has one of these offices, of this country or organisation where one is given.
     *
     * @param fits who can be meant by the phrase
     */
    Optional<Actor> lastWith(List<String> offices, Optional<String> of, Predicate<Actor> fits) {
        return of.isPresent()
                ? lastPerson(actor -> fits.test(actor) && has(actor, offices, of))
                : mostSpokenOf(
                        actor -> actor.kind() == ActorKind.PERSON && fits.test(actor) && has(actor, offices, of));
    }

    /**
     * Whose "su Gobierno" and "su portavoz" are: of the person last spoken of in this sentence, else of anybody else in it, else of
     * whoever the one before begins with.
     */
    Optional<Actor> possessor() {
        List<Actor> here = here();
        List<Actor> before = order.subList(previousStart, sentenceStart);
        return lastOf(here, actor -> actor.kind() == ActorKind.PERSON)
                .or(() -> lastOf(here, actor -> true))
                .or(() -> before.stream().findFirst());
    }

    /** Whoever was spoken of last in this sentence: "Rusia y su Ejército". */
    Optional<Actor> lastHere() {
        return lastOf(here(), actor -> true);
    }

    /** The country last spoken of in this sentence, in any way. */
    Optional<Actor> lastCountryHere() {
        return lastOf(here(), actor -> actor.kind() == ActorKind.COUNTRY);
    }

    /** The country of whoever was spoken of last in this sentence and has one. */
    Optional<String> sideHere() {
        return lastOf(here(), actor -> actor.country().isPresent()).flatMap(Actor::country);
    }

    /** The armed group last spoken of. */
    Optional<Actor> lastArmed() {
        return lastOf(order, actor -> actor.kind() == ActorKind.ARMED_GROUP);
    }

    private List<Actor> here() {
        return order.subList(sentenceStart, order.size());
    }

    /** The organisation last spoken of whose name begins with a word: "la Asamblea" after "la Asamblea General". */
    Optional<Actor> shortened(String word) {
        String folded = Folding.fold(word);
        return lastOf(order, actor -> switch (actor.kind()) {
            case ORGANIZATION, FORUM, COURT, PARTY, ARMED_GROUP, MOVEMENT ->
                Folding.fold(actor.spanish()).startsWith(folded + " ");
            default -> false;
        });
    }

    private static Optional<Actor> lastOf(List<Actor> actors, Predicate<Actor> test) {
        for (int i = actors.size() - 1; i >= 0; i--) {
            if (test.test(actors.get(i))) {
                return Optional.of(actors.get(i));
            }
        }
        return Optional.empty();
    }

    /** Of several who could be meant, the one most spoken of; of equals the last. */
    private Optional<Actor> mostSpokenOf(Predicate<Actor> test) {
        Map<String, Integer> counts = new HashMap<>();
        Actor best = null;
        for (Actor actor : order) {
            if (test.test(actor)) {
                int count = counts.merge(actor.key(), 1, Integer::sum);
                best = best == null || count >= counts.getOrDefault(best.key(), 0) ? actor : best;
            }
        }
        return Optional.ofNullable(best);
    }

    /** All names of the article, before its sentences are read one by one. */
    void expect(Collection<Actor> named) {
        expected.addAll(named);
    }

    /** The country that the article speaks of most, its people counted in. */
    Optional<String> home() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Actor actor : expected) {
            boolean counted = actor.kind() == ActorKind.PERSON || actor.kind() == ActorKind.COUNTRY;
            actor.country().filter(key -> counted).ifPresent(key -> counts.merge(key, 1, Integer::sum));
        }
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    Optional<Actor> lastPerson(Predicate<Actor> test) {
        return lastOf(order, actor -> actor.kind() == ActorKind.PERSON && test.test(actor));
    }

    private boolean has(Actor actor, List<String> offices, Optional<String> of) {
        Introduction introduction = people.get(actor.key());
        boolean introduced = introduction != null
                && introduction.offices.stream().anyMatch(offices::contains)
                && of.map(key ->
                                introduction.of.contains(key) || actor.country().equals(of))
                        .orElse(true);
        return introduced
                || actor.offices().stream()
                        .anyMatch(office -> (offices.contains(office.title()) && office.heldOn(day)
                                        || offices.contains(FORMER + office.title()) && over(office))
                                && of.map(key -> office.of().equals(key)).orElse(true));
    }

    private boolean over(Office office) {
        return office.to().filter(last -> last.isBefore(day)).isPresent();
    }

    /** The last different actors of some kind, in the order in which the text names them; fewer if there are not so many. */
    List<Actor> last(int count, Predicate<Actor> test) {
        Set<Actor> found = new LinkedHashSet<>();
        for (int i = order.size() - 1; i >= 0 && found.size() < count; i--) {
            if (test.test(order.get(i))) {
                found.add(order.get(i));
            }
        }
        List<Actor> actors = new ArrayList<>(found);
        Collections.reverse(actors);
        return actors;
    }

    /** A city or another place inside a country is spoken of. */
    void mention(Place place) {
        lastPlace = Optional.of(place);
    }

    /** Where "la ciudad" is. */
    Optional<Place> lastPlace() {
        return lastPlace;
    }

    /** A new sentence begins. */
    void startSentence() {
        previousStart = sentenceStart;
        sentenceStart = order.size();
    }

    /**
     * Who "ambos" and "los dos" mean: the two that this sentence or the one before has named, if they are two; else the two that the
     * article speaks of most. In the order in which they were first named; fewer if nobody else was named.
     *
     * @param counted what a mention counts for, such as the country of a person
     */
    List<Actor> pair(Function<Actor, Optional<Actor>> counted) {
        List<Actor> near = nearPair(counted);
        return near.isEmpty() ? mainPair(counted) : near;
    }

    /** The two that the article speaks of most. */
    List<Actor> mainPair(Function<Actor, Optional<Actor>> counted) {
        List<Actor> all = distinct(0, counted);
        Map<Actor, Long> counts = expected.stream()
                .flatMap(actor -> counted.apply(actor).stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        Set<Actor> most = all.stream()
                .sorted(Comparator.comparing((Actor actor) -> counts.getOrDefault(actor, 0L))
                        .reversed())
                .limit(2)
                .collect(Collectors.toSet());
        return all.stream().filter(most::contains).toList();
    }

    /** The two that this sentence or the one before has named, if they are two. */
    List<Actor> nearPair(Function<Actor, Optional<Actor>> counted) {
        List<Actor> here = pairHere(counted);
        List<Actor> near = here.isEmpty() ? distinct(previousStart, counted) : here;
        return near.size() == 2 ? near : List.of();
    }

    /** The two that this sentence has named, if they are two. */
    List<Actor> pairHere(Function<Actor, Optional<Actor>> counted) {
        List<Actor> here = distinct(sentenceStart, counted);
        return here.size() == 2 ? here : List.of();
    }

    /** This sentence has spoken of one of them. */
    boolean speaksOf(Predicate<Actor> test) {
        return lastOf(here(), test).isPresent();
    }

    private List<Actor> distinct(int from, Function<Actor, Optional<Actor>> counted) {
        return order.subList(from, order.size()).stream()
                .flatMap(actor -> counted.apply(actor).stream())
                .distinct()
                .toList();
    }

    /** The offices a person holds on the article's day or was introduced with. */
    List<String> officesOf(Actor person) {
        Set<String> titles = new LinkedHashSet<>();
        person.offices().stream().filter(office -> office.heldOn(day)).forEach(office -> titles.add(office.title()));
        Introduction introduction = people.get(person.key());
        if (introduction != null) {
            titles.addAll(introduction.offices);
        }
        return List.copyOf(titles);
    }

    /** The offices of the person last spoken of who has any and is not of that country: those of whom "su homólogo ruso" equals. */
    Optional<List<String>> lastOffices(Optional<String> otherThan) {
        return lastPerson(person -> !officesOf(person).isEmpty()
                        && (otherThan.isEmpty() || !person.country().equals(otherThan)))
                .map(this::officesOf);
    }

    /** The article tells a new person's country. */
    Actor remember(Actor person, Optional<String> country) {
        Actor known = current(person);
        if (known.country().isPresent() || country.isEmpty()) {
            return known;
        }
        Actor richer = Actor.unlisted(person.key(), person.kind(), person.english(), country);
        enriched.put(person.key(), richer);
        return richer;
    }

    /** An actor with what the article has told of it so far. */
    Actor current(Actor actor) {
        return enriched.getOrDefault(actor.key(), actor);
    }

    private static final class Introduction {
        private final Set<String> offices = new LinkedHashSet<>();
        private final Set<String> of = new LinkedHashSet<>();

        Introduction(Actor person) {
            person.country().ifPresent(of::add);
        }
    }

    /** Makes an actor for a name that the gazetteer does not know. */
    static Actor unlisted(String name, ActorKind kind, Optional<String> country) {
        return Actor.unlisted(Folding.slug(name), kind, name, country);
    }
}
