package org.cumbre.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.cumbre.text.Article;

/**
 * Reads articles from files and folders, one after the other: plain text (.txt) and JSON Lines (.jsonl), both UTF-8, news pages
 * (.html, .htm, .xhtml) and feeds (.rss, .atom, .xml), both in any encoding.
 *
 * <p>What cannot be read is a {@link Fault} among the articles, and reading goes on. Only one file is held at a time. The source of a
 * plain text or page is its path as given (for a file found in a folder: the folder as given and the rest of the path), a record's
 * source is its id, that of a feed's entry its address.
 */
public final class ArticleReader {

    /** Most that one article may hold, in bytes of UTF-8. */
    public static final int TEXT_LIMIT = 20 << 20;

    private final PageNoise noise;

    /** @param noise finds the lines that cannot be a headline */
    public ArticleReader(PageNoise noise) {
        this.noise = noise;
    }

    /** Reads files, and folders with all that is in them, in order of their names. Hidden files are left out. */
    public void read(Collection<Path> paths, Consumer<Reading> each) {
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
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

    private void readFile(Path file, FolderIndex index, Consumer<Reading> each) {
        if (Files.exists(file) && !supported(file)) {
            each.accept(
                    failed(
                            file,
                            "this type of file is not supported; give plain text (.txt), HTML (.html), feeds (.rss, .atom, .xml) or JSON Lines (.jsonl)"));
            return;
        }
        try {
            String ending = Sources.ending(file);
            if (ending.equals(RecordFile.ENDING)) {
                new RecordFile(file, entry -> index.describes(entry, file)).read(each);
            } else if (FeedFile.ENDINGS.contains(ending)) {
                new FeedFile(file).read(each);
            } else {
                Article article = PageFile.ENDINGS.contains(ending) ? PageFile.read(file) : TextFile.read(file, noise);
                each.accept(new Reading.Found(index.complete(article, Sources.stem(file))));
            }
        } catch (IOException e) {
            each.accept(failed(file, Sources.reason(e)));
        }
    }

    private static boolean supported(Path file) {
        String ending = Sources.ending(file);
        return ending.equals(TextFile.ENDING)
                || ending.equals(RecordFile.ENDING)
                || PageFile.ENDINGS.contains(ending)
                || FeedFile.ENDINGS.contains(ending);
    }

    private static Reading failed(Path path, String message) {
        return new Reading.Failed(Fault.of(Sources.name(path), message));
    }

    private static Path folderOf(Path file) {
        Path parent = file.getParent();
        return parent == null ? Path.of("") : parent;
    }
}
