package org.cumbre.sample;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/**
 * Makes any number of articles out of a folder of texts: paragraphs of several, with other actors and days in the place of theirs. The
 * same seed gives the same articles, as JSON Lines, pages and a web archive.
 *
 * <p>{@code ArticleGenerator TEXT_FOLDER OUTPUT_FOLDER COUNT SEED}
 */
public final class ArticleGenerator {

    private static final List<List<String>> ACTORS = List.of(
            List.of(
                    "Rusia",
                    "China",
                    "Estados Unidos",
                    "Francia",
                    "Alemania",
                    "Turquía",
                    "Irán",
                    "Israel",
                    "Brasil",
                    "Japón"),
            List.of(
                    "Putin",
                    "Xi Jinping",
                    "Macron",
                    "Erdogan",
                    "Netanyahu",
                    "Maduro",
                    "Petro",
                    "Zelenski",
                    "Modi",
                    "Lula"),
            List.of(
                    "Moscú",
                    "Pekín",
                    "Washington",
                    "París",
                    "Berlín",
                    "Ankara",
                    "Teherán",
                    "Caracas",
                    "Bogotá",
                    "Tokio"));
    private static final List<String> MONTHS = List.of(
            "enero",
            "febrero",
            "marzo",
            "abril",
            "mayo",
            "junio",
            "julio",
            "agosto",
            "septiembre",
            "octubre",
            "noviembre",
            "diciembre");
    private static final int PARAGRAPHS = 7;

    private final List<List<String>> texts;
    private final long seed;

    /** An article: its name, day of publication and paragraphs, the headline first. */
    public record Made(String id, LocalDate published, List<String> paragraphs) {

        /** The text as a page's reader gives it, too. */
        public String text() {
            return String.join("\n\n", paragraphs) + "\n";
        }

        String address() {
            return "https://example.org/" + id;
        }
    }

    /** @param folder of plain texts (.txt) */
    public ArticleGenerator(Path folder, long seed) throws IOException {
        this.seed = seed;
        this.texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                texts.add(Arrays.stream(Files.readString(file).split("\\R\\s*\\R"))
                        .map(paragraph -> paragraph.strip().replaceAll("\\s+", " "))
                        .filter(paragraph -> paragraph.length() > 60 && paragraph.endsWith("."))
                        .toList());
            }
        }
        texts.removeIf(List::isEmpty);
    }

    public Stream<Made> articles(int count) {
        return IntStream.range(0, count).mapToObj(this::article);
    }

    private Made article(int number) {
        Random random = new Random(seed * 1_000_003 + number);
        List<String> paragraphs = new ArrayList<>();
        List<String> two = ACTORS.get(1);
        paragraphs.add("%s y %s hablan de la crisis número %d en %s"
                .formatted(pick(two, random), pick(two, random), number, pick(ACTORS.get(2), random)));
        Set<String> used = new HashSet<>(); // pages leave out a paragraph that they have already
        for (int i = 0; i < PARAGRAPHS; i++) {
            String paragraph = pick(pick(texts, random), random);
            if (used.add(paragraph)) {
                paragraphs.add(changed(paragraph, random));
            }
        }
        LocalDate day = LocalDate.of(2010, 1, 1).plusDays(random.nextInt(5500));
        return new Made("made-" + number, day, List.copyOf(paragraphs));
    }

    private static String changed(String paragraph, Random random) {
        String changed = paragraph;
        for (List<String> kind : ACTORS) {
            int shift = 1 + random.nextInt(kind.size() - 1);
            for (int i = 0; i < kind.size(); i++) {
                changed = changed.replaceAll(
                        "\\b" + kind.get(i) + "\\b", "\u0001" + (i + shift) % kind.size() + "\u0002");
            }
            for (int i = 0; i < kind.size(); i++) {
                changed = changed.replace("\u0001" + i + "\u0002", kind.get(i));
            }
        }
        String month = MONTHS.get(random.nextInt(MONTHS.size()));
        return changed.replaceAll("\\bde (" + String.join("|", MONTHS) + ")\\b", "de " + month);
    }

    private static <T> T pick(List<T> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }

    public static String json(Made made) {
        return "{\"id\":\"%s\",\"url\":\"%s\",\"published\":\"%s\",\"language\":\"es\",\"title\":\"%s\",\"text\":\"%s\"}"
                .formatted(
                        made.id(),
                        made.address(),
                        made.published(),
                        escaped(made.paragraphs().get(0)),
                        escaped(made.text()));
    }

    public static String html(Made made) {
        StringBuilder page = new StringBuilder("<!DOCTYPE html><html lang=\"es\"><head><meta charset=\"utf-8\"><title>")
                .append(made.paragraphs().get(0))
                .append("</title><link rel=\"canonical\" href=\"")
                .append(made.address())
                .append("\"><meta property=\"article:published_time\" content=\"")
                .append(made.published())
                .append(
                        "T08:00:00Z\"></head><body><nav><a href=\"/\">Portada</a> <a href=\"/mundo\">Mundo</a></nav><article><h1>")
                .append(made.paragraphs().get(0))
                .append("</h1>");
        made.paragraphs().stream()
                .skip(1)
                .forEach(paragraph -> page.append("<p>")
                        .append(paragraph.replace("&", "&amp;").replace("<", "&lt;"))
                        .append("</p>\n"));
        return page.append("</article><footer>Aviso legal</footer></body></html>")
                .toString();
    }

    /** A record of a web archive, packed by itself as archives are. */
    public static byte[] warc(Made made) throws IOException {
        byte[] page = html(made).getBytes(StandardCharsets.UTF_8);
        byte[] answer = bytes("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: "
                + page.length + "\r\n\r\n");
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes("WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:example:" + made.id()
                    + ">\r\nWARC-Date: 2026-01-01T00:00:00Z\r\nWARC-Target-URI: " + made.address()
                    + "\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: "
                    + (answer.length + page.length)
                    + "\r\n\r\n"));
            out.write(answer);
            out.write(page);
            out.write(bytes("\r\n\r\n"));
        }
        return packed.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("\n", "\\n")
                .replace("\t", " ");
    }

    /** Writes made.jsonl, made.warc.gz and the folder pages. */
    public void write(Path folder, int count) throws IOException {
        Path pages = Files.createDirectories(folder.resolve("pages"));
        try (OutputStream lines = Files.newOutputStream(folder.resolve("made.jsonl"));
                OutputStream archive = Files.newOutputStream(folder.resolve("made.warc.gz"))) {
            for (Made made : (Iterable<Made>) articles(count)::iterator) {
                lines.write(bytes(json(made) + "\n"));
                archive.write(warc(made));
                Files.writeString(pages.resolve(made.id() + ".html"), html(made));
            }
        }
    }

    public static void main(String[] args) throws IOException {
        new ArticleGenerator(Path.of(args[0]), Long.parseLong(args[3]))
                .write(Path.of(args[1]), Integer.parseInt(args[2]));
    }
}
