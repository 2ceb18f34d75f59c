package org.cumbre;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.zip.GZIPOutputStream;
import org.cumbre.code.Extractor;
import org.cumbre.ingest.ArticleReader;
import org.cumbre.ingest.PageNoise;
import org.cumbre.sample.ArticleGenerator;
import org.cumbre.sample.ArticleGenerator.Made;
import org.cumbre.text.Article;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Input that nobody would write ends in articles or faults, never in an exception. Each seed is a test of its own; more of them with
 * {@code -Dfuzz.seeds=N}.
 */
class ReadersFuzzTest {

    private static final int SEEDS = Integer.getInteger("fuzz.seeds", 3);
    private static final int ROUNDS = 20;
    private static final String ODD =
            "\u0000\u0007\u00AD\u0301\u200B\u200F\u2028\uD83D\uDE00\uD800\uFEFF\uFFFD<>&\"'{}[]\\\n\r\t .,;:-%¿¡«»—áÑ0١𝟗";

    private final Extractor spanish = Extractor.forLanguage("es");
    private final ArticleReader reader = new ArticleReader(PageNoise.forLanguage("es"));

    @TempDir
    Path folder;

    static LongStream seeds() {
        return LongStream.range(0, SEEDS);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void brokenFilesOfEveryKindAreReadToTheirEnd(long seed) throws IOException {
        Random random = new Random(seed);
        Made made = article(seed);
        for (int round = 0; round < ROUNDS; round++) {
            byte[][] files = {
                bytes(made.text()),
                bytes(ArticleGenerator.html(made)),
                bytes(ArticleGenerator.json(made) + "\n"),
                ArticleGenerator.warc(made),
                gzip(bytes(ArticleGenerator.json(made))),
                bytes(feed(made))
            };
            String[] names = {"a.txt", "a.html", "a.jsonl", "a.warc.gz", "b.jsonl.gz", "a.rss"};
            int kind = round % names.length;
            Path file = Files.write(folder.resolve(names[kind]), broken(files[kind], random));
            int[] readings = new int[1];
            reader.read(List.of(file), reading -> readings[0]++);
            assertTrue(
                    readings[0] > 0 || kind == 3,
                    "nothing is said of " + names[kind] + ", seed " + seed + ", round " + round);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void mutatedArticlesAreAnalysed(long seed) throws IOException {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder(article(seed).text());
        for (int i = 0; i < text.length() / 20; i++) {
            int place = random.nextInt(text.length());
            switch (random.nextInt(4)) {
                case 0 -> text.setCharAt(place, ODD.charAt(random.nextInt(ODD.length())));
                case 1 -> text.insert(place, (char) random.nextInt(Character.MAX_VALUE));
                case 2 -> text.deleteCharAt(place);
                default ->
                    text.insert(place, text.substring(place, Math.min(text.length(), place + random.nextInt(40))));
            }
        }
        Article article = Article.of("seed-" + seed, text.toString());

        int length = article.text().length();
        assertTrue(spanish.extract(article).claims().stream()
                .allMatch(claim -> claim.evidence().span().end() <= length));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "Putin ", "(", ". ", "y ", "1 ", "«", "el 3 de mayo ", "\n\n", "😀", ", dijo"})
    void nothingButOneThingIsAnalysed(String thing) {
        String text = thing.repeat(5_000 / thing.length());

        assertTrue(spanish.extract(Article.of("repeated", text))
                        .document()
                        .sentences()
                        .size()
                <= text.length());
    }

    private static Made article(long seed) throws IOException {
        return new ArticleGenerator(Path.of("src/main/resources/examples"), seed)
                .articles(1)
                .findFirst()
                .orElseThrow();
    }

    private static byte[] broken(byte[] sound, Random random) {
        byte[] bytes = random.nextInt(4) == 0 ? Arrays.copyOf(sound, 1 + random.nextInt(sound.length)) : sound.clone();
        for (int i = random.nextInt(30); i > 0; i--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }

    private static String feed(Made made) {
        return "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>T</title><item><title>"
                + made.paragraphs().get(0)
                + "</title><link>https://example.org/1</link><description>"
                + made.paragraphs().get(1)
                + "</description></item></channel></rss>";
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
