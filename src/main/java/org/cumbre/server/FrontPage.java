package org.cumbre.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Tells whoever comes to {@code /} how to ask, in both languages. */
final class FrontPage extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final String TEXT = """
            Cumbre: un grafo de acontecimientos geopolíticos · a graph of geopolitical events

            Consultas SPARQL 1.1 · SPARQL 1.1 queries:  %1$s/cumbre/sparql

              curl -H 'Accept: application/sparql-results+json' %1$s/cumbre/sparql --data-urlencode query='
                PREFIX cu: <https://w3id.org/cumbre/ns#>
                PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
                SELECT ?begin ?label ?status {
                  ?event a cu:Meeting ; rdfs:label ?label ; cu:status ?status .
                  OPTIONAL { ?event cu:begin ?begin }
                  FILTER(LANG(?label) = "es")
                } ORDER BY ?begin LIMIT 20'

            El grafo por defecto contiene los acontecimientos consolidados; cada artículo es un grafo con sus afirmaciones y frases:
            The default graph holds the consolidated events; each article is a graph with its claims and sentences:

                ?event cu:article ?article ; cu:claim ?claim .
                GRAPH ?article { ?claim <http://www.w3.org/ns/oa#exact> ?sentence }

            Solo lectura: se rechazan UPDATE, LOAD y SERVICE. · Read-only: updates, LOAD and SERVICE are refused.
            """;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String address = "http://" + request.getServerName() + ":" + request.getServerPort();
        response.setContentType("text/plain; charset=utf-8");
        response.getOutputStream().write(TEXT.formatted(address).getBytes(StandardCharsets.UTF_8));
    }
}
