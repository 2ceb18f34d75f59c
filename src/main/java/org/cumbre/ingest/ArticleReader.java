package org.cumbre.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cumbre.text.Article;

/**
 * Reads articles from files, folders and standard input, one after the other: plain text (.txt), JSON Lines (.jsonl, .ndjson), news pages
 * (.html, .htm, .xhtml), feeds (.rss, .atom, .xml) and web archives (.warc), all of them plain or packed by gzip (.gz) or Zstandard (.zst).
 *
 * <p>What cannot be read is a {@link Fault} among the articles, and reading goes on. Only one file is held at a time. The source of a
 * plain text or page is its path as given (for a file found in a folder: the folder as given and the rest of the path), a record's
 * source is its id, that of a feed's entry its address.
 */
public final class ArticleReader {

    /** Most that one article may hold, in bytes of UTF-8. */
    public static final int TEXT_LIMIT = 20 << 20;

    /** The path that stands for standard input. */
    public static final Path STANDARD = Path.of("-");

    private static final Set<String> ENDINGS = Stream.of(
                    Set.of(TextFile.ENDING, WarcFile.ENDING), RecordFile.ENDINGS, PageFile.ENDINGS, FeedFile.ENDINGS)
            .flatMap(Set::stream)
            .collect(Collectors.toUnmodifiableSet());

    private final PageNoise noise;
    private final InputStream standard;
    private final LongAdder bytes = new LongAdder();

    /** @param noise finds the lines that cannot be a headline */
    public ArticleReader(PageNoise noise) {
        this(noise, InputStream.nullInputStream());
    }

    /**
     * @param noise finds the lines that cannot be a headline
     * @param standard what the path "-" reads
     */
    public ArticleReader(PageNoise noise, InputStream standard) {
        this.noise = noise;
        this.standard = standard;
    }

    /** How many bytes of files were read so far. */
    public long bytesRead() {
        return bytes.sum();
    }

    /** How many bytes there are in files and folders, standard input aside; those that cannot be looked at count for nothing. */
    public static long size(Collection<Path> paths) {
        return paths.stream().mapToLong(ArticleReader::size).sum();
    }

    private static long size(Path path) {
        try (Stream<Path> tree = Files.walk(path)) {
            return tree.filter(file -> supported(file) && Files.isRegularFile(file))
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        } catch (IOException | UncheckedIOException unreadable) {
            return 0; // reading it will tell
        }
    }

    /** Reads files, and folders with all that is in them, in order of their names. Hidden files are left out. */
    public void read(Collection<Path> paths, Consumer<Reading> each) {
        for (Path path : paths) {
            if (path.equals(STANDARD)) {
                readStandard(each);
            } else if (Files.isDirectory(path)) {
                readFolder(path, each);
            } else {
                FolderIndex index = FolderIndex.of(folderOf(path), fault -> each.accept(new Reading.Failed(fault)));
                readFile(path, index, each);
            }
        }
    }

    private void readFolder(Path folder, Consumer<Reading> each) {
        List<Path> entries;
        try (Stream<Path> listing = Files.list(folder)) {
            entries = listing.filter(entry -> !Sources.hidden(entry)).sorted().toList();
        } catch (IOException e) {
            each.accept(failed(folder, Sources.reason(e)));
            return;
        }
        FolderIndex index = FolderIndex.of(folder, fault -> {}); // its lines are read, and its faults told, below
        Map<String, Integer> unsupported = new TreeMap<>();
        for (Path entry : entries) {
            if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                readFolder(entry, each);
            } else if (supported(entry) || unsupported.merge(Sources.ending(entry), 1, Integer::sum) == 1) {
                readFile(entry, index, each);
            }
        }
        unsupported.values().removeIf(count -> count == 1);
        unsupported.forEach((ending, count) ->
                each.accept(failed(folder, "%d more files like this are skipped: .%s".formatted(count - 1, ending))));
    }

    private void readStandard(Consumer<Reading> each) {
        try {
            read(Input.standard(standard), STANDARD, FolderIndex.NONE, each);
        } catch (IOException e) {
            each.accept(failed(STANDARD, Sources.reason(e)));
        }
    }

    private void readFile(Path file, FolderIndex index, Consumer<Reading> each) {
        if (Files.exists(file) && !supported(file)) {
            each.accept(
                    failed(
                            file,
                            "this type of file is not supported; give plain text (.txt), HTML (.html), feeds (.rss, .atom, .xml), JSON Lines (.jsonl) or web archives (.warc), plain or packed (.gz, .zst)"));
            return;
        }
        try {
            read(Input.of(file, bytes), file, index, each);
        } catch (IOException e) {
            each.accept(failed(file, Sources.reason(e)));
        }
    }

    private void read(Input input, Path file, FolderIndex index, Consumer<Reading> each) throws IOException {
        String ending = input.ending();
        if (RecordFile.ENDINGS.contains(ending)) {
            new RecordFile(input, entry -> index.describes(entry, file)).read(each);
        } else if (FeedFile.ENDINGS.contains(ending)) {
            new FeedFile(input).read(each);
        } else if (ending.equals(WarcFile.ENDING)) {
            new WarcFile(input, noise).read(each);
        } else {
            Article article = PageFile.ENDINGS.contains(ending) ? PageFile.read(input) : TextFile.read(input, noise);
            each.accept(new Reading.Found(index.complete(article, Sources.stem(file))));
        }
    }

    private static boolean supported(Path file) {
        return ENDINGS.contains(Sources.ending(file));
    }

    private static Reading failed(Path path, String message) {
        return new Reading.Failed(Fault.of(Sources.name(path), message));
    }

    private static Path folderOf(Path file) {
        Path parent = file.getParent();
        return parent == null ? Path.of("") : parent;
    }
}
