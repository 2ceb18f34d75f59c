package org.cumbre.store;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.rdf.model.RDFNode;
import org.cumbre.rdf.Ontology;
import org.cumbre.rdf.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Writes a result as columns for people to read: long cells run over several lines, terms of the ontology go by their names, other IRIs
 * by their prefixes, and columns in which there is nothing are left out.
 */
final class TextTable {

    private static final int WIDEST = 48;

    private final List<String> headings;
    private final String language;
    private final Ontology ontology = Ontology.load();

    /** @param headings of the columns; the variables' own names if their number does not fit */
    TextTable(List<String> headings, String language) {
        this.headings = headings;
        this.language = language;
    }

    void write(ResultSet result, OutputStream out) {
        List<String> variables = result.getResultVars();
        List<List<List<String>>> rows = new ArrayList<>();
        while (result.hasNext()) {
            QuerySolution solution = result.next();
            rows.add(variables.stream()
                    .map(variable -> CellText.wrap(text(solution.get(variable)), WIDEST))
                    .toList());
        }
        List<String> titles = headings.size() == variables.size() ? headings : variables;
        PrintWriter writer = new PrintWriter(out, false, StandardCharsets.UTF_8);
        print(titles, rows, writer);
        writer.flush();
    }

    private void print(List<String> titles, List<List<List<String>>> rows, PrintWriter writer) {
        int[] widths = new int[titles.size()];
        for (int column = 0; column < widths.length; column++) {
            int content = 0;
            for (List<List<String>> row : rows) {
                content = Math.max(content, CellText.width(row.get(column)));
            }
            widths[column] = content == 0 && !rows.isEmpty()
                    ? 0
                    : Math.max(content, titles.get(column).length());
        }
        printRow(titles.stream().map(List::of).toList(), widths, writer);
        StringBuilder rule = new StringBuilder();
        for (int width : widths) {
            rule.append(width == 0 ? "" : "─".repeat(width) + "  ");
        }
        writer.println(rule.toString().stripTrailing());
        rows.forEach(row -> printRow(row, widths, writer));
        writer.println(language.equals("es") ? rows.size() + " filas" : rows.size() + " rows");
    }

    private static void printRow(List<List<String>> cells, int[] widths, PrintWriter writer) {
        int height = cells.stream().mapToInt(List::size).max().orElse(0);
        for (int line = 0; line < height; line++) {
            StringBuilder text = new StringBuilder();
            for (int column = 0; column < widths.length; column++) {
                List<String> cell = cells.get(column);
                if (widths[column] > 0) {
                    text.append(CellText.pad(line < cell.size() ? cell.get(line) : "", widths[column]))
                            .append("  ");
                }
            }
            writer.println(text.toString().stripTrailing());
        }
    }

    private String text(@Nullable RDFNode value) {
        if (value == null) {
            return "";
        }
        Node node = value.asNode();
        if (node.isLiteral()) {
            return node.getLiteralLexicalForm();
        }
        return node.isURI() ? shorten(node) : node.toString();
    }

    private String shorten(Node term) {
        if (term.getURI().startsWith(Vocabulary.CU)) {
            return ontology.label(term, language);
        }
        Optional<Map.Entry<String, String>> prefix = Vocabulary.PREFIXES.entrySet().stream()
                .filter(entry -> term.getURI().startsWith(entry.getValue()))
                .findFirst();
        return prefix.map(entry -> entry.getKey() + ":"
                        + term.getURI().substring(entry.getValue().length()))
                .orElse(term.getURI());
    }
}
