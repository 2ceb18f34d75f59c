package org.cumbre.server.api;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.cumbre.store.EventStore;

/** {@code /cumbre/api/…}: what the page asks for. An answer is made whole before it is sent, so that a fault is never half an answer. */
final class ApiServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final JsonFactory JSON = new JsonFactory();

    private final transient EventStore store;
    private final transient EventIndexes indexes;
    private final transient Map<String, Answer> answers;

    ApiServlet(EventStore store, ArticleDesk desk, EventIndexes indexes, boolean upload) {
        this.store = store;
        this.indexes = indexes;
        this.answers = Map.of(
                "/search", new SearchAnswer(store.search()),
                "/actor", new ActorAnswer(),
                "/events", new EventsAnswer(),
                "/event", new EventAnswer(desk),
                "/article", new ArticleAnswer(desk),
                "/places", new PlacesAnswer(desk),
                "/network", new NetworkAnswer(),
                "/queries", new QueriesAnswer(),
                "/info", new InfoAnswer(upload));
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/json; charset=utf-8");
        response.setHeader("Cache-Control", "no-store");
        try {
            byte[] answer = answer(request);
            response.setContentLength(answer.length);
            response.getOutputStream().write(answer);
        } catch (ApiFault fault) {
            response.setStatus(fault.status());
            response.getOutputStream().write(error(String.valueOf(fault.getMessage())));
        }
    }

    private byte[] answer(HttpServletRequest request) throws IOException {
        Answer answer = Optional.ofNullable(answers.get(String.valueOf(request.getPathInfo())))
                .orElseThrow(() -> ApiFault.missing(request.getRequestURI() + ": there is nothing here; there are "
                        + String.join(", ", answers.keySet().stream().sorted().toList())));
        Map<String, String> parameters = new HashMap<>();
        request.getParameterMap().forEach((name, values) -> parameters.put(name, values[0]));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        EventIndex index = indexes.soon();
        store.read(graphs -> write(answer, new ApiRequest(parameters, graphs, index), out));
        return out.toByteArray();
    }

    private static int write(Answer answer, ApiRequest request, ByteArrayOutputStream out) {
        try (JsonGenerator json = JSON.createGenerator(out, JsonEncoding.UTF8)) {
            answer.write(request, json);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.size();
    }

    private static byte[] error(String message) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(out, JsonEncoding.UTF8)) {
            json.writeStartObject();
            json.writeStringField("error", message);
            json.writeEndObject();
        }
        return out.toByteArray();
    }
}
