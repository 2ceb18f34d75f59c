package org.cumbre.store;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.ResultSetMgr;
import org.apache.jena.riot.resultset.ResultSetLang;

/** The forms in which a query's result can be written. */
public enum QueryOutput {
    /** Columns for people to read; graphs in Turtle. */
    TABLE(ResultSetLang.RS_Text, Lang.TURTLE),
    /** SPARQL 1.1 Query Results JSON; graphs in JSON-LD. */
    JSON(ResultSetLang.RS_JSON, Lang.JSONLD),
    /** SPARQL 1.1 Query Results CSV; graphs in N-Triples. */
    CSV(ResultSetLang.RS_CSV, Lang.NTRIPLES),
    /** SPARQL 1.1 Query Results TSV; graphs in N-Triples. */
    TSV(ResultSetLang.RS_TSV, Lang.NTRIPLES),
    /** SPARQL Query Results XML; graphs in RDF/XML. */
    XML(ResultSetLang.RS_XML, Lang.RDFXML),
    /** A page with a table. */
    HTML(ResultSetLang.RS_Text, Lang.TURTLE);

    private final Lang rows;
    private final Lang graph;

    QueryOutput(Lang rows, Lang graph) {
        this.rows = rows;
        this.graph = graph;
    }

    public static Optional<QueryOutput> named(String name) {
        return Arrays.stream(values())
                .filter(output -> output.name().toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    void write(ResultSet result, TextTable table, HtmlTable page, OutputStream out) {
        if (this == TABLE) {
            table.write(result, out);
        } else if (this == HTML) {
            page.write(result, out);
        } else {
            ResultSetMgr.write(out, result, rows);
        }
    }

    void write(boolean answer, HtmlTable page, OutputStream out) {
        if (this == TABLE) {
            ResultSetFormatter.out(out, answer);
        } else if (this == HTML) {
            page.write(answer, out);
        } else {
            ResultSetMgr.write(out, answer, rows);
        }
    }

    void write(Model model, HtmlTable page, OutputStream out) {
        if (this == HTML) {
            page.write(model, out);
        } else {
            RDFDataMgr.write(out, model, graph);
        }
    }
}
