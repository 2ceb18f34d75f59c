package org.cumbre.server.api;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.cumbre.event.Claim;
import org.cumbre.event.ClaimTime;
import org.cumbre.event.Disputes;
import org.cumbre.event.Event;
import org.cumbre.event.Life;
import org.cumbre.event.Report;
import org.cumbre.event.ReportOrder;
import org.cumbre.rdf.Iris;
import org.cumbre.rdf.Vocabulary;
import org.cumbre.text.Article;
import org.cumbre.text.Span;

/** {@code event}: one event through time, and each claim that it rests on with its sentence. */
final class EventAnswer implements Answer {

    private final ArticleDesk desk;

    EventAnswer(ArticleDesk desk) {
        this.desk = desk;
    }

    @Override
    public void write(ApiRequest request, JsonGenerator json) throws IOException {
        Node iri = request.id(Vocabulary.EVENT, "event");
        EventJson events = new EventJson(request, json);
        json.writeStartObject();
        Event event = events.withReports(events.fields(iri));
        List<Report> reports =
                event.reports().stream().sorted(ReportOrder.comparator()).toList();
        steps(reports, json);
        claims(reports, request.names(), events, json);
        json.writeArrayFieldStart("joined");
        for (ArticleDesk.Joined reason : desk.joined(reports)) {
            json.writeStartObject();
            json.writeStringField("article", reason.article());
            json.writeArrayFieldStart("because");
            for (String words : reason.because()) {
                json.writeString(words);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void steps(List<Report> reports, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("steps");
        List<Life.Step> steps = reports.isEmpty() ? List.of() : Life.of(reports).steps();
        for (Life.Step step : steps) {
            json.writeStartObject();
            Names.optional("date", step.day().map(LocalDate::toString), json);
            json.writeStringField("status", step.report().claim().status().label());
            json.writeStringField("stage", step.stage().label());
            json.writeStringField("claim", Iris.claim(step.report()));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void claims(List<Report> reports, Names names, EventJson events, JsonGenerator json)
            throws IOException {
        Set<Report> denials = new HashSet<>();
        Disputes.among(reports).forEach(dispute -> denials.add(dispute.denies()));
        json.writeArrayFieldStart("claims");
        for (Report report : reports) {
            json.writeStartObject();
            json.writeStringField("id", Iris.claim(report));
            article(report.article(), json);
            sentence(report, json);
            json.writeStringField("status", report.claim().status().label());
            json.writeStringField("statusLabel", names.of(report.claim().status()));
            events.actors("attribution", report.claim().attribution());
            facets(report.claim(), names, json);
            json.writeStringField("rule", report.claim().rule());
            Names.optional("timeWords", report.claim().time().map(ClaimTime::words), json);
            json.writeNumberField("confidence", report.claim().confidence());
            json.writeBooleanField("disputes", denials.contains(report));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void facets(Claim claim, Names names, JsonGenerator json) throws IOException {
        names.concepts(
                "modes",
                claim.mode().stream()
                        .map(mode -> Vocabulary.mode(claim.type(), mode))
                        .toList(),
                json);
        names.concepts(
                "contexts", claim.contexts().stream().map(Vocabulary::context).toList(), json);
    }

    private static void article(Article article, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("article");
        json.writeStringField("id", Iris.article(article).getURI());
        Names.optional("title", article.title(), json);
        json.writeStringField("source", article.source());
        Names.optional("url", article.url(), json);
        Names.optional("language", article.language(), json);
        Names.optional("published", article.published().map(LocalDate::toString), json);
        json.writeEndObject();
    }

    private static void sentence(Report report, JsonGenerator json) throws IOException {
        Span span = report.claim().evidence().span();
        json.writeStringField("sentence", report.claim().evidence().quote());
        json.writeNumberField("start", span.start());
        json.writeNumberField("end", span.end());
        json.writeFieldName("trigger");
        trigger(report.claim().evidence().quote(), report.claim().evidence().trigger(), json);
    }

    /** Where the trigger stands in the sentence, as a word of its own if it does so anywhere; else null. */
    static void trigger(String sentence, String trigger, JsonGenerator json) throws IOException {
        Optional<Span> found = Words.find(trigger, sentence);
        if (found.isPresent()) {
            json.writeArray(new int[] {found.get().start(), found.get().end()}, 0, 2);
        } else {
            json.writeNull();
        }
    }
}
