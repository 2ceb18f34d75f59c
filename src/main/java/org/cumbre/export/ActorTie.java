package org.cumbre.export;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cumbre.event.Event;
import org.cumbre.event.Status;

/**
 * What two actors have to do with each other by one type of event: how often, when, how sure. It grows by eight bytes an event, so that a
 * network of any number of events can be told.
 */
final class ActorTie {

    private int weight;
    private int occurred;
    private double confidence;
    private int[] days = new int[2];
    private int dated;

    void add(Event event) {
        weight++;
        occurred += event.status() == Status.OCCURRED ? 1 : 0;
        confidence = Math.max(confidence, event.confidence());
        event.time().flatMap(Spell::of).ifPresent(this::add);
    }

    private void add(Spell spell) {
        if (2 * dated == days.length) {
            days = Arrays.copyOf(days, 2 * days.length);
        }
        days[2 * dated] = (int) spell.first().toEpochDay();
        days[2 * dated + 1] = (int) spell.last().toEpochDay();
        dated++;
    }

    /** How many events there are. */
    int weight() {
        return weight;
    }

    /** How many of the events took place, as far as is known. */
    int occurred() {
        return occurred;
    }

    /** That of the surest event. */
    double confidence() {
        return confidence;
    }

    Optional<LocalDate> first() {
        return spells().map(Spell::first).min(Comparator.naturalOrder());
    }

    Optional<LocalDate> last() {
        return spells().map(Spell::last).max(Comparator.naturalOrder());
    }

    /** When the events with a date took place, in order of time. */
    List<Spell> times() {
        return spells().sorted(Comparator.comparing(Spell::first).thenComparing(Spell::last))
                .distinct()
                .toList();
    }

    private Stream<Spell> spells() {
        return IntStream.range(0, dated)
                .mapToObj(i -> new Spell(LocalDate.ofEpochDay(days[2 * i]), LocalDate.ofEpochDay(days[2 * i + 1])));
    }
}
