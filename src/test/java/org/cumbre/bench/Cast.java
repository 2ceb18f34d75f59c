package org.cumbre.bench;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cumbre.event.Actor;
import org.cumbre.event.ActorKind;
import org.cumbre.event.Place;
import org.cumbre.link.Gazetteer;
import org.cumbre.rdf.KnownActors;

/**
 * Whom made-up news are about: countries in the order of how often they are in the news, each with people and a city, and as many people
 * again whom no gazetteer knows.
 */
public interface Cast {

    /** How many countries. */
    int size();

    Actor country(int number);

    /** Somebody of that country; of several, whichever the choice falls on. */
    Actor leader(int number, int choice);

    Place city(int number);

    /** A gazetteer of them all. */
    KnownActors gazetteer();

    /** Countries and people that there are not. */
    static Cast madeUp(int countries) {
        return new MadeUpCast(countries);
    }

    /** The countries that Cumbre's gazetteer knows, those first of whom it knows most people. */
    static Cast ofGazetteer() {
        Gazetteer gazetteer = Gazetteer.bundled();
        Map<String, List<Actor>> people = gazetteer.actors().stream()
                .filter(actor ->
                        actor.kind() == ActorKind.PERSON && actor.country().isPresent())
                .collect(Collectors.groupingBy(actor -> actor.country().orElseThrow()));
        List<Actor> countries = gazetteer.actors().stream()
                .filter(actor -> actor.kind() == ActorKind.COUNTRY
                        && people.containsKey(actor.key())
                        && gazetteer.capital(actor.key()).isPresent())
                .sorted(Comparator.comparing((Actor country) ->
                                -people.getOrDefault(country.key(), List.of()).size())
                        .thenComparing(Actor::key))
                .toList();
        return new Cast() {
            @Override
            public int size() {
                return countries.size();
            }

            @Override
            public Actor country(int number) {
                return countries.get(number);
            }

            @Override
            public Actor leader(int number, int choice) {
                List<Actor> all = people.getOrDefault(countries.get(number).key(), List.of());
                return all.get(choice % Math.min(3, all.size()));
            }

            @Override
            public Place city(int number) {
                return gazetteer.capital(countries.get(number).key()).orElseThrow();
            }

            @Override
            public KnownActors gazetteer() {
                return known(gazetteer);
            }
        };
    }

    private static KnownActors known(Gazetteer gazetteer) {
        return new KnownActors() {
            @Override
            public Optional<Actor> actor(String key) {
                return gazetteer.actor(key);
            }

            @Override
            public Optional<Place> place(String key) {
                return gazetteer.place(key).or(() -> gazetteer.countryPlace(key));
            }
        };
    }

    /** Numbers for names. */
    record MadeUpCast(int size) implements Cast {

        @Override
        public Actor country(int number) {
            return new Actor(
                    "country" + number,
                    ActorKind.COUNTRY,
                    "Country " + number,
                    "País " + number,
                    List.of("C" + number),
                    Optional.of("Q" + (1_000_000 + number)),
                    Optional.of("country" + number),
                    List.of());
        }

        @Override
        public Actor leader(int number, int choice) {
            return new Actor(
                    "leader" + number,
                    ActorKind.PERSON,
                    "Leader " + number,
                    "Líder " + number,
                    List.of("L. " + number),
                    Optional.of("Q" + (2_000_000 + number)),
                    Optional.of("country" + number),
                    List.of());
        }

        @Override
        public Place city(int number) {
            return new Place(
                    "city" + number,
                    "city",
                    "City " + number,
                    "Ciudad " + number,
                    Optional.of("Q" + (3_000_000 + number)),
                    Optional.of("country" + number));
        }

        @Override
        public KnownActors gazetteer() {
            return new KnownActors() {
                @Override
                public Optional<Actor> actor(String key) {
                    return number(key, "country")
                            .map(MadeUpCast.this::country)
                            .or(() -> number(key, "leader").map(number -> leader(number, 0)));
                }

                @Override
                public Optional<Place> place(String key) {
                    return number(key, "city").map(MadeUpCast.this::city);
                }
            };
        }

        private Optional<Integer> number(String key, String kind) {
            return key.matches(kind + "[0-9]+")
                    ? Optional.of(Integer.valueOf(key.substring(kind.length()))).filter(number -> number < size)
                    : Optional.empty();
        }
    }
}
