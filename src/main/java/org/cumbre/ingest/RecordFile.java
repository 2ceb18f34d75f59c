package org.cumbre.ingest;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** JSON Lines, one article a line. A line that cannot be read is a fault of its own; the lines after it are read. */
final class RecordFile {

    static final String ENDING = "jsonl";
    static final Set<String> ENDINGS = Set.of(ENDING, "ndjson");

    private final Input input;
    private final Predicate<ArticleRecord> skipped;

    /** @param skipped records that are no articles and no faults either */
    RecordFile(Input input, Predicate<ArticleRecord> skipped) {
        this.input = input;
        this.skipped = skipped;
    }

    void read(Consumer<Reading> each) throws IOException {
        boolean any = false;
        try (ByteLines lines = new ByteLines(input.open(), ArticleReader.TEXT_LIMIT)) {
            for (Optional<ByteLines.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
                any = true;
                reading(line.get()).ifPresent(each);
            }
        }
        if (!any) {
            throw new UnreadableTextException("the file is empty");
        }
    }

    private Optional<Reading> reading(ByteLines.Line line) {
        try {
            if (line.bytes().length > ArticleReader.TEXT_LIMIT) {
                throw new UnreadableTextException(
                        "more than the %d MB allowed for one article".formatted(ArticleReader.TEXT_LIMIT >> 20));
            }
            String json = PlainText.decode(line.bytes(), line.offset());
            if (json.isBlank()) {
                return Optional.empty();
            }
            ArticleRecord entry = ArticleRecord.parse(json);
            return skipped.test(entry) ? Optional.empty() : Optional.of(new Reading.Found(entry.article()));
        } catch (UnreadableTextException e) {
            return Optional.of(new Reading.Failed(Fault.at(input.name(), line.number(), Sources.reason(e))));
        }
    }
}
