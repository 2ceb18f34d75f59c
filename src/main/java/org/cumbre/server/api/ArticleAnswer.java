package org.cumbre.server.api;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.cumbre.event.ArticleClaims;
import org.cumbre.event.Claim;
import org.cumbre.rdf.ActorReader;
import org.cumbre.rdf.GraphReader;
import org.cumbre.rdf.Iris;
import org.cumbre.rdf.Values;
import org.cumbre.rdf.Vocabulary;
import org.cumbre.text.Article;
import org.cumbre.text.Span;

/** {@code article}: its text with all that was found in it. */
final class ArticleAnswer implements Answer {

    private final ArticleDesk desk;

    ArticleAnswer(ArticleDesk desk) {
        this.desk = desk;
    }

    @Override
    public void write(ApiRequest request, JsonGenerator json) throws IOException {
        Node iri = request.id();
        if (!Iris.isArticle(iri) || !request.graphs().contains(iri, iri, Vocabulary.TYPE, Vocabulary.NEWS_ARTICLE)) {
            throw ApiFault.missing("the graph has no article " + iri.getURI());
        }
        Graph graph = request.graphs().getGraph(iri);
        ArticleClaims told =
                new GraphReader(graph, new ActorReader(request.graphs().getGraph(Iris.actors()))).read();
        Optional<String> text = new Values(graph).text(iri, Vocabulary.ARTICLE_BODY);
        json.writeStartObject();
        about(iri, told.article(), json);
        Names.optional("text", text, json);
        marks(text.map(words -> desk.marks(with(words, told.article()))).orElse(TextMarks.NONE), request, json);
        claims(told, request, json);
        json.writeEndObject();
    }

    private static Article with(String text, Article known) {
        return new Article(
                known.source(),
                text,
                known.title(),
                known.publication(),
                known.language(),
                known.url(),
                known.publisher());
    }

    private static void about(Node iri, Article article, JsonGenerator json) throws IOException {
        json.writeStringField("id", iri.getURI());
        Names.optional("title", article.title(), json);
        json.writeStringField("source", article.source());
        Names.optional("url", article.url(), json);
        Names.optional("publisher", article.publisher(), json);
        Names.optional("published", article.published().map(LocalDate::toString), json);
        json.writeStringField("publishedBasis", article.basis().name().toLowerCase(Locale.ROOT));
        Names.optional("language", article.language(), json);
    }

    private static void marks(TextMarks marks, ApiRequest request, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("noise");
        for (Span span : marks.noise()) {
            json.writeArray(new int[] {span.start(), span.end()}, 0, 2);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("mentions");
        for (TextMarks.MarkedName name : marks.names()) {
            start(name.span(), json);
            json.writeStringField("id", name.id());
            json.writeStringField("label", request.language().equals("es") ? name.spanish() : name.english());
            json.writeStringField("kind", name.kind());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("times");
        for (TextMarks.MarkedTime time : marks.times()) {
            start(time.span(), json);
            json.writeStringField("value", time.value());
            json.writeStringField("words", time.words());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void claims(ArticleClaims told, ApiRequest request, JsonGenerator json) throws IOException {
        Names names = request.names();
        json.writeArrayFieldStart("claims");
        for (Claim claim : told.claims()) {
            Node iri = Iris.claim(told.article(), claim);
            List<Node> events = request.events()
                    .find(Node.ANY, Vocabulary.CLAIM, iri)
                    .mapWith(Triple::getSubject)
                    .toList();
            start(claim.evidence().span(), json);
            json.writeStringField("id", iri.getURI());
            Names.optional("event", events.stream().map(Node::getURI).findFirst(), json);
            Names.optional("eventLabel", events.stream().map(names::label).findFirst(), json);
            json.writeStringField("type", claim.type().label());
            json.writeStringField("status", claim.status().label());
            json.writeFieldName("trigger");
            EventAnswer.trigger(claim.evidence().quote(), claim.evidence().trigger(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void start(Span span, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeNumberField("start", span.start());
        json.writeNumberField("end", span.end());
    }
}
