package org.cumbre.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;
import org.apache.jena.fuseki.system.ConNeg;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFLanguages;
import org.cumbre.rdf.Vocabulary;

/** Writes a graph in the form that the client prefers, or that a link names: {@code format=ttl}, {@code jsonld}, {@code nt} or {@code rdf}. */
final class RdfAnswer {

    private static final String PAGE = "text/html";
    private static final AcceptList FORMS = AcceptList.create(
            "text/turtle", "application/ld+json", "application/n-triples", "application/rdf+xml", PAGE);
    private static final Map<String, String> NAMED = Map.of(
            "ttl", "text/turtle",
            "jsonld", "application/ld+json",
            "nt", "application/n-triples",
            "rdf", "application/rdf+xml");
    private static final MediaType TURTLE = MediaType.create("text/turtle");

    private RdfAnswer() {}

    /** It is a browser that asks. */
    static boolean wantsPage(HttpServletRequest request) {
        return form(request).equals(PAGE);
    }

    private static String form(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter("format"))
                .map(name -> NAMED.getOrDefault(name, TURTLE.getContentTypeStr()))
                .orElseGet(
                        () -> ConNeg.chooseContentType(request, FORMS, TURTLE).getContentTypeStr());
    }

    static void write(Graph graph, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Lang form = RDFLanguages.contentTypeToLang(form(request));
        Lang chosen = form == null ? Lang.TURTLE : form;
        Vocabulary.PREFIXES.forEach(graph.getPrefixMapping()::setNsPrefix);
        response.setContentType(chosen.getHeaderString() + "; charset=utf-8");
        RDFDataMgr.write(response.getOutputStream(), graph, chosen);
    }
}
