package org.cumbre.server.api;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.cumbre.event.EventType;
import org.cumbre.event.Status;
import org.cumbre.event.TimeValue.Precision;
import org.cumbre.rdf.Values;
import org.cumbre.rdf.Vocabulary;

/** {@code actor}: who it is, and its events counted. */
final class ActorAnswer implements Answer {

    private static final int PARTNERS = 50;

    @Override
    public void write(ApiRequest request, JsonGenerator json) throws IOException {
        Node actor = request.id(Vocabulary.ACTOR, "actor");
        Names names = request.names();
        Values values = new Values(request.events());
        List<EventFacts> events = request.index().of(actor);
        json.writeStartObject();
        names.identity(actor, json);
        json.writeStringField("kind", names.kind(actor));
        Names.optional("kindLabel", names.ofKind(names.kind(actor)), json);
        names.country(actor, json);
        Names.optional("wikidata", values.text(actor, Vocabulary.WIKIDATA), json);
        names.concepts("sectors", values.all(actor, Vocabulary.SECTOR), json);
        aliases(actor, values, names, json);
        offices(actor, values, names, json);
        json.writeNumberField("events", events.size());
        span(events, values, json);
        counts("byType", "type", count(events, EventFacts::type), EventType::label, names::of, json);
        counts("byStatus", "status", count(events, EventFacts::status), Status::label, names::of, json);
        years(events, json);
        partners(actor, events, names, json);
        json.writeEndObject();
    }

    private static void aliases(Node actor, Values values, Names names, JsonGenerator json) throws IOException {
        TreeSet<String> aliases = new TreeSet<>();
        values.all(actor, Vocabulary.ALT_LABEL).forEach(name -> aliases.add(name.getLiteralLexicalForm()));
        values.all(actor, Vocabulary.LABEL).forEach(name -> aliases.add(name.getLiteralLexicalForm()));
        aliases.remove(names.label(actor));
        json.writeArrayFieldStart("aliases");
        for (String alias : aliases) {
            json.writeString(alias);
        }
        json.writeEndArray();
    }

    private static void offices(Node actor, Values values, Names names, JsonGenerator json) throws IOException {
        List<Node> offices = values.all(actor, Vocabulary.OFFICE).stream()
                .sorted(Comparator.comparing((Node office) ->
                                values.date(office, Vocabulary.BEGIN).orElse(LocalDate.MIN))
                        .thenComparing(node -> node.toString()))
                .toList();
        json.writeArrayFieldStart("offices");
        for (Node office : offices) {
            json.writeStartObject();
            json.writeStringField(
                    "title",
                    values.label(office, names.language())
                            .orElseGet(
                                    () -> values.text(office, Vocabulary.TITLE).orElse("")));
            Optional<Node> of = values.any(office, Vocabulary.OF);
            if (of.isPresent()) {
                json.writeFieldName("of");
                names.place(of.get(), json);
            } else {
                json.writeNullField("of");
            }
            Names.optional("begin", values.date(office, Vocabulary.BEGIN).map(LocalDate::toString), json);
            Names.optional("end", values.date(office, Vocabulary.END).map(LocalDate::toString), json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** The first day of all and the last, as far as they are known: 2013-03, 2026-10-30. */
    private static void span(List<EventFacts> events, Values values, JsonGenerator json) throws IOException {
        List<EventFacts> dated = events.stream()
                .filter(facts -> facts.day() != EventFacts.NO_DAY)
                .toList();
        Names.optional(
                "first",
                dated.stream()
                        .min(Comparator.comparingInt(EventFacts::day))
                        .map(facts -> known(facts.event(), facts.day(), values)),
                json);
        Names.optional(
                "last",
                dated.stream()
                        .max(Comparator.comparingInt(EventFacts::lastDay))
                        .map(facts -> known(facts.event(), facts.lastDay(), values)),
                json);
    }

    private static String known(Node event, int day, Values values) {
        Optional<String> known = values.any(event, Vocabulary.PRECISION).map(Node::getLocalName);
        return Arrays.stream(Precision.values())
                .filter(precision -> known.filter(precision.label()::equals).isPresent())
                .findFirst()
                .orElse(Precision.DAY)
                .cut(LocalDate.ofEpochDay(day));
    }

    private static <T> Map<T, Long> count(List<EventFacts> events, Function<EventFacts, T> by) {
        return events.stream().collect(Collectors.groupingBy(by, LinkedHashMap::new, Collectors.counting()));
    }

    /** The most frequent first. */
    private static <T extends Comparable<T>> void counts(
            String field,
            String name,
            Map<T, Long> counts,
            Function<T, String> id,
            Function<T, String> label,
            JsonGenerator json)
            throws IOException {
        json.writeArrayFieldStart(field);
        List<Map.Entry<T, Long>> sorted = counts.entrySet().stream()
                .sorted(Map.Entry.<T, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .toList();
        for (Map.Entry<T, Long> entry : sorted) {
            json.writeStartObject();
            json.writeStringField(name, id.apply(entry.getKey()));
            json.writeStringField("label", label.apply(entry.getKey()));
            json.writeNumberField("count", entry.getValue());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void years(List<EventFacts> events, JsonGenerator json) throws IOException {
        Map<String, Long> years = events.stream()
                .flatMap(facts -> facts.year().stream())
                .collect(Collectors.groupingBy(year -> year, TreeMap::new, Collectors.counting()));
        json.writeArrayFieldStart("byYear");
        for (Map.Entry<String, Long> year : years.entrySet()) {
            json.writeStartObject();
            json.writeStringField("year", year.getKey());
            json.writeNumberField("count", year.getValue());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void partners(Node actor, List<EventFacts> events, Names names, JsonGenerator json)
            throws IOException {
        json.writeArrayFieldStart("partners");
        for (Map.Entry<Node, Tie> partner : Tie.busiest(Tie.of(actor, events), PARTNERS)) {
            json.writeStartObject();
            names.identity(partner.getKey(), json);
            json.writeStringField("kind", names.kind(partner.getKey()));
            partner.getValue().write(json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
