package org.cumbre.roster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.cumbre.link.ActorEntry;
import org.cumbre.link.Gazetteer;

/** Reads users' own lists: CSV or TSV, SKOS in Turtle, and the JSON that a query of {@code queries/wikidata} brings. */
public final class Rosters {

    private static final char MARK = '\uFEFF';

    private Rosters() {}

    /**
     * The gazetteer that comes with Cumbre, with what these files say.
     *
     * @throws IllegalArgumentException if one of them cannot be read or is wrong; names file, line and reason, and nothing of any is used
     */
    public static Gazetteer gazetteer(Collection<Path> files) {
        List<ActorEntry> entries = new ArrayList<>();
        files.forEach(file -> entries.addAll(read(file)));
        return Gazetteer.bundled().with(entries);
    }

    /**
     * What a file says; its ending tells the format, else its first character.
     *
     * @throws IllegalArgumentException if it cannot be read; names file, line and reason
     */
    public static List<ActorEntry> read(Path file) {
        String text = text(file);
        String name = file.toString();
        return switch (format(name, text)) {
            case TABLE -> new TableRoster(name).read(text);
            case SKOS -> new SkosRoster(name).read(text);
            case WIKIDATA -> new WikidataRoster(name).read(text);
        };
    }

    private static Format format(String name, String text) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (ending) {
            case "csv", "tsv" -> Format.TABLE;
            case "ttl", "nt" -> Format.SKOS;
            case "json", "srj" -> Format.WIKIDATA;
            default -> guess(text.stripLeading());
        };
    }

    private static Format guess(String text) {
        String start = text.substring(0, Math.min(text.length(), 8)).toLowerCase(Locale.ROOT);
        if (start.startsWith("{")) {
            return Format.WIKIDATA;
        }
        boolean turtle = start.startsWith("@") || start.startsWith("<") || start.matches("(?s)(prefix|base)\\s.*");
        return turtle ? Format.SKOS : Format.TABLE;
    }

    private static String text(Path file) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
            return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
        } catch (CharacterCodingException other) {
            throw new IllegalArgumentException(file + ": not a text in UTF-8", other);
        } catch (IOException unreadable) {
            String reason = Files.isDirectory(file)
                    ? "a folder, not a file"
                    : Files.exists(file) ? String.valueOf(unreadable.getMessage()) : "no such file";
            throw new UncheckedIOException(file + ": " + reason, unreadable);
        }
    }

    private enum Format {
        TABLE,
        SKOS,
        WIKIDATA
    }
}
