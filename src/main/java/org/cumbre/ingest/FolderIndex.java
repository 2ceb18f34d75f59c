package org.cumbre.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.cumbre.text.Article;

/**
 * What a folder's {@code index.jsonl} knows of the text files and pages beside it: a record without text whose id is the name of a file without its
 * ending. It is how plain texts come with their dates.
 */
public final class FolderIndex {

    /** Name of the file. */
    public static final String NAME = "index.jsonl";

    private static final int LINE_LIMIT = 1 << 20;

    /** Knows of nothing. */
    static final FolderIndex NONE = new FolderIndex();

    private final Map<String, ArticleRecord> records = new HashMap<>();

    private FolderIndex() {}

    /** The index of a folder; without entries where the folder has none. A line that cannot be read goes to {@code faults}. */
    public static FolderIndex of(Path folder, Consumer<Fault> faults) {
        FolderIndex index = new FolderIndex();
        Path file = folder.resolve(NAME);
        if (!Files.isRegularFile(file)) {
            return index;
        }
        try (ByteLines lines = new ByteLines(Files.newInputStream(file), LINE_LIMIT)) {
            for (Optional<ByteLines.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
                index.add(line.get(), Sources.name(file), faults);
            }
        } catch (IOException e) {
            faults.accept(Fault.of(Sources.name(file), Sources.reason(e)));
        }
        return index;
    }

    private void add(ByteLines.Line line, String source, Consumer<Fault> faults) {
        try {
            String json = PlainText.decode(line.bytes(), line.offset());
            if (!json.isBlank()) {
                ArticleRecord entry = ArticleRecord.parse(json);
                entry.id().filter(id -> entry.text().isEmpty()).ifPresent(id -> records.put(id, entry));
            }
        } catch (UnreadableTextException e) {
            faults.accept(Fault.at(source, line.number(), Sources.reason(e)));
        }
    }

    /** The record stands in an index and tells of a file beside it, rather than being an article itself. */
    boolean describes(ArticleRecord entry, Path file) {
        return file.endsWith(NAME)
                && entry.text().isEmpty()
                && entry.id()
                        .filter(id -> Stream.concat(Stream.of(TextFile.ENDING), PageFile.ENDINGS.stream())
                                .anyMatch(ending -> Files.exists(file.resolveSibling(id + "." + ending))))
                        .isPresent();
    }

    /** The article with what the index knows of it; its id is the name of the file without its ending. */
    public Article complete(Article article, String id) {
        ArticleRecord known = records.get(id);
        return known == null ? article : known.addTo(article);
    }
}
