package org.cumbre.export;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.cumbre.event.Actor;
import org.cumbre.event.Event;
import org.cumbre.event.EventType;
import org.cumbre.event.Participant;
import org.cumbre.event.Status;
import org.cumbre.rdf.Iris;
import org.cumbre.store.EventSource;

/** Events in numbers, counted in one pass. */
final class PageSummary {

    private static final int MOST = 10;

    private final Labels labels;
    private final Set<String> articles = new HashSet<>();
    private final Set<String> publishers = new TreeSet<>();
    private final Map<String, Count> actors = new HashMap<>();
    private final Map<EventType, Integer> types = new EnumMap<>(EventType.class);
    private final Map<Status, Integer> statuses = new EnumMap<>(Status.class);
    private final int[] sureness = new int[Sureness.values().length];
    private Optional<LocalDate> first = Optional.empty();
    private Optional<LocalDate> last = Optional.empty();
    private int events;
    private int undated;
    private int severalArticles;
    private int attributed;

    private PageSummary(Labels labels) {
        this.labels = labels;
    }

    static PageSummary of(EventSource source, Labels labels) {
        PageSummary summary = new PageSummary(labels);
        try (Stream<Event> all = source.events()) {
            all.forEach(summary::add);
        }
        return summary;
    }

    /** How sure an event is, in bands. */
    enum Sureness {
        HIGH(0.9),
        GOOD(0.7),
        FAIR(0.5),
        LOW(0);

        private final double least;

        Sureness(double least) {
            this.least = least;
        }

        static Sureness of(double confidence) {
            return Stream.of(values())
                    .filter(band -> confidence >= band.least)
                    .findFirst()
                    .orElse(LOW);
        }

        /** Key of its phrase. */
        String key() {
            return "report.sure." + name().toLowerCase(Locale.ROOT);
        }
    }

    private record Count(String label, int number) {}

    private void add(Event event) {
        events++;
        types.merge(event.type(), 1, Integer::sum);
        statuses.merge(event.status(), 1, Integer::sum);
        sureness[Sureness.of(event.confidence()).ordinal()]++;
        event.participants().stream().map(Participant::actor).distinct().forEach(this::add);
        Set<String> told = new HashSet<>();
        event.reports().forEach(report -> {
            told.add(Iris.article(report.article()).getURI());
            report.article().publisher().ifPresent(publishers::add);
        });
        articles.addAll(told);
        severalArticles += told.size() > 1 ? 1 : 0;
        attributed += event.attribution().isEmpty() ? 0 : 1;
        event.time().flatMap(Spell::of).ifPresentOrElse(this::add, () -> undated++);
    }

    private void add(Actor actor) {
        actors.merge(
                ActorPairs.iri(actor),
                new Count(labels.of(actor), 1),
                (one, other) -> new Count(one.label(), one.number() + 1));
    }

    private void add(Spell spell) {
        first = Stream.concat(first.stream(), Stream.of(spell.first())).min(Comparator.naturalOrder());
        last = Stream.concat(last.stream(), Stream.of(spell.last())).max(Comparator.naturalOrder());
    }

    int events() {
        return events;
    }

    int articles() {
        return articles.size();
    }

    int publishers() {
        return publishers.size();
    }

    int actors() {
        return actors.size();
    }

    int undated() {
        return undated;
    }

    /** Events that more than one article tells of. */
    int severalArticles() {
        return severalArticles;
    }

    /** Events that an article leaves to somebody's word. */
    int attributed() {
        return attributed;
    }

    int count(Status status) {
        return statuses.getOrDefault(status, 0);
    }

    int count(Sureness band) {
        return sureness[band.ordinal()];
    }

    /** Types with the number of their events, most frequent first. */
    List<Map.Entry<EventType, Integer>> types() {
        return types.entrySet().stream()
                .sorted(Map.Entry.<EventType, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .toList();
    }

    /** Who takes part most often, with the number of events; but for one. */
    List<Map.Entry<String, Integer>> busiest(String but) {
        return actors.values().stream()
                .filter(count -> !count.label().equalsIgnoreCase(but))
                .sorted(Comparator.comparingInt(Count::number).reversed().thenComparing(Count::label))
                .limit(MOST)
                .map(count -> Map.entry(count.label(), count.number()))
                .toList();
    }

    /** The days between which it all happens. */
    Optional<Spell> period() {
        return first.flatMap(begin -> last.map(end -> new Spell(begin, end)));
    }

    /** In one line: how many events, articles, and from when to when. */
    String lead() {
        String counts = labels.phrase("page.lead", events, articles());
        return counts + period().map(span -> " · " + PageDates.of(span, labels)).orElse("");
    }
}
