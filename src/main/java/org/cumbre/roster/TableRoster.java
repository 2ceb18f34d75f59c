package org.cumbre.roster;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.cumbre.link.ActorEntry;

/**
 * Reads a table of actors: cells separated by comma, semicolon or tab, as the header shows, in the order of the header. Several aliases or
 * offices of one actor stand in one cell, separated by |; the cells of offices then have as many parts each, or one for all of them.
 */
final class TableRoster {

    private static final List<String> COLUMNS = List.of(
            "id", "kind", "name_en", "name_es", "aliases", "country", "office_es", "office_en", "of", "from", "to");

    private static final Pattern LINE = Pattern.compile("line:? (\\d+)");

    private final String file;

    TableRoster(String file) {
        this.file = file;
    }

    List<ActorEntry> read(String text) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter(text))
                .setIgnoreSurroundingSpaces(true)
                .setCommentMarker('#')
                .get();
        List<ActorEntry> entries = new ArrayList<>();
        List<String> header = List.of();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            for (CSVRecord row : parser) {
                long line = parser.getCurrentLineNumber() - lineBreaks(row);
                List<String> cells = row.stream().map(String::strip).toList();
                if (cells.stream().allMatch(String::isEmpty)) {
                    continue;
                }
                if (header.isEmpty()) {
                    header = header(cells, line);
                } else {
                    entries.add(new Row(line, header, cells).entry());
                }
            }
        } catch (IOException | UncheckedIOException broken) {
            throw broken(broken);
        }
        if (header.isEmpty()) {
            throw fault(1, "no header; its columns can be " + String.join(", ", COLUMNS));
        }
        return entries;
    }

    /** The reader of cells fails at quotation marks only, and says where in its message. */
    private IllegalArgumentException broken(Exception reason) {
        Matcher line = LINE.matcher(String.valueOf(reason.getMessage()));
        return fault(
                line.find() ? Long.parseLong(line.group(1)) : 1,
                "a quotation mark is not closed, or text follows on one");
    }

    private static long lineBreaks(CSVRecord row) {
        return row.stream().flatMapToInt(String::chars).filter(c -> c == '\n').count();
    }

    private static char delimiter(String text) {
        String header = text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .findFirst()
                .orElse("");
        if (header.indexOf('\t') >= 0) {
            return '\t';
        }
        return header.indexOf(';') >= 0 ? ';' : ',';
    }

    private List<String> header(List<String> cells, long line) {
        List<String> header =
                cells.stream().map(cell -> cell.toLowerCase(Locale.ROOT)).toList();
        Set<String> seen = new HashSet<>();
        for (String column : header) {
            if (!COLUMNS.contains(column)) {
                throw fault(line, "unknown column \"" + column + "\"; the columns are " + String.join(", ", COLUMNS));
            }
            if (!seen.add(column)) {
                throw fault(line, "column \"" + column + "\" twice");
            }
        }
        if (!seen.contains("name_en") && !seen.contains("name_es")) {
            throw fault(line, "no column name_en or name_es");
        }
        return header;
    }

    private IllegalArgumentException fault(long line, String what) {
        return ActorEntry.fault(file, line, what);
    }

    /** One row. */
    private final class Row {

        private final long line;
        private final List<String> header;
        private final List<String> cells;

        Row(long line, List<String> header, List<String> cells) {
            if (cells.size() != header.size()) {
                throw fault(line, cells.size() + " cells, expected " + header.size());
            }
            this.line = line;
            this.header = header;
            this.cells = cells;
        }

        ActorEntry entry() {
            if (cell("name_en").isEmpty() && cell("name_es").isEmpty()) {
                throw fault(line, "no name_en and no name_es");
            }
            return new ActorEntry(
                    file,
                    line,
                    cell("id"),
                    cell("kind"),
                    cell("name_en"),
                    cell("name_es"),
                    parts("aliases").stream().filter(part -> !part.isEmpty()).toList(),
                    cell("country"),
                    offices(),
                    false);
        }

        private List<ActorEntry.OfficeEntry> offices() {
            int count = Stream.of("office_es", "office_en", "of", "from", "to")
                    .mapToInt(column -> parts(column).size())
                    .max()
                    .orElse(0);
            List<ActorEntry.OfficeEntry> offices = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                List<String> titles = Stream.of(part("office_es", i, count), part("office_en", i, count))
                        .filter(title -> !title.isEmpty())
                        .toList();
                if (titles.isEmpty()) {
                    throw fault(line, "of, from or to, but no office_es and no office_en");
                }
                offices.add(new ActorEntry.OfficeEntry(
                        line,
                        titles,
                        Optional.of(part("of", i, count)).filter(of -> !of.isEmpty()),
                        part("from", i, count),
                        part("to", i, count)));
            }
            return offices;
        }

        /** A part of a cell; one part alone counts for all, but for a day, which is one office's. */
        private String part(String column, int index, int count) {
            List<String> parts = parts(column);
            if (parts.isEmpty()) {
                return "";
            }
            boolean day = column.equals("from") || column.equals("to");
            if (parts.size() == 1 && !day) {
                return parts.get(0);
            }
            if (parts.size() != count) {
                throw fault(
                        line,
                        column + " has " + parts.size() + " parts where there are " + count
                                + " offices; write an empty part for what is not known");
            }
            return parts.get(index);
        }

        private List<String> parts(String column) {
            return cell(column)
                    .map(cell -> Arrays.stream(cell.split("\\|", -1))
                            .map(String::strip)
                            .toList())
                    .orElse(List.of());
        }

        private Optional<String> cell(String column) {
            int index = header.indexOf(column);
            return index < 0
                    ? Optional.empty()
                    : Optional.of(cells.get(index)).filter(cell -> !cell.isEmpty() && !cell.equals("-"));
        }
    }
}
