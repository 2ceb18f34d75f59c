package org.cumbre.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.cumbre.event.Actor;
import org.cumbre.event.Event;
import org.cumbre.rdf.KnownActors;

/**
 * GraphML: actors as nodes, what they do to each other as directed edges. Edges of interchangeable sides say so. GraphML's ids are name
 * tokens, so that IRIs stand in a field of their own.
 */
final class GraphmlWriter implements EventWriter {

    private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

    @Override
    public void write(List<Event> events, KnownActors known, OutputStream out) throws IOException {
        ActorNetwork network = new ActorNetwork(events);
        Countries countries = new Countries(events, known);
        XmlOutput.document(
                out,
                xml -> xml.element("graphml", XmlOutput.with("xmlns", NAMESPACE), () -> {
                    keys(xml);
                    xml.element("graph", XmlOutput.with("id", "actors", "edgedefault", "directed"), () -> {
                        Map<String, String> ids = new HashMap<>();
                        for (Map.Entry<String, Actor> node : network.actors().entrySet()) {
                            String id = "n" + ids.size();
                            ids.put(node.getKey(), id);
                            node(id, node.getKey(), node.getValue(), countries, xml);
                        }
                        int number = 0;
                        for (ActorEdge edge : network.edges()) {
                            edge("e" + number++, edge, ids, xml);
                        }
                    });
                }));
    }

    private static void keys(XmlOutput xml) throws XMLStreamException {
        for (String name : List.of("label", "kind", "country", "iri")) {
            key("node", name, "string", xml);
        }
        for (String name : List.of("type", "plover", "quad", "first", "last")) {
            key("edge", name, "string", xml);
        }
        key("edge", "weight", "double", xml);
        key("edge", "occurred", "int", xml);
        key("edge", "sign", "int", xml);
        key("edge", "symmetric", "boolean", xml);
    }

    private static void key(String of, String name, String type, XmlOutput xml) throws XMLStreamException {
        xml.empty("key", "id", name, "for", of, "attr.name", name, "attr.type", type);
    }

    private static void node(String id, String iri, Actor actor, Countries countries, XmlOutput xml)
            throws XMLStreamException {
        xml.element("node", XmlOutput.with("id", id), () -> {
            data("label", Optional.of(actor.english()), xml);
            data("kind", Optional.of(actor.kind().label()), xml);
            data("country", countries.of(actor), xml);
            data("iri", Optional.of(iri), xml);
        });
    }

    private static void edge(String id, ActorEdge edge, Map<String, String> ids, XmlOutput xml)
            throws XMLStreamException {
        String[] ends = XmlOutput.with(
                "id", id, "source", ids.getOrDefault(edge.source(), ""), "target", ids.getOrDefault(edge.target(), ""));
        xml.element("edge", ends, () -> {
            data("type", Optional.of(edge.type().label()), xml);
            data("plover", Optional.of(edge.type().plover()), xml);
            data("quad", Optional.of(edge.quad().label()), xml);
            data("first", edge.first().map(LocalDate::toString), xml);
            data("last", edge.last().map(LocalDate::toString), xml);
            data("weight", Optional.of(Integer.toString(edge.weight())), xml);
            data("occurred", Optional.of(Long.toString(edge.occurred())), xml);
            data("sign", Optional.of(Integer.toString(edge.quad().sign())), xml);
            data("symmetric", Optional.of(Boolean.toString(edge.type().symmetric())), xml);
        });
    }

    private static void data(String key, Optional<String> value, XmlOutput xml) throws XMLStreamException {
        if (value.isPresent()) {
            xml.text("data", value.get(), "key", key);
        }
    }
}
