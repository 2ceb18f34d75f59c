package org.cumbre.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.cumbre.event.Event;
import org.cumbre.rdf.KnownActors;

/** Writes events in one format, in UTF-8. Leaves the stream open. */
@FunctionalInterface
interface EventWriter {

    void write(List<Event> events, KnownActors known, OutputStream out) throws IOException;
}
