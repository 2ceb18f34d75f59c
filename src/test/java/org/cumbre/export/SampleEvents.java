package org.cumbre.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
import org.cumbre.text.PublishedBasis;
import org.cumbre.text.Span;

/** A planned visit, two meetings of the same two, one of them without a day, and an accusation by somebody unlisted. */
final class SampleEvents {

    static final Actor PUTIN = actor("vladimir-putin", ActorKind.PERSON, "Vladimir Putin", "Q7747", "RU");
    static final Actor KIM = actor("kim-jong-un", ActorKind.PERSON, "Kim Jong-un", "Q56226", "KP");
    static final Actor RUSSIA = actor("RU", ActorKind.COUNTRY, "Russia", "Q159", "RU");
    static final Actor NORTH_KOREA = actor("KP", ActorKind.COUNTRY, "North Korea", "Q423", "KP");
    static final Actor REBELS =
            Actor.unlisted("rebeldes-a-b", ActorKind.ARMED_GROUP, "rebeldes <A & B>", Optional.empty());

    private static final Place PYONGYANG =
            new Place("pyongyang", "city", "Pyongyang", "Pionyang", Optional.of("Q18808"), Optional.of("KP"));

    private SampleEvents() {}

    static List<Event> all() {
        TimeValue visit = new TimeValue(
                "2024-06-18/2024-06-19",
                Optional.of(LocalDate.of(2024, 6, 18)),
                Optional.of(LocalDate.of(2024, 6, 19)),
                Precision.DAY);
        TimeValue september = new TimeValue(
                "2023-09",
                Optional.of(LocalDate.of(2023, 9, 1)),
                Optional.of(LocalDate.of(2023, 9, 30)),
                Precision.MONTH);
        return List.of(
                event("e1", EventType.VISIT, PUTIN, NORTH_KOREA, Optional.of(visit), Status.PLANNED),
                event("e2", EventType.MEETING, PUTIN, KIM, Optional.of(september), Status.OCCURRED),
                event("e3", EventType.MEETING, KIM, PUTIN, Optional.empty(), Status.ALLEGED),
                event("e4", EventType.ACCUSATION, REBELS, RUSSIA, Optional.empty(), Status.OCCURRED));
    }

    /** Meetings on known days with somebody whose name, and whose sentence, wants to be more than text. */
    static List<Event> hostile() {
        List<String> names = List.of(
                "</script><script>alert(1)</script>",
                "\"quoted\" 'name' \\",
                "=HYPERLINK(\"http://example.org\")",
                "@SUM(A1:A9)",
                "live \u202Eevil\u2066\nname\u0007",
                "]]> & <!-- <b>",
                "END:VEVENT\r\nBEGIN:VEVENT; a, b");
        return names.stream()
                .map(name -> Actor.unlisted("h" + names.indexOf(name), ActorKind.PERSON, name, Optional.empty()))
                .map(actor -> event(
                        actor.key(),
                        EventType.MEETING,
                        actor,
                        RUSSIA,
                        Optional.of(TimeValue.day(LocalDate.of(2024, 6, 18))),
                        Status.OCCURRED,
                        actor.english()))
                .toList();
    }

    private static Event event(
            String id, EventType type, Actor source, Actor target, Optional<TimeValue> time, Status status) {
        return event(id, type, source, target, time, status, "«Está previsto», dijo; \"sí\" <hoy>.");
    }

    private static Event event(
            String id,
            EventType type,
            Actor source,
            Actor target,
            Optional<TimeValue> time,
            Status status,
            String quote) {
        List<Participant> participants =
                List.of(new Participant(Role.SOURCE, source), new Participant(Role.TARGET, target));
        List<Place> places = type == EventType.VISIT ? List.of(PYONGYANG) : List.of();
        Claim claim = new Claim(
                id + "-claim",
                type,
                participants,
                Optional.empty(),
                places,
                status,
                new Factuality(Factuality.Temporality.PAST, Factuality.Polarity.AFFIRMED, Factuality.Certainty.CERTAIN),
                List.of(RUSSIA),
                0.87,
                new Evidence(new Span(6, 42), quote, "viaje"),
                "es.visit.viajar");
        Article article = Article.of("seeds/a.txt", "")
                .withTitle(quote.startsWith("«") ? "Putin viaja" : quote)
                .withUrl(quote.startsWith("«") ? "https://example.org/a" : "javascript:alert(1)")
                .withPublished(LocalDate.of(2024, 6, 18), PublishedBasis.INFERRED);
        return new Event(
                id,
                type,
                participants,
                time,
                places,
                status,
                List.of(RUSSIA),
                0.87,
                List.of(new Report(article, claim)));
    }

    private static Actor actor(String key, ActorKind kind, String name, String wikidata, String country) {
        return new Actor(key, kind, name, name, List.of(), Optional.of(wikidata), Optional.of(country), List.of());
    }
}
