package org.cumbre.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cumbre.ingest.Fault;
import org.cumbre.ingest.Reading.Why;

/** What a build leaves out: told, counted, and written to a file if the user wants one. */
final class Omissions implements AutoCloseable {

    /** So many are told on standard error where a file has them all. */
    private static final int TOLD = 20;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Terminal terminal;
    private final Progress progress;
    private final Optional<Path> file;
    private final Optional<BufferedWriter> list;
    private final Map<Why, Integer> skipped = new EnumMap<>(Why.class);
    private int faults;

    /** @throws UncheckedIOException if the file cannot be written */
    Omissions(Terminal terminal, Progress progress, Optional<Path> file) {
        this.terminal = terminal;
        this.progress = progress;
        this.file = file;
        this.list = file.map(Omissions::open);
    }

    private static BufferedWriter open(Path file) {
        try {
            return Files.newBufferedWriter(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": cannot write the list of errors here", e);
        }
    }

    /** Something could not be read or analysed. */
    void fault(Fault fault) {
        faults++;
        if (list.isEmpty() || faults <= TOLD) {
            progress.clear();
            terminal.complain(fault);
        }
        if (list.isPresent() && faults == TOLD + 1) {
            progress.clear();
            terminal.complain("further faults are in " + file.orElseThrow());
        }
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("source", fault.source());
        fault.line().ifPresent(line -> entry.put("line", line));
        entry.put("what", "fault");
        entry.put("message", fault.message());
        write(entry);
    }

    /** Nothing is wrong with something that is left out. */
    void skip(String source, Why why, String message) {
        skipped.merge(why, 1, Integer::sum);
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("source", source);
        entry.put("what", "skipped");
        entry.put("message", message);
        write(entry);
    }

    int faults() {
        return faults;
    }

    /** For the summary: "3 in another language, 1 the same as another"; empty if nothing was skipped. */
    String skipped() {
        return skipped.entrySet().stream()
                .map(entry -> entry.getValue() + " " + entry.getKey().words())
                .collect(Collectors.joining(", "));
    }

    private void write(Map<String, Object> entry) {
        if (list.isPresent()) {
            try {
                list.get().write(JSON.writeValueAsString(entry));
                list.get().newLine();
                list.get().flush();
            } catch (IOException e) {
                throw new UncheckedIOException(file.orElseThrow() + ": cannot write the list of errors here", e);
            }
        }
    }

    @Override
    public void close() {
        if (list.isPresent()) {
            try {
                list.get().close();
            } catch (IOException e) {
                throw new UncheckedIOException(file.orElseThrow() + ": cannot write the list of errors here", e);
            }
        }
    }
}
