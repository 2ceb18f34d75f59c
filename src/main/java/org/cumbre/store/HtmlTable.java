package org.cumbre.store;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.cumbre.rdf.Ontology;
import org.cumbre.rdf.Vocabulary;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/** Writes a result as a plain page, row by row; IRIs are links, terms of the ontology go by their names. It needs no script and no style. */
final class HtmlTable {

    private final String title;
    private final List<String> headings;
    private final String language;
    private final Ontology ontology = Ontology.load();

    HtmlTable(String title, List<String> headings, String language) {
        this.title = title;
        this.headings = headings;
        this.language = language;
    }

    void write(ResultSet result, OutputStream out) {
        PrintWriter page = begin(out);
        List<String> variables = result.getResultVars();
        page.println("<table><thead><tr>");
        (headings.size() == variables.size() ? headings : variables)
                .forEach(heading -> page.println("<th scope=\"col\">" + escape(heading) + "</th>"));
        page.println("</tr></thead><tbody>");
        while (result.hasNext()) {
            QuerySolution row = result.next();
            page.print("<tr>");
            variables.forEach(variable -> page.print("<td>" + cell(row.get(variable)) + "</td>"));
            page.println("</tr>");
        }
        page.println("</tbody></table>");
        end(page);
    }

    void write(boolean answer, OutputStream out) {
        PrintWriter page = begin(out);
        page.println("<p>" + answer + "</p>");
        end(page);
    }

    void write(Model model, OutputStream out) {
        ByteArrayOutputStream turtle = new ByteArrayOutputStream();
        RDFDataMgr.write(turtle, model, Lang.TURTLE);
        PrintWriter page = begin(out);
        page.println("<pre>" + escape(turtle.toString(StandardCharsets.UTF_8)) + "</pre>");
        end(page);
    }

    private PrintWriter begin(OutputStream out) {
        PrintWriter page = new PrintWriter(out, false, StandardCharsets.UTF_8);
        page.println("<!DOCTYPE html>\n<html lang=\"" + escape(language) + "\"><head><meta charset=\"utf-8\">"
                + "<meta name=\"viewport\" content=\"width=device-width\"><title>" + escape(title)
                + " · Cumbre</title></head>\n<body><h1>" + escape(title) + "</h1>");
        return page;
    }

    private static void end(PrintWriter page) {
        page.println("</body></html>");
        page.flush();
    }

    private String cell(@Nullable RDFNode value) {
        if (value == null) {
            return "";
        }
        Node node = value.asNode();
        if (node.isLiteral()) {
            return escape(node.getLiteralLexicalForm());
        }
        if (!node.isURI()) {
            return escape(node.toString());
        }
        if (node.getURI().startsWith(Vocabulary.CU)) {
            return escape(ontology.label(node, language));
        }
        return node.getURI().matches("(?i)https?:.*")
                ? "<a href=\"" + escape(node.getURI()) + "\" rel=\"noreferrer\">" + escape(node.getURI()) + "</a>"
                : escape(node.getURI());
    }

    private static String escape(String text) {
        return Entities.escape(text).replace("\"", "&quot;").replace("'", "&#39;");
    }
}
