package org.cumbre.cli;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.cumbre.annotate.entity.Mention;
import org.cumbre.annotate.entity.MentionAnnotator;
import org.cumbre.annotate.time.TimeAnnotator;
import org.cumbre.annotate.time.TimeExpression;
import org.cumbre.annotate.time.TimeExpression.Timex;
import org.cumbre.code.Derivation;
import org.cumbre.code.Extraction;
import org.cumbre.code.Facet;
import org.cumbre.code.Rejection;
import org.cumbre.event.Actor;
import org.cumbre.event.Claim;
import org.cumbre.event.ClaimTime;
import org.cumbre.export.JsonParts;
import org.cumbre.export.Labels;
import org.cumbre.rdf.Iris;
import org.cumbre.text.Article;
import org.cumbre.text.Document;
import org.cumbre.text.Publication;
import org.cumbre.text.Sentence;
import org.cumbre.text.Span;

/** What was found in an article, for programs: one line of JSON. Offsets are characters of the text, end exclusive. */
final class ExplainJson {

    private static final JsonFactory JSON =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private final JsonGenerator json;
    private final JsonParts parts;

    private ExplainJson(JsonGenerator json) {
        this.json = json;
        this.parts = new JsonParts(json, DatabaseOption.known(), Labels.EN);
    }

    static void write(Extraction extraction, OutputStream out) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(out, JsonEncoding.UTF8)) {
            new ExplainJson(json).article(extraction);
            json.writeRaw('\n');
        }
    }

    private void article(Extraction extraction) throws IOException {
        Article article = extraction.article();
        json.writeStartObject();
        json.writeStringField("id", article.source());
        parts.optional("published", article.published().map(Object::toString));
        json.writeStringField("publishedBasis", article.basis().name().toLowerCase(Locale.ROOT));
        publishedWhy(article.publication());
        parts.optional("language", article.language());
        sentences(extraction.document());
        times(extraction.document());
        mentions(extraction.document());
        json.writeArrayFieldStart("claims");
        for (int i = 0; i < extraction.claims().size(); i++) {
            claim(extraction.claims().get(i), extraction.derivations().get(i));
        }
        json.writeEndArray();
        rejections(extraction);
        json.writeEndObject();
    }

    private void publishedWhy(Optional<Publication> publication) throws IOException {
        OptionalDouble confidence = publication.map(Publication::confidence).orElse(OptionalDouble.empty());
        if (confidence.isPresent()) {
            json.writeNumberField("publishedConfidence", Math.round(confidence.getAsDouble() * 1000) / 1000.0);
        } else {
            json.writeNullField("publishedConfidence");
        }
        parts.optional("publishedWhy", publication.map(Publication::why).filter(why -> !why.isEmpty()));
    }

    private void sentences(Document document) throws IOException {
        json.writeArrayFieldStart("sentences");
        for (Sentence sentence : document.sentences()) {
            startSpan(sentence.span(), document);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void times(Document document) throws IOException {
        json.writeArrayFieldStart("times");
        for (TimeExpression time : document.layer(TimeAnnotator.TIMES)) {
            for (Timex timex : time.timexes()) {
                startSpan(timex.span(), document);
                json.writeStringField("type", time.type().name());
                json.writeStringField("value", timex.value());
                json.writeStringField("rule", time.rule());
                json.writeStringField("resolution", time.resolution());
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }

    private void mentions(Document document) throws IOException {
        json.writeArrayFieldStart("mentions");
        for (Mention mention : document.layer(MentionAnnotator.MENTIONS)) {
            for (Actor actor : mention.actors()) {
                mention(
                        mention,
                        document,
                        actor.kind().label(),
                        Iris.actor(actor).getURI());
            }
            if (mention.actors().isEmpty() && mention.place().isPresent()) {
                mention(
                        mention,
                        document,
                        "Place",
                        Iris.place(mention.place().get()).getURI());
            }
        }
        json.writeEndArray();
    }

    private void mention(Mention mention, Document document, String kind, String id) throws IOException {
        startSpan(mention.span(), document);
        json.writeStringField("kind", kind);
        json.writeStringField("id", id);
        json.writeStringField("by", mention.kind().name().toLowerCase(Locale.ROOT));
        json.writeEndObject();
    }

    private void startSpan(Span span, Document document) throws IOException {
        json.writeStartObject();
        json.writeNumberField("start", span.start());
        json.writeNumberField("end", span.end());
        json.writeStringField("text", span.of(document.text()));
    }

    /** Only where they were asked for. */
    private void rejections(Extraction extraction) throws IOException {
        if (extraction.rejections().isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("rejected");
        for (Rejection rejection : extraction.rejections()) {
            startSpan(rejection.span(), extraction.document());
            json.writeStringField("type", rejection.type().label());
            json.writeStringField("rule", rejection.rule());
            json.writeStringField("reason", rejection.reason());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void derivation(Derivation derivation) throws IOException {
        json.writeArrayFieldStart("roles");
        for (Derivation.Step step : derivation.steps()) {
            for (Actor actor : step.actors()) {
                json.writeStartObject();
                json.writeStringField("role", step.role().label());
                json.writeStringField("id", Iris.actor(actor).getURI());
                json.writeStringField("slot", step.how());
                json.writeStringField("words", step.words());
                json.writeEndObject();
            }
        }
        json.writeEndArray();
        json.writeArrayFieldStart("facets");
        for (Facet facet : derivation.facets()) {
            json.writeStartObject();
            json.writeStringField("kind", facet.kind().label());
            json.writeStringField("value", facet.value());
            json.writeStringField("words", facet.words());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("statusCues");
        for (String cue : derivation.cues()) {
            json.writeString(cue);
        }
        json.writeEndArray();
    }

    private void claim(Claim claim, Derivation derivation) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", claim.id());
        json.writeStringField("type", claim.type().label());
        json.writeStringField("plover", claim.type().plover());
        parts.participants(
                claim.participants(), claim.time().flatMap(time -> time.value().begin()));
        parts.days(claim.time().map(ClaimTime::value));
        parts.optional("when", claim.time().map(ClaimTime::words));
        parts.optional("resolution", claim.time().map(ClaimTime::resolution));
        parts.places(claim.places());
        json.writeStringField("status", claim.status().label());
        json.writeStringField("time", claim.factuality().time().label());
        json.writeStringField("polarity", claim.factuality().polarity().label());
        json.writeStringField("certainty", claim.factuality().certainty().label());
        parts.attribution(claim.attribution());
        parts.facets(claim.mode(), claim.contexts());
        json.writeNumberField("confidence", claim.confidence());
        json.writeStringField("rule", claim.rule());
        json.writeStringField("trigger", claim.evidence().trigger());
        derivation(derivation);
        json.writeObjectFieldStart("evidence");
        json.writeNumberField("start", claim.evidence().span().start());
        json.writeNumberField("end", claim.evidence().span().end());
        json.writeStringField("quote", claim.evidence().quote());
        json.writeEndObject();
        json.writeEndObject();
    }
}
