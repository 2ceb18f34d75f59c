package org.cumbre.evaluate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.cumbre.event.Actor;
import org.cumbre.event.ActorKind;
import org.cumbre.event.Claim;
import org.cumbre.event.Event;
import org.cumbre.event.EventType;
import org.cumbre.event.Evidence;
import org.cumbre.event.Factuality;
import org.cumbre.event.Participant;
import org.cumbre.event.Place;
import org.cumbre.event.Report;
import org.cumbre.event.Role;
import org.cumbre.event.Status;
import org.cumbre.event.TimeValue;
import org.cumbre.event.TimeValue.Precision;
import org.cumbre.text.Article;
import org.cumbre.text.Folding;
import org.cumbre.text.Span;

/** Events made from gold events, with some left out, some invented, and names, sides, dates and status partly wrong. */
final class Guesses {

    private final Random random;

    Guesses(Random random) {
        this.random = random;
    }

    List<Event> of(List<GoldArticle> golds) {
        List<Event> events = new ArrayList<>();
        for (GoldArticle gold : golds) {
            for (GoldEvent event : gold.events()) {
                if (chance(0.7)) {
                    events.add(guess(event, gold.id(), events.size()));
                }
                if (chance(0.2)) {
                    events.add(guess(pick(gold.events()), gold.id(), events.size()));
                }
            }
        }
        return events;
    }

    static Event event(
            String id,
            String type,
            List<String> source,
            List<String> target,
            String begin,
            String status,
            String file) {
        return event(id, type, source, target, begin, status, file, List.of(), List.of());
    }

    private Event guess(GoldEvent gold, String article, int number) {
        String type = chance(0.9)
                ? pick(gold.types())
                : pick(List.of(EventType.values())).label();
        List<String> source = names(gold.source());
        List<String> target = names(gold.target());
        boolean swapped = chance(0.15);
        return event(
                "g" + number,
                type,
                swapped ? target : source,
                swapped ? source : target,
                chance(0.8) ? gold.begin().orElse(chance(0.2) ? "2020-02-02" : "") : "2021-07",
                chance(0.8) ? pick(gold.statuses()) : "planned",
                "some/folder/" + article + ".txt",
                names(gold.places()),
                names(gold.attribution()));
    }

    private static Event event(
            String id,
            String type,
            List<String> source,
            List<String> target,
            String begin,
            String status,
            String file,
            List<String> places,
            List<String> attribution) {
        EventType eventType = EventType.named(type).orElseThrow();
        Status eventStatus = Status.named(status).orElseThrow();
        List<Participant> participants = Stream.concat(
                        source.stream().map(name -> new Participant(Role.SOURCE, actor(name))),
                        target.stream().map(name -> new Participant(Role.TARGET, actor(name))))
                .toList();
        List<Place> where = places.stream()
                .map(name -> new Place(Folding.slug(name), "city", name, name, Optional.empty(), Optional.empty()))
                .toList();
        List<Actor> credited = attribution.stream().map(Guesses::actor).toList();
        Claim claim = new Claim(
                "c",
                eventType,
                participants,
                Optional.empty(),
                where,
                eventStatus,
                new Factuality(Factuality.Temporality.PAST, Factuality.Polarity.AFFIRMED, Factuality.Certainty.CERTAIN),
                credited,
                0.5,
                new Evidence(new Span(0, 1), "x", "x"),
                "rule");
        return new Event(
                id,
                eventType,
                participants,
                time(begin),
                where,
                eventStatus,
                credited,
                0.5,
                List.of(new Report(Article.of(file, ""), claim)));
    }

    private static Optional<TimeValue> time(String begin) {
        if (begin.isEmpty()) {
            return Optional.empty();
        }
        Precision precision =
                begin.length() == 4 ? Precision.YEAR : begin.length() == 7 ? Precision.MONTH : Precision.DAY;
        LocalDate day = LocalDate.parse((begin + "-01-01").substring(0, 10));
        return Optional.of(new TimeValue(begin, Optional.of(day), Optional.of(day), precision));
    }

    static Actor actor(String name) {
        return Actor.unlisted(Folding.slug(name), ActorKind.PERSON, name, Optional.empty());
    }

    private List<String> names(List<String> golds) {
        List<String> names = new ArrayList<>();
        for (String gold : golds) {
            String name = pick(List.of(gold.split("\\|", -1)));
            if (chance(0.85)) {
                names.add(chance(0.2) ? misspelt(name) : name);
            }
        }
        if (chance(0.1)) {
            names.add(pick(List.of("ONU", "Sudán del Sur", "U.S. Army", "Putin", "de la Y", "Corea")));
        }
        return names;
    }

    private String misspelt(String name) {
        int at = random.nextInt(name.length());
        return switch (random.nextInt(4)) {
            case 0 -> name.substring(0, at) + name.substring(at + 1) + "x";
            case 1 -> name.replaceFirst("^.* ", "");
            case 2 -> name.toUpperCase(Locale.ROOT);
            default -> name.replace('e', 'é').replace(' ', '\u00a0');
        };
    }

    private boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
