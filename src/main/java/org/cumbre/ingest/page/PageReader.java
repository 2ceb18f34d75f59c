package org.cumbre.ingest.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Reads news pages in HTML: metadata from wherever pages have them, and the text without what stands around it. */
public final class PageReader {

    /** Elements inside each other beyond this depth are read as if they stood side by side. */
    private static final int DEPTH = 512;

    /** Elements that XHTML may close where they open, and HTML may not. */
    private static final Pattern EMPTY =
            Pattern.compile("(?i)<(script|style|title|iframe|textarea|noscript|div|span|p|a)\\b([^<>]*)/>");

    private static final String PARAGRAPH = "\n\n";

    private PageReader() {}

    /** A page in any encoding. */
    public static Page read(byte[] bytes) {
        return read(decode(bytes));
    }

    /** A page as characters. */
    public static Page read(String html) {
        Document page = parse(html);
        PageMetadata metadata = PageMetadata.of(page);
        BlockFilter filter = new BlockFilter(metadata, PageTitle.heading(page));
        Clutter.remove(page.body());
        List<String> paragraphs = MainText.of(page, filter, metadata.body());
        String text = paragraphs.isEmpty() ? "" : text(metadata.title(), paragraphs);
        return new Page(
                metadata.title(),
                metadata.published(),
                metadata.author(),
                metadata.publisher(),
                metadata.language().filter(tag -> LanguageTag.fits(tag, text)),
                metadata.url(),
                text);
    }

    /** The characters of a page or feed, whatever its encoding. */
    public static String decode(byte[] bytes) {
        return PageEncoding.decode(bytes);
    }

    /** The bytes begin with a mark that says in which encoding they are. */
    public static boolean marked(byte[] bytes) {
        return PageEncoding.marked(bytes).isPresent();
    }

    /**
     * The text of a piece of HTML that is all article, such as an entry of a feed.
     *
     * @param title the headline, which will stand first
     * @param author names that are left out where they stand alone; "" if not known
     */
    public static String text(String title, String author, String html) {
        Document fragment = parse(html);
        Element body = fragment.body();
        Clutter.remove(body);
        BlockFilter filter = new BlockFilter(PageMetadata.of(title, author), title);
        List<String> paragraphs =
                new ArrayList<>(filter.paragraphs(Outline.of(body).blocks()));
        dropSource(title, paragraphs);
        return title.isBlank() && paragraphs.isEmpty()
                ? ""
                : text(Optional.of(title).filter(known -> !known.isBlank()), paragraphs);
    }

    /** Plain text of a piece of HTML, on one line. */
    public static String line(String html) {
        return Words.clean(Jsoup.parseBodyFragment(html).text());
    }

    /** Many feeds end an entry with a line that names it again and says where it appeared first. */
    private static void dropSource(String title, List<String> paragraphs) {
        int last = paragraphs.size() - 1;
        String key = Words.key(title);
        if (last > 0
                && Words.count(key) > 2
                && Words.key(paragraphs.get(last)).contains(key)
                && Words.count(paragraphs.get(last)) < 2 * Words.count(key) + 10) {
            paragraphs.remove(last);
        }
    }

    private static String text(Optional<String> title, List<String> paragraphs) {
        List<String> all = new ArrayList<>();
        title.ifPresent(all::add);
        all.addAll(paragraphs);
        return String.join(PARAGRAPH, all) + "\n";
    }

    private static Document parse(String html) {
        String page = html.startsWith("<?xml") ? EMPTY.matcher(html).replaceAll("<$1$2></$1>") : html;
        return Jsoup.parse(page, "", Parser.htmlParser().setMaxDepth(DEPTH));
    }
}
