package org.cumbre.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.cumbre.export.ExportFormat;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each format is, byte for byte, what {@code src/test/resources/org/cumbre/export/golden} holds: meetings and accusations of the bundled
 * articles, from the graph that {@code examples.nq.gz} keeps, so that a better rule changes none of it. Of pages, style and script stand in
 * their own files and are left out. {@code mvn test -Dtest=ExportGoldenTest -Dgolden.update} builds the graph anew and rewrites them all.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExportGoldenTest {

    private static final Path RESOURCES = Path.of("src/test/resources/org/cumbre/export");
    private static final Path GOLDEN = RESOURCES.resolve("golden");
    private static final boolean UPDATE = System.getProperty("golden.update") != null;

    @TempDir
    private static Path folder;

    private static String database() {
        return folder.resolve("graph").toString();
    }

    @BeforeAll
    static void restore() throws IOException {
        String backup = RESOURCES.resolve("examples.nq.gz").toString();
        if (UPDATE) {
            ok(
                    "build",
                    "src/main/resources/examples",
                    "--db",
                    folder.resolve("new").toString());
            ok("backup", backup, "--db", folder.resolve("new").toString());
        }
        ok("restore", backup, "--db", database());
        Files.createDirectories(GOLDEN);
    }

    static Stream<String> names() {
        Stream<String> plain = Arrays.stream(ExportFormat.values()).map(ExportGoldenTest::name);
        Stream<String> graphs = Stream.of("graphml", "gexf", "cytoscape", "dot", "neo4j", "network")
                .map(label -> "events-" + name(ExportFormat.named(label).orElseThrow()));
        return Stream.concat(plain, graphs);
    }

    private static String name(ExportFormat format) {
        return format.label() + "." + format.extension();
    }

    @ParameterizedTest
    @MethodSource("names")
    void anExportIsTheGoldenFile(String name) throws IOException {
        Path file = folder.resolve(name);
        String format = name.replaceFirst("^events-", "").replaceFirst("\\..*", "");
        ok(
                "export",
                format,
                "-o",
                file.toString(),
                "--db",
                database(),
                "--type",
                "Meeting",
                "--type",
                "Accusation",
                "--from",
                "2013",
                "--nodes",
                name.startsWith("events-") ? "events" : "actors",
                "--labels",
                name.endsWith(".html") || name.endsWith(".ics") ? "es" : "en");
        String written = readable(Files.readAllBytes(file));
        Path golden = GOLDEN.resolve(name.replace(".zip", ".txt"));
        if (UPDATE) {
            Files.writeString(golden, written);
        }

        assertTrue(Files.exists(golden), golden + " is missing: -Dgolden.update writes it");
        assertEquals(Files.readString(golden), written);
    }

    @Test
    void everyGoldenFileBelongsToAFormat() throws IOException {
        try (Stream<Path> files = Files.list(GOLDEN)) {
            assertEquals(
                    names().map(name -> name.replace(".zip", ".txt")).sorted().toList(),
                    files.map(file -> file.getFileName().toString()).sorted().toList());
        }
    }

    @Test
    void withoutAFileAnExportGoesToStandardOutput() throws IOException {
        Path file = folder.resolve("all.csv");
        ok("export", "-o", file.toString(), "--db", database());

        assertEquals(
                Files.readString(file), ok("export", "csv", "--db", database()).out());
    }

    private static Run ok(String... command) {
        Run run = Run.of(command);
        assertEquals(0, run.status(), List.of(command) + "\n" + run.err());
        return run;
    }

    /** Archives file by file; pages without what is in files of its own. */
    private static String readable(byte[] bytes) throws IOException {
        if (bytes.length < 2 || bytes[0] != 'P' || bytes[1] != 'K') {
            return new String(bytes, StandardCharsets.UTF_8)
                    .replaceAll("(?s)<style>.*?</style>", "<style>…</style>")
                    .replaceAll("(?s)<script>.*?</script>", "<script>…</script>")
                    .replaceAll("sha256-[A-Za-z0-9+/=]+", "sha256-…");
        }
        StringBuilder all = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                all.append("== ").append(entry.getName()).append(" ==\n");
                all.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }
}
