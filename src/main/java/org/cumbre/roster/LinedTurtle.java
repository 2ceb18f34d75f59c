package org.cumbre.roster;

import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.irix.IRIxResolver;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.lang.LangTurtle;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.FactoryRDF;
import org.apache.jena.riot.system.ParserProfile;
import org.apache.jena.riot.system.ParserProfileStd;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.riot.system.RiotLib;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.riot.tokens.TokenizerText;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.Context;
import org.cumbre.link.ActorEntry;

/** A text in Turtle that knows on which line each statement stands. Nothing that it names is fetched. */
final class LinedTurtle {

    private final Graph graph = GraphFactory.createDefaultGraph();
    private final Map<Triple, Long> lines = new HashMap<>();

    private LinedTurtle() {}

    /** @throws IllegalArgumentException if it is no Turtle; names file and line */
    static LinedTurtle parse(String file, String text) {
        LinedTurtle turtle = new LinedTurtle();
        ErrorHandler faults = new Faults(file);
        FactoryRDF factory = RiotLib.factoryRDF();
        IRIxResolver resolver = IRIxResolver.create()
                .noBase()
                .resolve(false)
                .allowRelative(false)
                .build();
        ParserProfile profile =
                new ParserProfileStd(
                        factory, faults, resolver, PrefixMapFactory.create(), new Context(), false, false) {
                    @Override
                    public Triple createTriple(Node subject, Node predicate, Node object, long line, long column) {
                        Triple triple = super.createTriple(subject, predicate, object, line, column);
                        turtle.lines.putIfAbsent(triple, line);
                        return triple;
                    }
                };
        try {
            new LangTurtle(
                            TokenizerText.create()
                                    .fromString(text)
                                    .errorHandler(faults)
                                    .build(),
                            profile,
                            StreamRDFLib.graph(turtle.graph))
                    .parse();
        } catch (RiotException broken) {
            throw new IllegalArgumentException(file + ": " + broken.getMessage(), broken);
        }
        return turtle;
    }

    Graph graph() {
        return graph;
    }

    long line(Triple triple) {
        return lines.getOrDefault(triple, 1L);
    }

    /** The first line that says something of a subject. */
    long firstLine(Node subject) {
        return graph.find(subject, Node.ANY, Node.ANY).toList().stream()
                .mapToLong(this::line)
                .min()
                .orElse(1);
    }

    private record Faults(String file) implements ErrorHandler {

        @Override
        public void warning(String message, long line, long column) {}

        @Override
        public void error(String message, long line, long column) {
            throw ActorEntry.fault(file, line, message);
        }

        @Override
        public void fatal(String message, long line, long column) {
            throw ActorEntry.fault(file, line, message);
        }
    }
}
