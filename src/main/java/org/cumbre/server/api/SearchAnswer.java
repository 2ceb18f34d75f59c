package org.cumbre.server.api;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.cumbre.rdf.Iris;
import org.cumbre.rdf.Values;
import org.cumbre.rdf.Vocabulary;
import org.cumbre.store.TextSearch;
import org.cumbre.text.Folding;
import org.cumbre.text.Span;

/** {@code search}: actors, places, articles and sentences that have all the words. */
final class SearchAnswer implements Answer {

    private static final int STANDARD = 20;
    private static final int MOST = 100;
    private static final int NAMES_LOOKED_AT = 1_000;

    private final TextSearch search;

    SearchAnswer(TextSearch search) {
        this.search = search;
    }

    @Override
    public void write(ApiRequest request, JsonGenerator json) throws IOException {
        String words = request.text("q").orElseThrow(() -> ApiFault.wrong("q: missing; expected words to look for"));
        int most = request.number("limit", STANDARD, MOST);
        Names names = request.names();
        Set<Node> named = search.named(words, NAMES_LOOKED_AT);
        json.writeStartObject();
        actors(named, most, request, names, json);
        places(named, most, request, names, json);
        articles(search.articles(words, most), request, json);
        sentences(words, most, request, json);
        json.writeEndObject();
    }

    private static void actors(Set<Node> named, int most, ApiRequest request, Names names, JsonGenerator json)
            throws IOException {
        json.writeArrayFieldStart("actors");
        for (Node actor : busiest(
                named, Vocabulary.ACTOR, request, actor -> request.index().of(actor), most)) {
            json.writeStartObject();
            names.identity(actor, json);
            json.writeStringField("kind", names.kind(actor));
            names.country(actor, json);
            json.writeNumberField("events", request.index().of(actor).size());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void places(Set<Node> named, int most, ApiRequest request, Names names, JsonGenerator json)
            throws IOException {
        json.writeArrayFieldStart("places");
        for (Node place : busiest(
                named, Vocabulary.PLACE, request, place -> request.index().at(place), most)) {
            json.writeStartObject();
            names.identity(place, json);
            json.writeNumberField("events", request.index().at(place).size());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** Those of a class, those with most events first. */
    private static List<Node> busiest(
            Set<Node> named, Node type, ApiRequest request, Function<Node, Collection<EventFacts>> events, int most) {
        return named.stream()
                .filter(thing -> request.events().contains(thing, Vocabulary.TYPE, type))
                .sorted(Comparator.comparing(
                                (Node thing) -> -events.apply(thing).size())
                        .thenComparing(thing -> thing.toString()))
                .limit(most)
                .toList();
    }

    private static void articles(List<Node> found, ApiRequest request, JsonGenerator json) throws IOException {
        Values values = new Values(request.events());
        json.writeArrayFieldStart("articles");
        for (Node article : found) {
            json.writeStartObject();
            json.writeStringField("id", article.getURI());
            Names.optional("title", values.text(article, Vocabulary.HEADLINE), json);
            Names.optional("published", values.text(article, Vocabulary.DATE_PUBLISHED), json);
            Names.optional("source", values.text(article, Vocabulary.IDENTIFIER), json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void sentences(String words, int most, ApiRequest request, JsonGenerator json) throws IOException {
        Set<String> wanted = Arrays.stream(Folding.fold(words).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
        json.writeArrayFieldStart("sentences");
        for (TextSearch.Sentence sentence : search.sentences(words, most)) {
            json.writeStartObject();
            home(sentence.claim(), request, json);
            json.writeStringField("sentence", sentence.text());
            json.writeArrayFieldStart("matches");
            for (Span match : Words.matches(sentence.text(), wanted)) {
                json.writeArray(new int[] {match.start(), match.end()}, 0, 2);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** The event and the article of a claim. */
    private static void home(Node claim, ApiRequest request, JsonGenerator json) throws IOException {
        Values values = new Values(request.events());
        Node article = Iris.articleOf(claim);
        List<Node> events = request.events()
                .find(Node.ANY, Vocabulary.CLAIM, claim)
                .mapWith(Triple::getSubject)
                .toList();
        Names.optional("event", events.stream().map(Node::getURI).findFirst(), json);
        json.writeStringField("claim", claim.getURI());
        json.writeStringField("article", article.getURI());
        Names.optional("articleTitle", values.text(article, Vocabulary.HEADLINE), json);
        Names.optional("published", values.text(article, Vocabulary.DATE_PUBLISHED), json);
    }
}
