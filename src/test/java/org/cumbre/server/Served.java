package org.cumbre.server;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.cumbre.event.ArticleClaims;
import org.cumbre.link.Consolidator;
import org.cumbre.rdf.Iris;
import org.cumbre.rdf.Samples;
import org.cumbre.store.EventStore;

/** A server over a graph in memory, and a client that asks it. */
final class Served implements AutoCloseable {

    private final EventStore store = EventStore.inMemory(Samples.GAZETTEER);
    private final HttpClient client = HttpClient.newHttpClient();
    private final CumbreServer server;

    Served(ServerSettings settings, ArticleClaims... articles) {
        store.replaceAll(List.of(articles));
        store.consolidate(new Consolidator(Iris::claim));
        server = CumbreServer.start(store, settings);
    }

    CumbreServer server() {
        return server;
    }

    EventStore store() {
        return store;
    }

    URI at(String path) {
        return URI.create(server.address() + path);
    }

    HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(at(path));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    HttpResponse<String> ask(String query, String... headers) throws IOException, InterruptedException {
        return get("/cumbre/sparql?query=" + encode(query), headers);
    }

    HttpResponse<String> post(String path, String body, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(at(path)).POST(BodyPublishers.ofString(body));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.timeout(Duration.ofSeconds(60)).build(), BodyHandlers.ofString());
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    static String type(HttpResponse<String> response) {
        return response.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*$", "");
    }

    @Override
    public void close() {
        server.close();
        store.close();
    }
}
