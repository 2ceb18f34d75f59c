package org.cumbre.bench;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cumbre.event.Actor;
import org.cumbre.event.ActorKind;
import org.cumbre.event.ArticleClaims;
import org.cumbre.event.Claim;
import org.cumbre.event.ClaimTime;
import org.cumbre.event.EventType;
import org.cumbre.event.Evidence;
import org.cumbre.event.Factuality;
import org.cumbre.event.Participant;
import org.cumbre.event.Place;
import org.cumbre.event.Role;
import org.cumbre.event.Status;
import org.cumbre.event.TimeValue;
import org.cumbre.event.TimeValue.Precision;
import org.cumbre.rdf.KnownActors;
import org.cumbre.text.Article;
import org.cumbre.text.PublishedBasis;
import org.cumbre.text.Span;
import org.cumbre.text.TextSketch;

/**
 * Articles and their claims that nobody wrote, like those of a newspaper over some years: a few actors are in the news far more than the
 * others (Zipf), events are told for some days and recalled for years, some are announced and then held or called off, some dates are vague
 * or missing, one article in eight is another outlet's copy of the one before. The same seed gives the same articles, each by its number
 * alone.
 *
 * @param articles how many there are, spread over the days
 * @param cast whom they are about
 * @param first the first day
 * @param days how many days
 */
public record SyntheticNews(long seed, int articles, Cast cast, LocalDate first, int days) {

    private static final double ZIPF = 1.05;
    private static final double EVENTS_AN_ARTICLE = 0.9;
    private static final EventType[] OFTEN_FIRST = {
        EventType.MEETING, EventType.ACCUSATION, EventType.ASSAULT, EventType.REQUEST, EventType.VISIT,
                EventType.AGREEMENT,
        EventType.SUPPORT, EventType.THREAT, EventType.SANCTION, EventType.REJECTION, EventType.AID,
                EventType.MOBILIZATION,
        EventType.CALL, EventType.COOPERATION, EventType.COERCION, EventType.PROTEST, EventType.RETREAT,
                EventType.CONCESSION
    };

    /** Ten years of news of 150 countries. */
    public static SyntheticNews of(int articles) {
        return of(articles, Cast.madeUp(150));
    }

    /** News of ten years; of more than 100,000 articles, of as many years as keep the number a day the same, up to thirty. */
    public static SyntheticNews of(int articles, Cast cast) {
        int years = Math.max(10, Math.min(30, articles / 10_000));
        return new SyntheticNews(1, articles, cast, LocalDate.of(2025, 1, 1).minusYears(years), 365 * years);
    }

    /** What happened, whether or not somebody tells it. */
    private record Happening(
            EventType type,
            Actor source,
            Optional<Actor> target,
            LocalDate day,
            Optional<Place> place,
            boolean calledOff) {}

    /** All articles, by day. */
    public Stream<ArticleClaims> stream() {
        return IntStream.range(0, articles).mapToObj(this::article);
    }

    public ArticleClaims article(int number) {
        Random random = random(1, number);
        boolean copy = number % 8 == 7;
        int original = copy ? number - 1 : number;
        LocalDate published = first.plusDays((long) number * days / articles);
        Article article = Article.of("synthetic/" + number + ".txt", "Texto " + number)
                .withTitle("Noticia " + original)
                .withLanguage("es")
                .withUrl("https://outlet" + random.nextInt(40) + ".example/" + published.getYear() + "/" + number)
                .withPublisher("Outlet " + random.nextInt(40));
        Article dated = random(2, number).nextInt(50) == 0
                ? article
                : article.withPublished(published, PublishedBasis.METADATA);
        return new ArticleClaims(dated, claims(original, random(3, original)), sketch(random(4, original)));
    }

    /** A gazetteer of the countries, their leaders and their places. */
    public KnownActors gazetteer() {
        return cast.gazetteer();
    }

    private List<Claim> claims(int article, Random random) {
        int count = 1 + Math.min(random.nextInt(5), random.nextInt(5));
        List<Claim> claims = new ArrayList<>();
        for (int index = 0; index < count; index++) {
            claims.add(claim("c" + index, article, index * 180, random));
        }
        return claims;
    }

    private Claim claim(String id, int article, int offset, Random random) {
        int today = (int) ((long) article * days / articles);
        int ago = switch (random.nextInt(10)) {
            case 0 -> -random.nextInt(20);
            case 1 -> random.nextInt(Math.max(1, today));
            default -> Math.min(random.nextInt(8), random.nextInt(8));
        };
        int day = Math.max(0, Math.min(days - 1, today - ago));
        Happening happening = happening(day, random.nextInt(perDay()));
        String quote = "Frase " + article + "." + id + ", en la que se dice que "
                + happening.source().spanish() + " hizo algo que interesa a "
                + happening.target().map(Actor::spanish).orElse("muchos") + ", según se supo.";
        return new Claim(
                id,
                happening.type(),
                participants(happening, random),
                time(happening, ago, random),
                happening.place().filter(place -> random.nextInt(3) > 0).stream()
                        .toList(),
                status(happening, day > today, random),
                new Factuality(Factuality.Temporality.PAST, Factuality.Polarity.AFFIRMED, Factuality.Certainty.CERTAIN),
                random.nextInt(4) == 0 ? List.of(cast.leader(zipf(random), 0)) : List.of(),
                (60 + random.nextInt(36)) / 100.0,
                new Evidence(new Span(offset, offset + quote.length()), quote, "hizo"),
                "es.synthetic." + happening.type().label());
    }

    private int perDay() {
        return Math.max(1, (int) (EVENTS_AN_ARTICLE * articles / days));
    }

    private Happening happening(int day, int slot) {
        Random random = random(5, day * 1_000_003L + slot);
        EventType type = OFTEN_FIRST[Math.min(random.nextInt(OFTEN_FIRST.length), random.nextInt(OFTEN_FIRST.length))];
        int one = zipf(random);
        int other = zipf(random);
        Optional<Actor> target =
                random.nextInt(8) == 0 || other == one ? Optional.empty() : Optional.of(actor(other, random));
        Optional<Place> place =
                random.nextBoolean() ? Optional.of(cast.city(random.nextBoolean() ? other : one)) : Optional.empty();
        return new Happening(type, actor(one, random), target, first.plusDays(day), place, random.nextInt(12) == 0);
    }

    /** Some name the leader, some the country that he acts for; some leave a side out. */
    private List<Participant> participants(Happening happening, Random random) {
        List<Participant> participants = new ArrayList<>();
        participants.add(new Participant(Role.SOURCE, told(happening.source(), random)));
        happening
                .target()
                .filter(target -> random.nextInt(12) > 0)
                .ifPresent(target -> participants.add(new Participant(Role.TARGET, told(target, random))));
        return participants;
    }

    private Actor told(Actor actor, Random random) {
        return actor.kind() == ActorKind.PERSON && random.nextInt(3) == 0
                ? actor.country().flatMap(gazetteer()::actor).orElse(actor)
                : actor;
    }

    private Optional<ClaimTime> time(Happening happening, int ago, Random random) {
        LocalDate day = happening.day();
        TimeValue exact = TimeValue.day(day);
        YearMonth month = YearMonth.from(day);
        TimeValue inMonth = new TimeValue(
                month.toString(), Optional.of(month.atDay(1)), Optional.of(month.atEndOfMonth()), Precision.MONTH);
        TimeValue inYear = new TimeValue(
                "" + day.getYear(),
                Optional.of(day.withDayOfYear(1)),
                Optional.of(day.withMonth(12).withDayOfMonth(31)),
                Precision.YEAR);
        Optional<TimeValue> value = ago > 60
                ? Optional.of(List.of(exact, inMonth, inMonth, inYear).get(random.nextInt(4)))
                : switch (random.nextInt(5)) {
                    case 0, 1 -> Optional.empty();
                    default -> Optional.of(exact);
                };
        return value.map(known -> new ClaimTime(known, known.timex(), "synthetic"));
    }

    private static Status status(Happening happening, boolean ahead, Random random) {
        if (ahead) {
            return random.nextInt(8) == 0 ? Status.HYPOTHETICAL : Status.PLANNED;
        }
        if (happening.calledOff()) {
            return random.nextInt(3) == 0 ? Status.DENIED : Status.CANCELLED;
        }
        return switch (random.nextInt(20)) {
            case 0 -> Status.DENIED;
            case 1, 2 -> Status.ALLEGED;
            default -> Status.OCCURRED;
        };
    }

    private int zipf(Random random) {
        while (true) { // rejection sampling after Devroye, "Non-Uniform Random Variate Generation", 1986, X.6
            double u = random.nextDouble();
            double rank = Math.floor(Math.pow(u * (Math.pow(cast.size() + 1.0, 1 - ZIPF) - 1) + 1, 1 / (1 - ZIPF)));
            double kept =
                    Math.pow(rank, -ZIPF) / ((Math.pow(rank + 1, 1 - ZIPF) - Math.pow(rank, 1 - ZIPF)) / (1 - ZIPF));
            if (rank <= cast.size() && random.nextDouble() * 2 <= kept + 1) {
                return (int) rank - 1;
            }
        }
    }

    private Actor actor(int number, Random random) {
        return switch (random.nextInt(6)) {
            case 0, 1, 2 -> cast.country(number);
            case 3, 4 -> cast.leader(number, random.nextInt(3));
            default ->
                Actor.unlisted(
                        "minister-" + number,
                        ActorKind.PERSON,
                        "Minister " + number,
                        random.nextInt(4) == 0
                                ? Optional.empty()
                                : Optional.of(cast.country(number).key()));
        };
    }

    private static TextSketch sketch(Random random) {
        byte[] numbers = new byte[128];
        random.nextBytes(numbers);
        return new TextSketch(HexFormat.of().formatHex(numbers));
    }

    private Random random(int purpose, long number) {
        long mixed = (seed * 31 + purpose) * 0x9E3779B97F4A7C15L + number * 0xD1B54A32D192ED03L;
        return new Random(mixed ^ (mixed >>> 29));
    }
}
