package org.cumbre.server.api;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.cumbre.rdf.Vocabulary;
import org.cumbre.store.EventStore;

/**
 * {@code POST /cumbre/articles}: an article in, what it claims out. The body is a text, a page, or one record of JSON; who sends it must know
 * the token, and a browser must do so from this server's own page or from one that is let in.
 */
final class UploadServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> KINDS = Set.of("text/plain", "text/html", "application/json");

    private final transient EventStore store;
    private final transient ArticleDesk desk;
    private final transient EventIndexes indexes;
    private final String token;
    private final Set<String> origins;

    UploadServlet(EventStore store, ArticleDesk desk, EventIndexes indexes, String token, Set<String> origins) {
        this.store = store;
        this.desk = desk;
        this.indexes = indexes;
        this.token = token;
        this.origins = origins;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/json; charset=utf-8");
        response.setHeader("Cache-Control", "no-store");
        try {
            check(request);
            byte[] body = body(request);
            ArticleDesk.Taken taken = desk.take(store, body)
                    .orElseThrow(() -> ApiFault.wrong("there is no article in what was sent, or it cannot be read"));
            response.getOutputStream().write(answer(taken));
        } catch (ApiFault fault) {
            response.setStatus(fault.status());
            response.getOutputStream()
                    .write(JSON.writeValueAsBytes(Map.of("error", String.valueOf(fault.getMessage()))));
        }
    }

    private void check(HttpServletRequest request) {
        String origin = request.getHeader("Origin");
        if (origin != null && !origins.contains(origin) && !own(origin, request)) {
            throw ApiFault.forbidden("Origin: pages of " + origin + " may not send articles here");
        }
        byte[] given = Optional.ofNullable(request.getHeader("Authorization"))
                .filter(header -> header.startsWith("Bearer "))
                .map(header -> header.substring("Bearer ".length()).strip())
                .or(() -> Optional.ofNullable(request.getHeader("Cumbre-Token"))) // beside a password
                .orElse("")
                .getBytes(StandardCharsets.UTF_8);
        if (!MessageDigest.isEqual(given, token.getBytes(StandardCharsets.UTF_8))) {
            throw ApiFault.unauthorized(
                    "Authorization: expected \"Bearer\" and the token that the server was started with");
        }
        String kind = Optional.ofNullable(request.getContentType()).orElse("").replaceFirst("[; ].*$", "");
        if (!KINDS.contains(kind)) {
            throw ApiFault.wrong(
                    "Content-Type: expected text/plain, text/html or application/json, not \"" + kind + "\"");
        }
    }

    /** A record on one line, as JSON Lines have it; without an id, its text is what it goes by. */
    private static byte[] body(HttpServletRequest request) throws IOException {
        byte[] body = request.getInputStream().readAllBytes();
        if (!request.getContentType().startsWith("application/json")) {
            return body;
        }
        try {
            JsonNode record = JSON.readTree(body);
            if (record instanceof ObjectNode fields && !fields.has("id")) {
                fields.put("id", "sent/" + UUID.nameUUIDFromBytes(body));
            }
            return record.toString().getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException malformed) {
            throw ApiFault.wrong("the record is not JSON: " + malformed.getOriginalMessage());
        }
    }

    private static boolean own(String origin, HttpServletRequest request) {
        return origin.equals(request.getScheme() + "://" + request.getHeader("Host"));
    }

    private byte[] answer(ArticleDesk.Taken taken) {
        EventIndex index = indexes.current();
        return store.read(graphs -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (JsonGenerator json = JSON.getFactory().createGenerator(out, JsonEncoding.UTF8)) {
                Node article = NodeFactory.createURI(taken.article());
                JsonNode explained = JSON.readTree(taken.explained());
                json.writeStartObject();
                json.writeStringField("article", taken.article());
                json.writeFieldName("claims");
                JSON.writeTree(json, explained.path("claims"));
                ApiRequest request = new ApiRequest(Map.of(), graphs, index);
                new EventJson(request, json)
                        .list(index.among(graphs.getDefaultGraph()
                                .find(Node.ANY, Vocabulary.ARTICLE, article)
                                .mapWith(Triple::getSubject)
                                .toList()));
                json.writeEndObject();
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
            return out.toByteArray();
        });
    }
}
