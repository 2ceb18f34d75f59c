package org.cumbre.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.airlift.compress.zstd.ZstdOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.cumbre.text.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Articles in gzip, Zstandard and web archives, and on standard input. */
class PackedAndArchivedTest {

    private static final String LINES = "{\"id\":\"r1\",\"text\":\"Uno.\"}\n{\"id\":\"r2\",\"text\":\"Dos.\"}\n";
    private static final String PAGE =
            "<html><body><article><h1>Putin viaja a Pekín</h1><p>El presidente ruso viajó ayer a"
                    + " Pekín para hablar con su par chino.</p></article></body></html>";

    @TempDir
    Path folder;

    @Test
    void recordsPackedByGzipAreRead() throws IOException {
        assertEquals(List.of("r1", "r2"), sources(file("a.jsonl.gz", gzip(LINES))));
    }

    @Test
    void allMembersOfAGzipFileAreRead() throws IOException {
        byte[] two = join(gzip("{\"id\":\"r1\",\"text\":\"Uno.\"}\n"), gzip("{\"id\":\"r2\",\"text\":\"Dos.\"}\n"));

        assertEquals(List.of("r1", "r2"), sources(file("a.jsonl.gz", two)));
    }

    @Test
    void recordsPackedByZstandardAreRead() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new ZstdOutputStream(packed)) {
            out.write(bytes(LINES));
        }

        assertEquals(List.of("r1", "r2"), sources(file("a.jsonl.zst", packed.toByteArray())));
    }

    @Test
    void aPackedTextIsOneArticle() throws IOException {
        Path file = file("a.txt.gz", gzip("Putin viaja a Pekín\n\nEl presidente ruso viajó a Pekín.\n"));

        assertEquals(List.of(file.toString()), sources(file));
    }

    @Test
    void whatStandsBeforeTheEndOfATruncatedFileIsReadAndTheRestIsAFault() throws IOException {
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            many.append("{\"id\":\"r")
                    .append(i)
                    .append("\",\"text\":\"")
                    .append(Integer.toHexString(i * 7919))
                    .append("\"}\n");
        }
        byte[] packed = gzip(many.toString());
        Readings readings = Readings.of(file("a.jsonl.gz", Arrays.copyOf(packed, packed.length / 2)));

        assertTrue(readings.articles().size() > 1000);
        assertEquals(1, readings.faults().size());
        assertTrue(
                readings.faults().get(0).contains("cannot be unpacked beyond byte"),
                readings.faults().get(0));
    }

    @Test
    void aPackedFileThatUnpacksWithoutEndIsRefused() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            for (int i = 0; i < 200; i++) {
                out.write(new byte[1 << 20]);
            }
        }
        Path file = file("bomb.jsonl.gz", packed.toByteArray());

        assertEquals(
                List.of(file + ": unpacks to more than 200 times its size; that is no text"),
                Readings.of(file).faults());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.jsonl.gz", "a.warc.gz", "a.txt.zst"})
    void whatIsPackedInNameOnlyIsReadAsItIs(String name) throws IOException {
        Readings readings = Readings.of(file(name, bytes("Nada.")));

        assertEquals(
                name.startsWith("a.txt") ? 0 : 1,
                readings.faults().size(),
                readings.faults().toString());
    }

    @Test
    void pagesOfAWebArchiveAreArticlesWithTheirAddress() throws IOException {
        byte[] archive = join(
                gzip(
                        "WARC/1.0\r\nWARC-Type: warcinfo\r\nWARC-Record-ID: <urn:example:0>\r\nWARC-Date:"
                                + " 2026-01-01T00:00:00Z\r\nContent-Type: application/warc-fields\r\nContent-Length: 0\r\n\r\n\r\n\r\n"),
                gzip(response("https://example.org/2024/06/18/putin", "200 OK", "text/html", PAGE)),
                gzip(response("https://example.org/logo.png", "200 OK", "image/png", "PNG")),
                gzip(response("https://example.org/gone", "404 Not Found", "text/html", PAGE)));
        Readings readings = Readings.of(file("a.warc.gz", archive));

        assertEquals(List.of(), readings.faults());
        Article article = readings.articles().get(0);
        assertEquals(1, readings.articles().size());
        assertEquals("https://example.org/2024/06/18/putin", article.source());
        assertEquals(Optional.of("https://example.org/2024/06/18/putin"), article.url());
        assertEquals(Optional.of("2024-06-18"), article.published().map(Object::toString));
        assertTrue(article.text().contains("viajó ayer a Pekín"), article.text());
    }

    @Test
    void aRecordThatCannotBeReadIsAFaultAndTheNextIsRead() throws IOException {
        String bad = response("https://example.org/1", "200 OK", "text/html", PAGE)
                .replace("HTTP/1.1 200 OK", "HTTX/1.1 200 OK");
        String good = response("https://example.org/2", "200 OK", "text/html", PAGE);
        Readings readings = Readings.of(file("a.warc", bytes(bad + good)));

        assertEquals(
                List.of("https://example.org/2"),
                readings.articles().stream().map(Article::source).toList());
        assertEquals(1, readings.faults().size(), readings.faults().toString());
    }

    @Test
    void aTruncatedArchiveGivesItsFirstPagesAndOneFault() throws IOException {
        byte[] archive = join(
                gzip(response("https://example.org/1", "200 OK", "text/html", PAGE)),
                Arrays.copyOf(gzip(response("https://example.org/2", "200 OK", "text/html", PAGE)), 200));
        Readings readings = Readings.of(file("a.warc.gz", archive));

        assertEquals(
                List.of("https://example.org/1"),
                readings.articles().stream().map(Article::source).toList());
        assertEquals(1, readings.faults().size(), readings.faults().toString());
        assertTrue(
                readings.faults().get(0).contains("what follows is not read"),
                readings.faults().get(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {LINES, "\uFEFF" + LINES})
    void recordsComeOnStandardInput(String input) {
        assertEquals(List.of("r1", "r2"), standard(bytes(input)));
    }

    @Test
    void packedRecordsPagesAndTextsComeOnStandardInputToo() throws IOException {
        assertEquals(List.of("r1", "r2"), standard(gzip(LINES)));
        assertEquals(List.of("-"), standard(bytes(PAGE)));
        assertEquals(List.of("-"), standard(bytes("El presidente ruso viajó a Pekín.")));
        assertEquals(
                List.of("https://example.org/1"),
                standard(gzip(response("https://example.org/1", "200 OK", "text/html", PAGE))));
    }

    private static List<String> standard(byte[] input) {
        List<String> sources = new ArrayList<>();
        new ArticleReader(PageNoise.forLanguage("es"), new ByteArrayInputStream(input))
                .read(List.of(ArticleReader.STANDARD), reading -> {
                    if (reading instanceof Reading.Found found) {
                        sources.add(found.article().source());
                    }
                });
        return sources;
    }

    private static String response(String address, String status, String type, String body) {
        String http = "HTTP/1.1 " + status + "\r\nContent-Type: " + type + "; charset=utf-8\r\n\r\n" + body;
        return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:example:1>\r\nWARC-Date: 2026-01-01T00:00:00Z\r\n"
                + "WARC-Target-URI: " + address
                + "\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: "
                + bytes(http).length + "\r\n\r\n" + http + "\r\n\r\n";
    }

    private static List<String> sources(Path file) {
        Readings readings = Readings.of(file);
        assertEquals(List.of(), readings.faults());
        return readings.articles().stream().map(Article::source).toList();
    }

    private Path file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes(text));
        }
        return packed.toByteArray();
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
