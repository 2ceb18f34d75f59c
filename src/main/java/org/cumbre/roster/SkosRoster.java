package org.cumbre.roster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.cumbre.link.ActorEntry;
import org.cumbre.link.ActorEntry.OfficeEntry;
import org.cumbre.rdf.Vocabulary;

/**
 * Reads concepts in Turtle: {@code skos:prefLabel} in Spanish and English, {@code skos:altLabel}, a kind as {@code rdf:type} or
 * {@code cu:kind}, {@code cu:country}, and {@code cu:office [ cu:title …; cu:of …; cu:begin …; cu:end … ]}. What SKOS and others say
 * besides is left aside; what {@code cu:} does not have is a fault.
 */
final class SkosRoster {

    private static final Node CONCEPT = skos("Concept");
    private static final Node PREF_LABEL = skos("prefLabel");
    private static final Node EXACT_MATCH = skos("exactMatch");
    private static final Node KIND = NodeFactory.createURI(Vocabulary.CU + "kind");
    private static final Set<Node> OF_ACTORS =
            Set.of(KIND, Vocabulary.KEY, Vocabulary.WIKIDATA, Vocabulary.COUNTRY, Vocabulary.OFFICE);
    private static final Set<Node> OF_OFFICES =
            Set.of(Vocabulary.TITLE, Vocabulary.OF, Vocabulary.BEGIN, Vocabulary.END);

    private final String file;

    SkosRoster(String file) {
        this.file = file;
    }

    List<ActorEntry> read(String text) {
        LinedTurtle turtle = LinedTurtle.parse(file, text);
        return new Reader(turtle).entries();
    }

    private static Node skos(String name) {
        return NodeFactory.createURI(Vocabulary.SKOS + name);
    }

    /** Reads one graph. */
    private final class Reader {

        private final LinedTurtle turtle;
        private final Graph graph;

        Reader(LinedTurtle turtle) {
            this.turtle = turtle;
            this.graph = turtle.graph();
        }

        List<ActorEntry> entries() {
            TreeMap<Long, List<Node>> subjects = graph.find().toList().stream()
                    .filter(SkosRoster::describesActor)
                    .map(Triple::getSubject)
                    .distinct()
                    .collect(Collectors.groupingBy(turtle::firstLine, TreeMap::new, Collectors.toList()));
            return subjects.values().stream()
                    .flatMap(List::stream)
                    .map(this::entry)
                    .toList();
        }

        private ActorEntry entry(Node subject) {
            long line = turtle.firstLine(subject);
            refuseUnknown(subject, OF_ACTORS);
            Optional<String> english = label(subject, "en");
            Optional<String> spanish = label(subject, "es");
            if (english.isEmpty() && spanish.isEmpty()) {
                throw ActorEntry.fault(file, line, "no skos:prefLabel in Spanish or English");
            }
            return new ActorEntry(
                    file,
                    line,
                    id(subject),
                    kind(subject),
                    english,
                    spanish,
                    texts(subject, Vocabulary.ALT_LABEL),
                    one(subject, Vocabulary.COUNTRY),
                    offices(subject),
                    false);
        }

        private Optional<String> id(Node subject) {
            return Stream.of(
                            texts(subject, Vocabulary.WIKIDATA).stream(),
                            texts(subject, EXACT_MATCH).stream().filter(iri -> iri.startsWith(Vocabulary.WD)),
                            Stream.of(subject).filter(Node::isURI).map(Node::getURI))
                    .flatMap(ids -> ids)
                    .findFirst();
        }

        /** The class of ours that it is of; a concept that is of none may be of a kind that is known by its id. */
        private Optional<String> kind(Node subject) {
            return Stream.concat(texts(subject, KIND).stream(), texts(subject, Vocabulary.TYPE).stream())
                    .map(kind -> kind.startsWith(Vocabulary.CU) ? kind.substring(Vocabulary.CU.length()) : kind)
                    .filter(kind -> !kind.contains(":") && !kind.equals("Actor"))
                    .findFirst();
        }

        private List<OfficeEntry> offices(Node subject) {
            return graph.find(subject, Vocabulary.OFFICE, Node.ANY).toList().stream()
                    .sorted(Comparator.comparingLong(this::lineOfOffice))
                    .map(this::office)
                    .toList();
        }

        private long lineOfOffice(Triple triple) {
            return turtle.firstLine(triple.getObject());
        }

        private OfficeEntry office(Triple triple) {
            Node office = triple.getObject();
            if (office.isLiteral()) {
                throw ActorEntry.fault(file, turtle.line(triple), "an office is a node: cu:office [ cu:title … ]");
            }
            refuseUnknown(office, OF_OFFICES);
            List<String> titles = new ArrayList<>(texts(office, Vocabulary.TITLE));
            titles.addAll(texts(office, PREF_LABEL));
            titles.addAll(texts(office, Vocabulary.LABEL));
            return new OfficeEntry(
                    turtle.firstLine(office),
                    titles,
                    one(office, Vocabulary.OF),
                    one(office, Vocabulary.BEGIN).orElse(""),
                    one(office, Vocabulary.END).orElse(""));
        }

        private void refuseUnknown(Node subject, Set<Node> known) {
            for (Triple triple : graph.find(subject, Node.ANY, Node.ANY).toList()) {
                Node property = triple.getPredicate();
                if (property.getURI().startsWith(Vocabulary.CU) && !known.contains(property)) {
                    throw ActorEntry.fault(
                            file,
                            turtle.line(triple),
                            "unknown property cu:" + property.getURI().substring(Vocabulary.CU.length())
                                    + "; there are "
                                    + known.stream()
                                            .map(node -> "cu:" + node.getURI().substring(Vocabulary.CU.length()))
                                            .sorted()
                                            .collect(Collectors.joining(", ")));
                }
            }
        }

        private Optional<String> label(Node subject, String language) {
            return graph.find(subject, PREF_LABEL, Node.ANY).toList().stream()
                    .map(Triple::getObject)
                    .filter(Node::isLiteral)
                    .filter(label -> label.getLiteralLanguage().split("-", 2)[0].equalsIgnoreCase(language))
                    .map(Node::getLiteralLexicalForm)
                    .map(String::strip)
                    .min(Comparator.naturalOrder());
        }

        private Optional<String> one(Node subject, Node property) {
            List<Triple> found = graph.find(subject, property, Node.ANY).toList();
            if (found.size() > 1) {
                throw ActorEntry.fault(
                        file,
                        turtle.line(found.get(found.size() - 1)),
                        "more than one cu:" + property.getURI().substring(Vocabulary.CU.length()));
            }
            return texts(subject, property).stream().findFirst();
        }

        private List<String> texts(Node subject, Node property) {
            return graph.find(subject, property, Node.ANY).toList().stream()
                    .sorted(Comparator.<Triple>comparingLong(turtle::line)
                            .thenComparing(triple -> triple.getObject().toString()))
                    .map(Triple::getObject)
                    .filter(node -> !node.isBlank())
                    .map(node -> node.isURI()
                            ? node.getURI()
                            : node.getLiteralLexicalForm().strip())
                    .toList();
        }
    }

    private static boolean describesActor(Triple triple) {
        boolean typed = triple.getPredicate().equals(Vocabulary.TYPE)
                && triple.getObject().isURI()
                && (triple.getObject().equals(CONCEPT)
                        || (triple.getObject().getURI().startsWith(Vocabulary.CU)
                                && !triple.getObject().equals(Vocabulary.OFFICE_CLASS)));
        return typed
                || triple.getPredicate().equals(KIND)
                || triple.getPredicate().equals(Vocabulary.OFFICE);
    }
}
