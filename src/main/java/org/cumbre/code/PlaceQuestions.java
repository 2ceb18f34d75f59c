package org.cumbre.code;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cumbre.annotate.entity.Mention;
import org.cumbre.event.Actor;
import org.cumbre.event.Claim;
import org.cumbre.event.Place;
import org.cumbre.event.Role;
import org.cumbre.link.Gazetteer;

/** Asks where an event is, and gathers what speaks for each answer. */
final class PlaceQuestions {

    private static final int RANKS = 4;

    private final Gazetteer gazetteer;
    private final Map<Place, List<Mention>> mentions = new LinkedHashMap<>();
    private final ActorTrail trail;

    PlaceQuestions(List<Mention> all, ActorTrail trail, Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.trail = trail;
        for (Mention mention : all) {
            mention.place()
                    .ifPresent(place -> mentions.computeIfAbsent(place, key -> new ArrayList<>())
                            .add(mention));
        }
    }

    /** @param before claims told before it, with their places */
    Question<List<Place>> ask(Told told, List<Told> before) {
        Claim claim = told.claim();
        List<Place> current = claim.places();
        List<Question.Option<List<Place>>> options = new ArrayList<>();
        List<String> nowhere = List.of(
                "nowhere",
                "nowhere:" + claim.status().label(),
                current.isEmpty() ? "nowhere:now" : "nowhere:now-somewhere",
                told.finding().predication().frame().verbal() ? "nowhere:verb" : "nowhere:noun",
                "nowhere:rule:" + told.finding().rule().id());
        options.add(new Question.Option<>(Optional.empty(), "nowhere is said", nowhere));
        Set<Place> candidates = new LinkedHashSet<>(current.stream().limit(1).toList());
        candidates.addAll(mentions.keySet());
        claim.participants().stream()
                .flatMap(participant -> participant.actor().country().stream())
                .flatMap(country -> gazetteer.countryPlace(country).stream())
                .forEach(candidates::add);
        for (Place place : candidates) {
            boolean now = !current.isEmpty() && current.get(0).equals(place);
            Set<String> features = look(told, place, before);
            features.add(now ? "now" : current.contains(place) ? "now-around" : "not-now");
            if (!now && !current.isEmpty()) {
                features.add(
                        current.get(0).country().equals(place.country())
                                ? "same-country-as-now"
                                : "elsewhere-than-now");
            }
            options.add(new Question.Option<>(
                    Optional.of(now ? current : withCountry(place)), now ? "" : "the likeliest place", features));
        }
        return new Question<>(claim.id(), claim.type(), Question.Subject.PLACE, options, current.isEmpty() ? 0 : 1);
    }

    private List<Place> withCountry(Place place) {
        Set<Place> both = new LinkedHashSet<>(List.of(place));
        place.country().flatMap(gazetteer::countryPlace).ifPresent(both::add);
        return List.copyOf(both);
    }

    private Set<String> look(Told told, Place place, List<Told> before) {
        Claim claim = told.claim();
        Set<String> features = new LinkedHashSet<>();
        features.add("kind:" + place.kind());
        features.add("of:" + whose(place, claim) + ":" + place.kind());
        features.add("status:" + claim.status().label() + ":" + place.kind());
        List<Mention> named = mentions.getOrDefault(place, List.of());
        if (named.isEmpty()) {
            features.add("not-named");
        }
        Optional<Mention> last = named.stream()
                .filter(mention -> mention.span().start() < told.start())
                .reduce((first, second) -> second);
        Optional<Mention> next = named.stream()
                .filter(mention -> mention.span().start() > told.start())
                .findFirst();
        java.util.stream.Stream.concat(last.stream(), next.stream())
                .forEach(mention -> features.addAll(told.vantage()
                        .features(
                                mention.sentence(),
                                mention.first(),
                                mention.last(),
                                ActorTrail.way(mention) + ":" + place.kind())));
        if (named.stream().anyMatch(mention -> mention.sentence() <= 1 && mention.first() <= 1)) {
            features.add("dateline");
        }
        if (named.stream().anyMatch(mention -> mention.sentence() == 0)) {
            features.add("in-headline");
        }
        features.add("times:" + Math.min(RANKS, named.size()) + ":" + place.kind());
        boolean inside = place.kind().equals("country")
                && mentions.keySet().stream()
                        .anyMatch(other -> other.country().equals(place.country()) && !other.equals(place));
        if (inside) {
            features.add("finer-named");
        }
        for (int i = before.size() - 1, back = 1; i >= 0 && back <= RANKS; i--, back++) {
            if (before.get(i).claim().places().contains(place)) {
                features.add("place-of-last:" + back + (before.get(i).view() == told.view() ? ":here" : ""));
                if (before.get(i).claim().participants().stream()
                        .anyMatch(participant -> claim.participants().contains(participant))) {
                    features.add("place-of-last:same-actor");
                }
                break;
            }
        }
        return features;
    }

    private static String whose(Place place, Claim claim) {
        boolean doers = of(place, claim.actors(Role.SOURCE));
        boolean targets = of(place, claim.actors(Role.TARGET));
        return doers && targets ? "both" : doers ? "doer" : targets ? "target" : "neither";
    }

    private static boolean of(Place place, List<Actor> actors) {
        return place.country().isPresent()
                && actors.stream().anyMatch(actor -> actor.country().equals(place.country()));
    }
}
