package org.cumbre.rdf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cumbre.event.Actor;
import org.cumbre.event.ActorKind;
import org.cumbre.event.ArticleClaims;
import org.cumbre.event.Claim;
import org.cumbre.event.ClaimTime;
import org.cumbre.event.EventType;
import org.cumbre.event.Evidence;
import org.cumbre.event.Factuality;
import org.cumbre.event.Office;
import org.cumbre.event.Participant;
import org.cumbre.event.Place;
import org.cumbre.event.Role;
import org.cumbre.event.Status;
import org.cumbre.event.TimeValue;
import org.cumbre.event.TimeValue.Precision;
import org.cumbre.text.Article;
import org.cumbre.text.PublishedBasis;
import org.cumbre.text.Span;

/** Actors, articles and claims that tests share. */
public final class Samples {

    public static final Actor RUSSIA = country("russia", "Russia", "Rusia", "Q159", "Federación Rusa");
    public static final Actor NORTH_KOREA = country("north-korea", "North Korea", "Corea del Norte", "Q423", "RPDC");
    public static final Actor CHINA = country("china", "China", "China", "Q148");
    public static final Actor UKRAINE = country("ukraine", "Ukraine", "Ucrania", "Q212");
    public static final Actor PUTIN = new Actor(
            "vladimir-putin",
            ActorKind.PERSON,
            "Vladimir Putin",
            "Vladímir Putin",
            List.of("Putin", "V. Putin"),
            Optional.of("Q7747"),
            Optional.of("russia"),
            List.of(
                    new Office(
                            "prime-minister",
                            "russia",
                            Optional.of(LocalDate.of(2008, 5, 8)),
                            Optional.of(LocalDate.of(2012, 5, 7))),
                    new Office("president", "russia", Optional.of(LocalDate.of(2012, 5, 7)), Optional.empty())));
    public static final Actor KIM = person("kim-jong-un", "Kim Jong-un", "Kim Jong-un", "Q56226", "north-korea");
    public static final Actor XI = person("xi-jinping", "Xi Jinping", "Xi Jinping", "Q15031", "china");
    public static final Actor LAVROV = person("sergey-lavrov", "Sergey Lavrov", "Serguéi Lavrov", "Q58217", "russia");
    public static final Actor PESKOV =
            Actor.unlisted("dmitri-peskov", ActorKind.PERSON, "Dmitri Peskov", Optional.of("russia"));
    public static final Place VLADIVOSTOK =
            new Place("vladivostok", "city", "Vladivostok", "Vladivostok", Optional.of("Q959"), Optional.of("russia"));
    public static final Place MOSCOW =
            new Place("moscow", "city", "Moscow", "Moscú", Optional.of("Q649"), Optional.of("russia"));
    public static final Place VOSTOCHNY = new Place(
            "vostochny",
            "site",
            "Vostochny Cosmodrome",
            "cosmódromo de Vostochni",
            Optional.empty(),
            Optional.of("russia"));
    public static final Place IN_RUSSIA =
            new Place("russia", "country", "Russia", "Rusia", Optional.of("Q159"), Optional.of("russia"));
    public static final Factuality PAST =
            new Factuality(Factuality.Temporality.PAST, Factuality.Polarity.AFFIRMED, Factuality.Certainty.CERTAIN);

    /** A gazetteer that knows the four countries, and calls offices by their names. */
    public static final KnownActors GAZETTEER = new KnownActors() {
        @Override
        public Optional<Actor> actor(String key) {
            return List.of(RUSSIA, NORTH_KOREA, CHINA, UKRAINE).stream()
                    .filter(actor -> actor.key().equals(key))
                    .findFirst();
        }

        @Override
        public Map<String, String> titleNames(String title) {
            return title.equals("president") ? Map.of("es", "presidente", "en", "president") : Map.of("en", title);
        }
    };

    private Samples() {}

    public static Actor country(String key, String english, String spanish, String item, String... aliases) {
        return new Actor(
                key,
                ActorKind.COUNTRY,
                english,
                spanish,
                List.of(aliases),
                Optional.of(item),
                Optional.of(key),
                List.of());
    }

    public static Actor person(String key, String english, String spanish, String item, String country) {
        return new Actor(
                key, ActorKind.PERSON, english, spanish, List.of(), Optional.of(item), Optional.of(country), List.of());
    }

    public static Article article(String source, String published) {
        return Article.of(source, "El texto de " + source + ".")
                .withTitle("Titular de " + source)
                .withLanguage("es")
                .withPublished(LocalDate.parse(published), PublishedBasis.METADATA);
    }

    public static ArticleClaims says(Article article, Claim... claims) {
        return new ArticleClaims(article, List.of(claims));
    }

    /** A claim that says nothing but what took place. */
    public static Claim claim(String id, EventType type, List<Actor> sources, List<Actor> targets) {
        List<Participant> participants = new ArrayList<>();
        sources.forEach(actor -> participants.add(new Participant(Role.SOURCE, actor)));
        targets.forEach(actor -> participants.add(new Participant(Role.TARGET, actor)));
        int start = Math.abs(id.hashCode() % 1000);
        return new Claim(
                id,
                type,
                participants,
                Optional.empty(),
                List.of(),
                Status.OCCURRED,
                PAST,
                List.of(),
                0.7,
                new Evidence(new Span(start, start + 12), "Se reunieron", "reunieron"),
                "es.meet.reunirse");
    }

    public static Claim meeting(String id, Actor one, Actor other) {
        return claim(id, EventType.MEETING, List.of(one), List.of(other));
    }

    public static Claim on(Claim claim, String day) {
        return at(claim, TimeValue.day(LocalDate.parse(day)));
    }

    public static Claim inMonth(Claim claim, String month) {
        LocalDate first = LocalDate.parse(month + "-01");
        return at(
                claim,
                new TimeValue(
                        month,
                        Optional.of(first),
                        Optional.of(first.plusMonths(1).minusDays(1)),
                        Precision.MONTH));
    }

    public static Claim at(Claim claim, TimeValue time) {
        return new Claim(
                claim.id(),
                claim.type(),
                claim.participants(),
                Optional.of(new ClaimTime(time, "el martes", "weekday before publication")),
                claim.places(),
                claim.status(),
                claim.factuality(),
                claim.attribution(),
                claim.confidence(),
                claim.evidence(),
                claim.rule());
    }

    public static Claim in(Claim claim, Place... places) {
        return new Claim(
                claim.id(),
                claim.type(),
                claim.participants(),
                claim.time(),
                List.of(places),
                claim.status(),
                claim.factuality(),
                claim.attribution(),
                claim.confidence(),
                claim.evidence(),
                claim.rule());
    }

    public static Claim as(Claim claim, Status status, Actor... attribution) {
        return new Claim(
                claim.id(),
                claim.type(),
                claim.participants(),
                claim.time(),
                claim.places(),
                status,
                claim.factuality(),
                List.of(attribution),
                claim.confidence(),
                claim.evidence(),
                claim.rule());
    }

    public static Claim quoting(Claim claim, int start, String quote, String trigger, double confidence) {
        return new Claim(
                claim.id(),
                claim.type(),
                claim.participants(),
                claim.time(),
                claim.places(),
                claim.status(),
                claim.factuality(),
                claim.attribution(),
                confidence,
                new Evidence(new Span(start, start + quote.length()), quote, trigger),
                claim.rule());
    }

    /** The same, found by a rule in fifty characters from an offset. */
    public static Claim foundBy(Claim claim, int start, String trigger, String rule) {
        return new Claim(
                claim.id(),
                claim.type(),
                claim.participants(),
                claim.time(),
                claim.places(),
                claim.status(),
                claim.factuality(),
                claim.attribution(),
                claim.confidence(),
                new Evidence(new Span(start, start + 50), "", trigger),
                rule);
    }
}
