package org.cumbre.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.Quad;
import org.cumbre.event.Actor;
import org.cumbre.event.Claim;
import org.cumbre.event.Event;
import org.cumbre.event.Participant;
import org.cumbre.event.Report;
import org.cumbre.rdf.ArticleQuads;
import org.cumbre.rdf.EventQuads;
import org.cumbre.rdf.KnownActors;
import org.cumbre.text.Article;

/** Events of a list; countries are known from it, too, where they take part. */
record ListedEvents(List<Event> list, KnownActors more) implements EventSource {

    ListedEvents {
        list = List.copyOf(list);
    }

    @Override
    public Stream<Event> events() {
        return list.stream();
    }

    @Override
    public KnownActors known() {
        return key -> more.actor(key).or(() -> mentioned(key));
    }

    @Override
    public void statements(Consumer<Quad> sink) {
        new EventQuads(known()).of(list).forEach(sink);
    }

    @Override
    public void evidence(Consumer<Quad> sink) {
        Map<Article, List<Claim>> articles = new LinkedHashMap<>();
        list.stream()
                .flatMap(event -> event.reports().stream())
                .forEach((Report report) -> articles.computeIfAbsent(report.article(), any -> new ArrayList<>())
                        .add(report.claim()));
        ArticleQuads quads = new ArticleQuads(known());
        articles.forEach((article, claims) -> quads.of(article, claims).forEach(sink));
    }

    private Optional<Actor> mentioned(String key) {
        return list.stream()
                .flatMap(event -> Stream.concat(
                        event.participants().stream().map(Participant::actor), event.attribution().stream()))
                .filter(actor -> actor.key().equals(key))
                .findFirst();
    }
}
