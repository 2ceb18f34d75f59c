package org.cumbre.server.api;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;

/** {@code events}: those that the filters let through, a page at a time. */
final class EventsAnswer implements Answer {

    private static final int STANDARD = 50;
    private static final int MOST = 500;

    @Override
    public void write(ApiRequest request, JsonGenerator json) throws IOException {
        List<EventFacts> found = Selection.of(request);
        int from = Math.min(request.number("offset", 0, Integer.MAX_VALUE), found.size());
        int to = Math.min(from + request.number("limit", STANDARD, MOST), found.size());
        json.writeStartObject();
        json.writeNumberField("total", found.size());
        new EventJson(request, json).list(found.subList(from, to));
        json.writeEndObject();
    }
}
