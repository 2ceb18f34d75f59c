package org.cumbre.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Rows of comma-separated values, RFC 4180. A cell that a spreadsheet would take for a formula gets an apostrophe in front, as OWASP advises
 * against CSV injection.
 */
final class CsvRows {

    private static final String FORMULA = "=+-@\t\r";
    private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9]+(\\.[0-9]+)?([Ee]-?[0-9]+)?");

    private final CSVPrinter rows;

    CsvRows(OutputStream out) throws IOException {
        rows = CSVFormat.RFC4180.print(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    void write(List<String> cells) throws IOException {
        rows.printRecord(cells.stream().map(CsvRows::harmless).toList());
    }

    void flush() throws IOException {
        rows.flush();
    }

    private static String harmless(String cell) {
        boolean formula = !cell.isEmpty()
                && FORMULA.indexOf(cell.charAt(0)) >= 0
                && !NUMBER.matcher(cell).matches();
        return formula ? "'" + cell : cell;
    }
}
