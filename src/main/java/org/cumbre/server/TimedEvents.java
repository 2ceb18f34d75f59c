package org.cumbre.server;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.Quad;
import org.cumbre.event.Event;
import org.cumbre.rdf.KnownActors;
import org.cumbre.store.EventSource;

/** Events that can be read for so long and no longer: whoever asks for one after that gets a {@link TimeIsUp}. */
final class TimedEvents implements EventSource {

    private final EventSource events;
    private final Duration time;
    private final long end;

    /** @param time from now on */
    TimedEvents(EventSource events, Duration time) {
        this.events = events;
        this.time = time;
        this.end = System.nanoTime() + time.toNanos();
    }

    /** Says that what was wanted takes longer than it may. */
    static final class TimeIsUp extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private TimeIsUp(Duration time) {
            super("stopped after " + time.toSeconds()
                    + " seconds without an end, and nothing was sent: ask for less with more filters, or use \"cumbre export\","
                    + " which has no such limit");
        }
    }

    private void check() {
        if (System.nanoTime() - end > 0) {
            throw new TimeIsUp(time);
        }
    }

    private <T> Consumer<T> checked(Consumer<T> sink) {
        return one -> {
            check();
            sink.accept(one);
        };
    }

    @Override
    public Stream<Event> events() {
        check();
        return events.events().peek(event -> check());
    }

    @Override
    public Stream<Event> outlines() {
        check();
        return events.outlines().peek(event -> check());
    }

    @Override
    public KnownActors known() {
        return events.known();
    }

    @Override
    public void statements(Consumer<Quad> sink) {
        check();
        events.statements(checked(sink));
    }

    @Override
    public void evidence(Consumer<Quad> sink) {
        check();
        events.evidence(checked(sink));
    }
}
