package org.cumbre.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.cumbre.ingest.page.Page;
import org.cumbre.ingest.page.PageReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that nobody would write: they end in an article or a fault, and soon. */
class HostilePagesTest {

    private static final String STORY =
            "<p>El presidente de Norvik habló el martes por teléfono con su par de Sudania, según informó su oficina.</p>";
    private static final Duration SOON = Duration.ofSeconds(120);

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>",
                "<b>",
                "<span>",
                "<table><tr><td>",
                "<ul><li>",
                "<a href=x>",
                "<blockquote>",
                "<article>",
                "<form>",
                "<font>",
                "<h2>",
                "<svg>",
                "<x-y>",
                "<header class='share comments'>",
                "<p><b>"
            })
    void tenThousandElementsInsideEachOtherAreRead(String tag) throws IOException {
        Path file = write("<html><body>" + tag.repeat(10_000) + STORY + "</body></html>");

        assertTimeoutPreemptively(SOON, () -> Readings.of(file));
    }

    @Test
    void theTextUnderTenThousandElementsIsFound() throws IOException {
        Path file = write("<html><body>" + "<div>".repeat(10_000) + STORY + STORY.replace("martes", "jueves"));

        assertEquals(2, Readings.of(file).articles().get(0).text().strip().split("\n\n").length);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>a",
                "<div>",
                "<br>",
                "<b>x",
                "<i><p>",
                "<table>",
                "<td>a",
                "<a href=x>Lea ",
                "&",
                "<!--",
                "<",
                "</p>",
                "<p class='share related author'>Por ",
                "<h3><a>T</a></h3><p>",
                "-->  ",
                "<header>",
                " . ",
                "<script type='application/ld+json'>[{"
            })
    void aPageOfNothingButOneThingIsReadSoon(String thing) throws IOException {
        Path file = write(thing.repeat(30_000));

        assertTimeoutPreemptively(SOON, () -> Readings.of(file));
    }

    @Test
    void anArticleOfMegabytesIsRead() throws IOException {
        Path file = write("<html><body><article>" + STORY.repeat(30_000) + "</article></body></html>");

        assertTimeoutPreemptively(
                SOON, () -> assertEquals(List.of(), Readings.of(file).faults()));
    }

    @Test
    void aPageWithMoreTagsThanThereIsMemoryForIsRefused() throws IOException {
        Path file = write("<p>a".repeat(3 << 20));

        assertEquals(
                List.of(file + ": 3145728 tags; the limit for one file is 200000"),
                Readings.of(file).faults());
    }

    @Test
    void aPageOfFiftyMegabytesIsRefused() throws IOException {
        Path file = folder.resolve("a.html");
        try (RandomAccessFile big = new RandomAccessFile(file.toFile(), "rw")) {
            big.setLength(50L << 20);
        }

        assertEquals(
                List.of(file + ": more than the 20 MB allowed for one article"),
                Readings.of(file).faults());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><body></body></html>",
                "<html><body><script>var a = 'nada';</script><nav><a href=x>Portada</a></nav></body></html>",
                "<frameset cols=2><frame src=a.html></frameset>",
                " \n",
                "<html><head><title>404</title></head></html>"
            })
    void aPageWithoutAnArticleIsAFault(String html) throws IOException {
        Path file = write(html);

        assertEquals(
                List.of(file + ": no article found on the page"),
                Readings.of(file).faults());
    }

    @Test
    void emptyAndBinaryFilesAreFaults() throws IOException {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(zipped)) {
            out.write(STORY.getBytes(StandardCharsets.UTF_8));
        }
        Path binary = Files.write(folder.resolve("b.html"), zipped.toByteArray());

        assertEquals(
                List.of(folder + "/a.htm: the file is empty"),
                Readings.of(Files.createFile(folder.resolve("a.htm"))).faults());
        assertEquals(List.of(), Readings.of(binary).faults()); // packed, whatever its name
        Path image = Files.write(folder.resolve("c.html"), new byte[] {'P', 'N', 'G', 0, 1});
        assertTrue(Readings.of(image).faults().get(0).startsWith(image + ": binary file, not text"));
    }

    @Test
    void linkedDataThatIsNestedWithoutEndIsPassedOver() {
        String json = "{\"@graph\":[".repeat(50_000);
        Page page = PageReader.read("<script type='application/ld+json'>" + json + "</script><h1>Título</h1>" + STORY);

        assertEquals("Título", page.title().orElse(""));
    }

    @Test
    void markupInMetadataIsText() {
        Page page = PageReader.read(
                "<meta property='og:title' content='A &lt;b&gt; dice &amp;quot;no&amp;quot; a la ley'>" + STORY);

        assertEquals("A <b> dice \"no\" a la ley", page.title().orElse(""));
    }

    private Path write(String html) throws IOException {
        return Files.writeString(folder.resolve("page.html"), html);
    }
}
