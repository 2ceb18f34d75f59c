package org.cumbre.server;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;

/**
 * Answers who comes to the endpoint without a query: browsers are sent to the page's editor, everybody else gets a description of the service.
 * Source: SPARQL 1.1 Service Description, sections 2 and 3.
 */
final class BareEndpoint extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
    private static final String FORMATS = "http://www.w3.org/ns/formats/";
    private static final String[] RESULT_FORMATS = {
        "SPARQL_Results_JSON",
        "SPARQL_Results_XML",
        "SPARQL_Results_CSV",
        "SPARQL_Results_TSV",
        "Turtle",
        "N-Triples",
        "JSON-LD",
        "RDF_XML"
    };

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        if (!reads || request.getQueryString() != null) {
            chain.doFilter(request, response);
        } else if (RdfAnswer.wantsPage(request)) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", "/#/sparql");
        } else {
            RdfAnswer.write(description(request.getRequestURL().toString()), request, response);
        }
    }

    private static Graph description(String address) {
        Graph graph = GraphFactory.createDefaultGraph();
        graph.getPrefixMapping().setNsPrefix("sd", SD);
        Node service = NodeFactory.createBlankNode();
        Node dataset = NodeFactory.createBlankNode();
        graph.add(service, RDF.type.asNode(), term("Service"));
        graph.add(service, term("endpoint"), NodeFactory.createURI(address));
        graph.add(service, term("supportedLanguage"), term("SPARQL11Query"));
        for (String format : RESULT_FORMATS) {
            graph.add(service, term("resultFormat"), NodeFactory.createURI(FORMATS + format));
        }
        graph.add(service, term("defaultDataset"), dataset);
        graph.add(dataset, RDF.type.asNode(), term("Dataset"));
        return graph;
    }

    private static Node term(String name) {
        return NodeFactory.createURI(SD + name);
    }
}
