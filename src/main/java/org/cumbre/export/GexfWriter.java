package org.cumbre.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.cumbre.event.Actor;
import org.cumbre.event.Event;
import org.cumbre.event.TimeValue;
import org.cumbre.rdf.KnownActors;

/**
 * GEXF 1.3: the network of actors, where an edge has a spell for the days of each of its events. All edges are directed, because readers
 * refuse a mixture; those of interchangeable sides say so.
 */
final class GexfWriter implements EventWriter {

    private static final String NAMESPACE = "http://gexf.net/1.3";

    @Override
    public void write(List<Event> events, KnownActors known, OutputStream out) throws IOException {
        ActorNetwork network = new ActorNetwork(events);
        Countries countries = new Countries(events, known);
        String[] graph = XmlOutput.with(
                "mode",
                "dynamic",
                "defaultedgetype",
                "directed",
                "timeformat",
                "date",
                "timerepresentation",
                "interval");
        XmlOutput.document(
                out,
                xml -> xml.element(
                        "gexf",
                        XmlOutput.with("xmlns", NAMESPACE, "version", "1.3"),
                        () -> xml.element("graph", graph, () -> {
                            attributes("node", Map.of("kind", "string", "country", "string"), xml);
                            attributes(
                                    "edge",
                                    Map.of(
                                            "plover",
                                            "string",
                                            "quad",
                                            "string",
                                            "sign",
                                            "integer",
                                            "symmetric",
                                            "boolean"),
                                    xml);
                            nodes(network, countries, xml);
                            edges(network, xml);
                        })));
    }

    private static void attributes(String of, Map<String, String> types, XmlOutput xml) throws XMLStreamException {
        xml.element("attributes", XmlOutput.with("class", of, "mode", "static"), () -> {
            for (String name : types.keySet().stream().sorted().toList()) {
                xml.empty("attribute", "id", name, "title", name, "type", types.getOrDefault(name, "string"));
            }
        });
    }

    private static void nodes(ActorNetwork network, Countries countries, XmlOutput xml) throws XMLStreamException {
        xml.element("nodes", XmlOutput.with(), () -> {
            for (Map.Entry<String, Actor> node : network.actors().entrySet()) {
                Actor actor = node.getValue();
                xml.element("node", XmlOutput.with("id", node.getKey(), "label", actor.english()), () -> {
                    xml.element("attvalues", XmlOutput.with(), () -> {
                        value("kind", actor.kind().label(), xml);
                        Optional<String> country = countries.of(actor);
                        if (country.isPresent()) {
                            value("country", country.get(), xml);
                        }
                    });
                });
            }
        });
    }

    private static void edges(ActorNetwork network, XmlOutput xml) throws XMLStreamException {
        xml.element("edges", XmlOutput.with(), () -> {
            int number = 0;
            for (ActorEdge edge : network.edges()) {
                edge("e" + number++, edge, xml);
            }
        });
    }

    private static void edge(String id, ActorEdge edge, XmlOutput xml) throws XMLStreamException {
        String[] attributes = XmlOutput.with(
                "id", id,
                "source", edge.source(),
                "target", edge.target(),
                "kind", edge.type().label(),
                "label", edge.type().label(),
                "weight", Integer.toString(edge.weight()));
        xml.element("edge", attributes, () -> {
            xml.element("attvalues", XmlOutput.with(), () -> {
                value("plover", edge.type().plover(), xml);
                value("quad", edge.quad().label(), xml);
                value("sign", Integer.toString(edge.quad().sign()), xml);
                value("symmetric", Boolean.toString(edge.type().symmetric()), xml);
            });
            List<TimeValue> times = edge.times()
                    .filter(time -> time.begin().isPresent() || time.end().isPresent())
                    .toList();
            if (!times.isEmpty()) {
                xml.element("spells", XmlOutput.with(), () -> {
                    for (TimeValue time : times) {
                        spell(time, xml);
                    }
                });
            }
        });
    }

    private static void spell(TimeValue time, XmlOutput xml) throws XMLStreamException {
        String start = time.begin().or(time::end).map(LocalDate::toString).orElseThrow();
        String end = time.end().or(time::begin).map(LocalDate::toString).orElseThrow();
        xml.empty("spell", "start", start, "end", end);
    }

    private static void value(String name, String value, XmlOutput xml) throws XMLStreamException {
        xml.empty("attvalue", "for", name, "value", value);
    }
}
