package org.cumbre.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.cumbre.rdf.Iris;
import org.cumbre.rdf.Vocabulary;
import org.cumbre.store.EventStore;

/**
 * {@code /cumbre/id/…} for things that Cumbre names, {@code /cumbre/id?iri=…} for those of others, such as Wikidata's: what the graph says of
 * them, as Turtle, JSON-LD and more by content negotiation; for browsers, the page's view.
 */
final class LinkedDataServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient EventStore store;

    LinkedDataServlet(EventStore store) {
        this.store = store;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Node thing = thing(request);
        Graph description = store.read(graphs -> describe(thing, graphs));
        response.setHeader("Vary", "Accept");
        if (description.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND, "The graph says nothing of " + thing.getURI() + ".");
        } else if (RdfAnswer.wantsPage(request)) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", store.read(graphs -> view(thing, graphs.getDefaultGraph())));
        } else {
            RdfAnswer.write(description, request, response);
        }
    }

    private static Node thing(HttpServletRequest request) {
        String path = request.getRequestURI().replaceFirst("^.*?/cumbre/id/?", "");
        String iri = path.isEmpty()
                ? Optional.ofNullable(request.getParameter("iri")).orElse("")
                : Vocabulary.ID + path;
        return NodeFactory.createURI(iri);
    }

    /** All statements about it, in whichever graph, and about what only it has: offices and steps. */
    private static Graph describe(Node thing, DatasetGraph graphs) {
        Graph description = GraphFactory.createDefaultGraph();
        copy(thing, graphs.getDefaultGraph(), description);
        if (Iris.isArticle(thing)) {
            copy(thing, graphs.getGraph(thing), description);
        } else if (Iris.isClaim(thing)) {
            copy(thing, graphs.getGraph(Iris.articleOf(thing)), description);
        }
        return description;
    }

    private static void copy(Node thing, Graph from, Graph to) {
        from.find(thing, Node.ANY, Node.ANY).forEachRemaining(triple -> {
            to.add(triple);
            if (triple.getPredicate().equals(Vocabulary.OFFICE)
                    || triple.getPredicate().equals(Vocabulary.STEP)) {
                from.find(triple.getObject(), Node.ANY, Node.ANY).forEachRemaining(to::add);
            }
        });
    }

    /** Where the page shows it; a claim is shown with its event, or else in its article. */
    private static String view(Node thing, Graph events) {
        if (Iris.isClaim(thing)) {
            return events.find(Node.ANY, Vocabulary.CLAIM, thing)
                    .mapWith(Triple::getSubject)
                    .nextOptional()
                    .map(event -> link("event?id=", event))
                    .orElseGet(() -> link("article?id=", Iris.articleOf(thing)));
        } else if (Iris.isArticle(thing)) {
            return link("article?id=", thing);
        } else if (Iris.isEvent(thing)) {
            return link("event?id=", thing);
        }
        return events.contains(thing, Vocabulary.TYPE, Vocabulary.ACTOR)
                ? link("actor?id=", thing)
                : link("map?place=", thing);
    }

    private static String link(String view, Node thing) {
        return "/#/" + view + URLEncoder.encode(thing.getURI(), StandardCharsets.UTF_8);
    }
}
