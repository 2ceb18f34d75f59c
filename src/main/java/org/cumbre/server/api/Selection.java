package org.cumbre.server.api;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.cumbre.event.EventType;
import org.cumbre.event.Status;
import org.cumbre.rdf.Vocabulary;

/** The events that a request's filters let through: actor, other, place, article, type, status, from, to. */
final class Selection {

    private Selection() {}

    /** Newest first; undated ones last. */
    static List<EventFacts> of(ApiRequest request) {
        return candidates(request).stream().filter(admits(request)).toList();
    }

    /** By the narrowest index that the request names. */
    private static List<EventFacts> candidates(ApiRequest request) {
        Optional<Node> article = request.iri("article");
        if (article.isPresent()) {
            return request.index()
                    .among(request.events()
                            .find(Node.ANY, Vocabulary.ARTICLE, article.get())
                            .mapWith(Triple::getSubject)
                            .toList());
        }
        Optional<Node> actor = request.iri("actor").or(() -> request.iri("other"));
        if (actor.isPresent()) {
            return request.index().of(actor.get());
        }
        Optional<Node> place = request.iri("place");
        if (place.isPresent()) {
            Set<Node> events = new LinkedHashSet<>();
            sites(place.get(), request.events())
                    .forEach(site -> request.index().at(site).forEach(facts -> events.add(facts.event())));
            return request.index().among(events);
        }
        return request.index().all();
    }

    static Predicate<EventFacts> admits(ApiRequest request) {
        List<Predicate<EventFacts>> all = new ArrayList<>();
        request.iri("actor").ifPresent(actor -> all.add(facts -> facts.actors().contains(actor)));
        request.iri("other").ifPresent(other -> all.add(facts -> facts.actors().contains(other)));
        request.iri("place").ifPresent(place -> {
            Set<Node> sites = sites(place, request.events());
            all.add(facts -> facts.places().stream().anyMatch(sites::contains));
        });
        request.constant("type", EventType::named).ifPresent(type -> all.add(facts -> facts.type() == type));
        request.constant("status", Status::named).ifPresent(status -> all.add(facts -> facts.status() == status));
        request.period("from").ifPresent(from -> {
            long first = from.first().toEpochDay();
            all.add(facts -> facts.day() != EventFacts.NO_DAY && facts.lastDay() >= first);
        });
        request.period("to").ifPresent(to -> {
            long last = to.last().toEpochDay();
            all.add(facts -> facts.day() != EventFacts.NO_DAY && facts.day() <= last);
        });
        return all.stream().reduce(facts -> true, Predicate::and);
    }

    /** A place, and those that lie in it if it is a country. */
    private static Set<Node> sites(Node place, Graph graph) {
        Set<Node> sites = new LinkedHashSet<>(graph.find(Node.ANY, Vocabulary.COUNTRY, place)
                .mapWith(Triple::getSubject)
                .toList());
        sites.add(place);
        return sites;
    }
}
