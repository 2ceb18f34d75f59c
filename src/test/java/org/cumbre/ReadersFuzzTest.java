package org.cumbre;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.airlift.compress.zstd.ZstdOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.cumbre.code.Extractor;
import org.cumbre.ingest.ArticleReader;
import org.cumbre.ingest.PageNoise;
import org.cumbre.ingest.Reading;
import org.cumbre.sample.ArticleGenerator;
import org.cumbre.sample.ArticleGenerator.Made;
import org.cumbre.text.Article;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Input that nobody would write ends in articles or faults, never in an exception. Each seed is a test of its own; more of them with
 * {@code -Dfuzz.seeds=N}, or as many as {@code -Dfuzz.minutes=M} gives time for, half of it for the readers; {@code -Dfuzz.first=SEED}
 * begins with another one.
 */
class ReadersFuzzTest {

    private static final int SEEDS = Integer.getInteger("fuzz.seeds", 3);
    private static final long FIRST = Long.getLong("fuzz.first", 0);
    private static final Duration HALF =
            Duration.ofMinutes(Integer.getInteger("fuzz.minutes", 0)).dividedBy(2);
    private static final int ROUNDS = 10;
    private static final String ODD =
            "\u0000\u0007\u00AD\u0301\u200B\u200F\u2028\uD83D\uDE00\uD800\uFEFF\uFFFD<>&\"'{}[]\\\n\r\t .,;:-%¿¡«»—áÑ0١𝟗";

    private static final Extractor SPANISH = Extractor.forLanguage("es");
    private final PageNoise noise = PageNoise.forLanguage("es");
    private final ArticleReader reader = new ArticleReader(noise);

    @TempDir
    Path folder;

    static LongStream seeds() {
        long end = System.nanoTime() + HALF.toNanos();
        return LongStream.iterate(FIRST, seed -> seed < FIRST + SEEDS || System.nanoTime() < end, seed -> seed + 1);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void brokenFilesOfEveryKindAreReadToTheirEnd(long seed) throws IOException {
        Random random = new Random(seed);
        Map<String, byte[]> sound = files(article(seed));
        for (int round = 0; round < ROUNDS; round++) {
            for (Map.Entry<String, byte[]> entry : sound.entrySet()) {
                byte[] broken = broken(entry.getValue(), random);
                Path file = Files.write(folder.resolve(entry.getKey()), broken);
                List<Reading> readings = new ArrayList<>();
                reader.read(List.of(file), readings::add);
                assertTrue(
                        !readings.isEmpty() || entry.getKey().contains(".warc"),
                        "nothing is said of " + file + ", round " + round);
                if (round == 0) {
                    readings.forEach(this::analysed);
                }
            }
        }
    }

    private void analysed(Reading reading) {
        if (reading instanceof Reading.Found found) {
            String text = found.article().text();
            noise.spans(text).forEach(span -> assertTrue(span.span().end() <= text.length()));
            assertTrue(SPANISH.extract(found.article()).claims().stream()
                    .allMatch(claim -> claim.evidence().span().end() <= text.length()));
        }
    }

    /** One of each kind. */
    private static Map<String, byte[]> files(Made made) throws IOException {
        byte[] lines = bytes((ArticleGenerator.json(made) + "\n").repeat(3));
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        archive.write(ArticleGenerator.warc(made));
        archive.write(ArticleGenerator.warc(made));
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("a.txt", bytes(made.text()));
        files.put("latin.txt", made.text().getBytes(StandardCharsets.ISO_8859_1));
        files.put("wide.txt", made.text().getBytes(StandardCharsets.UTF_16));
        files.put("a.html", bytes(ArticleGenerator.html(made)));
        files.put("deep.html", bytes("<div><p>".repeat(300) + ArticleGenerator.html(made)));
        files.put("a.jsonl", lines);
        files.put("a.jsonl.gz", gzip(lines));
        files.put("a.jsonl.zst", zstandard(lines));
        files.put("a.warc.gz", archive.toByteArray());
        files.put("a.warc", gunzip(archive.toByteArray()));
        files.put("a.rss", bytes(feed(made)));
        files.put("a.atom", bytes(atom(made)));
        return files;
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
        assertTrue(SPANISH.extract(article).claims().stream()
                .allMatch(claim -> claim.evidence().span().end() <= length));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "Putin ", "(", ". ", "y ", "1 ", "«", "el 3 de mayo ", "\n\n", "😀", ", dijo"})
    void nothingButOneThingIsAnalysed(String thing) {
        String text = thing.repeat(5_000 / thing.length());

        assertTrue(SPANISH.extract(Article.of("repeated", text))
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

    private static String atom(Made made) {
        return "<?xml version=\"1.0\"?><feed xmlns=\"http://www.w3.org/2005/Atom\"><title>T</title><entry><title>"
                + made.paragraphs().get(0)
                + "</title><id>urn:example:1</id><updated>2024-05-01T10:00:00Z</updated><content type=\"html\">&lt;p&gt;"
                + made.paragraphs().get(1)
                + "&lt;/p&gt;</content></entry></feed>";
    }

    private static byte[] zstandard(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new ZstdOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    private static byte[] gunzip(byte[] packed) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return in.readAllBytes();
        }
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
