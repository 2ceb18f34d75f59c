package org.cumbre.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cumbre.text.Article;
import org.cumbre.text.PublishedBasis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleReaderTest {

    private static final String STORY = "Putin viaja a Pekín\n\nEl presidente ruso viajó a Pekín.\n";

    private final ArticleReader reader = new ArticleReader(PageNoise.forLanguage("es"));

    @TempDir
    Path folder;

    @Test
    void aPlainTextIsAnArticleNamedAfterItsPath() throws IOException {
        Path file = write("a.txt", STORY);

        Article article = articles(file).get(0);

        assertEquals(file.toString(), article.source());
        assertEquals(STORY, article.text());
        assertEquals(PublishedBasis.UNKNOWN, article.basis());
    }

    @Test
    void aFirstShortLineWithoutAFullStopIsTheHeadline() throws IOException {
        assertEquals(
                Optional.of("Putin viaja a Pekín"),
                articles(write("a.txt", STORY)).get(0).title());
    }

    @Test
    void aSentenceIsNoHeadline() throws IOException {
        String text = "Putin viajó a Pekín.\nAllí vio a Xi.\n";

        assertEquals(Optional.empty(), articles(write("a.txt", text)).get(0).title());
    }

    @Test
    void theHeadlineStandsUnderTheMenu() throws IOException {
        assertEquals(
                Optional.of("Putin viaja a Pekín"),
                articles(write("a.txt", "Inicio » Mundo\n\n" + STORY)).get(0).title());
    }

    @Test
    void foldersAreReadInOrderWithAllThatIsInThem() throws IOException {
        write("b.txt", STORY);
        write("a/z.txt", STORY);
        write("c.jsonl", "{\"id\":\"r1\",\"text\":\"Uno.\"}\n{\"id\":\"r2\",\"text\":\"Dos.\"}\n");
        write(".hidden.txt", STORY);

        assertEquals(
                List.of(folder + "/a/z.txt", folder + "/b.txt", "r1", "r2"),
                articles(folder).stream().map(Article::source).toList());
    }

    @Test
    void aRecordBringsWhatIsKnownOfTheArticle() throws IOException {
        Path file = write("a.jsonl", """
                {"id":7,"text":"Uno.","title":"T","published":"2024-06-18T10:00:00Z","url":"https://example.org/1","language":"es","publisher":"P","more":1}
                """);

        Article article = articles(file).get(0);

        assertEquals("7", article.source());
        assertEquals(Optional.of("T"), article.title());
        assertEquals(Optional.of(LocalDate.of(2024, 6, 18)), article.published());
        assertEquals(PublishedBasis.METADATA, article.basis());
        assertEquals(Optional.of("https://example.org/1"), article.url());
        assertEquals(Optional.of("es"), article.language());
        assertEquals(Optional.of("P"), article.publisher());
    }

    @Test
    void anIndexTellsTheDatesOfTheTextsBesideIt() throws IOException {
        write("d1.txt", STORY);
        write("index.jsonl", "{\"id\":\"d1\",\"published\":\"2022-10-25\",\"language\":\"es\"}\n");

        assertEquals(List.of(), faults(folder));
        assertEquals(
                Optional.of(LocalDate.of(2022, 10, 25)), articles(folder).get(0).published());
        assertEquals(
                Optional.of(LocalDate.of(2022, 10, 25)),
                articles(folder.resolve("d1.txt")).get(0).published());
    }

    @Test
    void aMissingPathIsAFault() {
        assertEquals(List.of("none.txt: no such file or folder"), faults(Path.of("none.txt")));
    }

    @Test
    void anEmptyFileIsAFault() throws IOException {
        assertEquals(List.of(folder + "/a.txt: the file is empty"), faults(write("a.txt", "")));
        assertEquals(List.of(folder + "/a.jsonl: the file is empty"), faults(write("a.jsonl", "")));
        assertEquals(List.of(folder + "/b.txt: nothing but white space in it"), faults(write("b.txt", " \n\t")));
    }

    @Test
    void aBinaryFileIsAFault() throws IOException {
        Path file = Files.write(folder.resolve("a.txt"), new byte[] {'P', 'K', 3, 4, 0, 0});

        assertEquals(List.of(file + ": binary file, not text: a zero byte at byte 4"), faults(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "ISO-8859-1", "windows-1252", "UTF-16"})
    void theEncodingOfATextIsDetected(String encoding) throws IOException {
        Path file = Files.write(folder.resolve("a.txt"), "Kim visitó Moscú".getBytes(Charset.forName(encoding)));

        assertEquals("Kim visitó Moscú", articles(file).get(0).text());
    }

    @Test
    void quotationMarksOfWindowsAreRead() throws IOException {
        Path file = Files.write(folder.resolve("a.txt"), "Dijo “sí” – así".getBytes(Charset.forName("windows-1252")));

        assertEquals("Dijo “sí” – así", articles(file).get(0).text());
    }

    @Test
    void aBrokenByteInUtf8SpoilsNothingElse() throws IOException {
        byte[] bytes = "Kim visitó Moscú y habló con Putin".getBytes(StandardCharsets.UTF_8);
        bytes[0] = (byte) 0xFF;

        assertEquals(
                "\uFFFDim visitó Moscú y habló con Putin",
                articles(Files.write(folder.resolve("a.txt"), bytes)).get(0).text());
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheText() throws IOException {
        assertEquals(STORY, articles(write("a.txt", "\uFEFF" + STORY)).get(0).text());
    }

    @Test
    void aTextOfFiftyMegabytesIsRefused() throws IOException {
        Path file = folder.resolve("a.txt");
        try (RandomAccessFile big = new RandomAccessFile(file.toFile(), "rw")) {
            big.setLength(50L << 20);
        }

        assertEquals(List.of(file + ": more than the 20 MB allowed for one article"), faults(file));
    }

    @Test
    void oneBrokenLineOfManyIsAFaultWithItsLine() throws IOException {
        Path file = write(
                "a.jsonl",
                "{\"id\":\"1\",\"text\":\"Uno.\"}\n{\"id\":\"2\",\"text\":\n\n{\"id\":\"4\",\"text\":\"Cuatro.\"}\n");

        assertEquals(
                List.of("1", "4"), articles(file).stream().map(Article::source).toList());
        assertTrue(
                faults(file).get(0).startsWith(file + ":2: broken JSON at column "),
                faults(file).get(0));
    }

    @Test
    void aLineInAnotherEncodingIsReadToo() throws IOException {
        Path file = folder.resolve("a.jsonl");
        Files.write(
                file,
                "{\"id\":\"1\",\"text\":\"Moscú\"}\n{\"id\":\"2\",\"text\":\"Dos\"}\n"
                        .getBytes(StandardCharsets.ISO_8859_1));

        assertEquals(
                List.of("Moscú", "Dos"),
                articles(file).stream().map(Article::text).toList());
    }

    @Test
    void recordsWithoutTextOrIdOrWithABadDateAreFaults() throws IOException {
        Path file = write("a.jsonl", """
                {"id":"1"}
                {"text":"Dos."}
                {"id":"3","text":"Tres.","published":"junio de 2024"}
                {"id":"4","text":["Cuatro."]}
                5
                """);

        assertEquals(
                List.of(
                        file + ":1: the field \"text\" is missing or empty",
                        file + ":2: the field \"id\" is missing",
                        file + ":3: \"published\" should be a date such as 2024-06-18, not \"junio de 2024\"",
                        file + ":4: the field \"text\" should be a string",
                        file + ":5: expected a JSON object {\"id\", \"text\", …}"),
                faults(file));
    }

    @Test
    void otherTypesOfFilesAreReportedOnceAFolderAndType() throws IOException {
        write("a.pdf", "%PDF");
        write("b.pdf", "%PDF");
        write("c.txt", STORY);

        assertEquals(1, articles(folder).size());
        assertEquals(
                List.of(
                        folder
                                + "/a.pdf: this type of file is not supported; give plain text (.txt), HTML (.html), feeds (.rss, .atom, .xml), JSON Lines (.jsonl) or web archives (.warc), plain or packed (.gz, .zst)",
                        folder + ": 1 more files like this are skipped: .pdf"),
                faults(folder));
    }

    @Test
    void aRecordWithoutADayHasThatOfItsAddress() throws IOException {
        Path file = write("a.jsonl", """
                {"id":"1","text":"Uno.","url":"https://example.org/2024/06/18/uno"}
                {"id":"2","text":"Dos.","url":"https://example.org/2024/06/18/dos","published":"2024-06-17"}
                {"id":"3","text":"Tres.","url":"https://example.org/tres"}
                """);

        List<Article> articles = articles(file);

        assertEquals(Optional.of(LocalDate.of(2024, 6, 18)), articles.get(0).published());
        assertEquals(PublishedBasis.METADATA, articles.get(0).basis());
        assertEquals(Optional.of(LocalDate.of(2024, 6, 17)), articles.get(1).published());
        assertEquals(PublishedBasis.UNKNOWN, articles.get(2).basis());
    }

    @Test
    void theNameOfAFileSaysNothingOfItsDay() throws IOException {
        assertEquals(
                PublishedBasis.UNKNOWN,
                articles(write("2024/06/18/a.txt", STORY)).get(0).basis());
    }

    @Test
    void anIndexTellsOfPagesToo() throws IOException {
        write("d1.html", "<h1>Putin viaja a Pekín</h1><p>El presidente ruso viajó a Pekín.</p>");
        write("index.jsonl", "{\"id\":\"d1\",\"published\":\"2022-10-25\"}\n");

        assertEquals(List.of(), faults(folder));
        assertEquals(
                Optional.of(LocalDate.of(2022, 10, 25)), articles(folder).get(0).published());
        assertEquals(STORY, articles(folder).get(0).text());
    }

    private Path write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }

    private List<Article> articles(Path path) {
        List<Article> articles = new ArrayList<>();
        reader.read(List.of(path), reading -> {
            if (reading instanceof Reading.Found found) {
                articles.add(found.article());
            }
        });
        return articles;
    }

    private List<String> faults(Path path) {
        List<String> faults = new ArrayList<>();
        reader.read(List.of(path), reading -> {
            if (reading instanceof Reading.Failed failed) {
                faults.add(failed.fault().toString());
            }
        });
        return faults;
    }
}
