package org.cumbre.link;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A table of the gazetteer: tab-separated, comments after #, a header, several values in a cell separated by |, an empty cell written -. */
final class Table {

    private final String name;
    private final List<String> header;
    private final List<Row> rows;

    private Table(String name, List<String> header, List<Row> rows) {
        this.name = name;
        this.header = header;
        this.rows = rows;
    }

    /**
     * Reads a table from the class path.
     *
     * @throws IllegalArgumentException if it is missing or a row has not as many cells as the header; names file and line
     */
    static Table read(String resource) {
        try (InputStream in = Table.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalArgumentException(resource + ": no such gazetteer table");
            }
            return parse(resource, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(resource + ": " + e.getMessage(), e);
        }
    }

    private static Table parse(String name, String text) {
        List<String> header = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        Table table = new Table(name, header, rows);
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> cells = Arrays.asList(line.split("\t", -1));
            if (header.isEmpty()) {
                header.addAll(cells);
            } else if (cells.size() == header.size()) {
                rows.add(table.new Row(number, cells));
            } else {
                throw new IllegalArgumentException(name + ":" + number + ": " + cells.size() + " cells, expected "
                        + header.size() + " (" + String.join(", ", header) + ")");
            }
        }
        return table;
    }

    List<Row> rows() {
        return rows;
    }

    /** One line of the table. */
    final class Row {

        private final int line;
        private final List<String> cells;

        private Row(int line, List<String> cells) {
            this.line = line;
            this.cells = cells;
        }

        Optional<String> value(String column) {
            int index = header.indexOf(column);
            if (index < 0) {
                throw new IllegalArgumentException(name + ": no column " + column);
            }
            String cell = cells.get(index).strip();
            return cell.isEmpty() || cell.equals("-") ? Optional.empty() : Optional.of(cell);
        }

        String required(String column) {
            return value(column).orElseThrow(() -> fault("no " + column));
        }

        List<String> values(String column) {
            List<String> values = new ArrayList<>();
            for (String part : value(column).orElse("").split("\\|")) {
                if (!part.isBlank()) {
                    values.add(part.strip());
                }
            }
            return values;
        }

        IllegalArgumentException fault(String what) {
            return new IllegalArgumentException(name + ":" + line + ": " + what);
        }
    }
}
