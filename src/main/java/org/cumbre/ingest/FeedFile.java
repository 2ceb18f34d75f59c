package org.cumbre.ingest;

import com.rometools.rome.feed.WireFeed;
import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.ParsingFeedException;
import java.io.IOException;
import java.io.StringReader;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cumbre.ingest.page.LanguageTag;
import org.cumbre.ingest.page.PageReader;
import org.cumbre.ingest.page.PublishedDay;
import org.cumbre.text.AddressDate;
import org.cumbre.text.Article;
import org.cumbre.text.PublishedBasis;

/** A feed in RSS or Atom, each entry an article with its address as source. An entry without any text is a fault of its own. */
final class FeedFile {

    static final Set<String> ENDINGS = Set.of("rss", "atom", "xml");

    /** More than thousands of articles in full have. */
    private static final int TAG_LIMIT = 500_000;

    private static final int HEAD = 4096;
    private static final Pattern ROOT = Pattern.compile("<(?!\\?|!)(?:[\\w-]+:)?([\\w-]+)");
    private static final Pattern COMMENT = Pattern.compile("<!--.*?(?:-->|$)", Pattern.DOTALL);
    private static final Set<String> ROOTS = Set.of("rss", "feed", "RDF");

    private final Input input;
    private final FeedInput parser = new FeedInput();
    private final Set<String> sources = new HashSet<>();
    private Optional<String> language = Optional.empty();

    FeedFile(Input input) {
        this.input = input;
    }

    void read(Consumer<Reading> each) throws IOException {
        String xml = PageFile.markup(input.bytes(), TAG_LIMIT).strip();
        refuseOthers(xml);
        SyndFeed feed;
        try {
            WireFeed wire = parser.build(new StringReader(xml));
            feed = new SyndFeedImpl(wire);
        } catch (ParsingFeedException e) {
            each.accept(new Reading.Failed(Fault.at(input.name(), Math.max(1, e.getLineNumber()), reason(e))));
            return;
        } catch (FeedException | RuntimeException e) {
            throw new UnreadableTextException("no feed that can be read: " + e.getMessage());
        } catch (StackOverflowError e) { // content of type xhtml is written out by recursion
            throw new UnreadableTextException("no feed that can be read: elements too deep inside each other");
        }
        List<SyndEntry> entries = feed.getEntries();
        if (entries.isEmpty()) {
            throw new UnreadableTextException("the feed has no entries");
        }
        language = language(feed);
        for (int i = 0; i < entries.size(); i++) {
            each.accept(reading(feed, entries.get(i), i));
        }
    }

    private Optional<String> language(SyndFeed feed) {
        String all = feed.getEntries().stream().map(FeedFile::html).collect(Collectors.joining());
        return present(feed.getLanguage())
                .or(parser::language)
                .flatMap(LanguageTag::of)
                .filter(tag -> LanguageTag.fits(tag, PageReader.line(all)));
    }

    private Reading reading(SyndFeed feed, SyndEntry entry, int index) {
        String title = PageReader.line(present(entry.getTitle()).orElse(""));
        String text = PageReader.text(title, present(entry.getAuthor()).orElse(""), html(entry));
        if (text.isBlank()) {
            String message = "the entry has neither title nor text";
            return new Reading.Failed(Fault.at(input.name(), parser.line(index), message));
        }
        Optional<String> link = present(entry.getLink());
        Article article = Article.of(source(entry, link, index), text);
        article = title.isEmpty() ? article : article.withTitle(title);
        Article titled = article;
        article = parser.date(index)
                .flatMap(PublishedDay::parse)
                .or(() -> link.flatMap(AddressDate::of))
                .map(day -> titled.withPublished(day, PublishedBasis.METADATA))
                .orElse(article);
        article = language.map(article::withLanguage).orElse(article);
        article = link.map(article::withUrl).orElse(article);
        return new Reading.Found(present(feed.getTitle())
                .map(PageReader::line)
                .map(article::withPublisher)
                .orElse(article));
    }

    /** The entry's address, else its id, else its place in the file; never the same twice. */
    private String source(SyndEntry entry, Optional<String> link, int index) {
        String place = "#" + (index + 1);
        String source = link.or(() -> present(entry.getUri())).orElse(input.name() + place);
        return sources.add(source) ? source : source + place;
    }

    /** The entry's content, or its description if there is no more. */
    private static String html(SyndEntry entry) {
        return Stream.concat(entry.getContents().stream(), Stream.ofNullable(entry.getDescription()))
                .map(FeedFile::html)
                .filter(html -> !PageReader.line(html).isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String html(SyndContent content) {
        String value = present(content.getValue()).orElse("");
        boolean plain = "text".equals(content.getType()) || "text/plain".equals(content.getType());
        return plain ? value.replace("&", "&amp;").replace("<", "&lt;").replaceAll("\\R\\s*\\R", "<p>") : value;
    }

    private static Optional<String> present(String value) {
        return Optional.ofNullable(value).map(String::strip).filter(text -> !text.isEmpty());
    }

    private static void refuseOthers(String xml) throws UnreadableTextException {
        String head =
                COMMENT.matcher(xml.substring(0, Math.min(xml.length(), HEAD))).replaceAll("");
        boolean feed = ROOT.matcher(head).results().limit(1).anyMatch(root -> ROOTS.contains(root.group(1)));
        if (!feed) {
            throw new UnreadableTextException("no feed: its first element is not rss, feed or rdf:RDF");
        }
    }

    private static String reason(ParsingFeedException e) {
        String message = e.getCause() == null ? e.getMessage() : e.getCause().getMessage();
        return message != null && message.contains("DOCTYPE")
                ? "feeds with a DOCTYPE are not read"
                : "broken XML: " + message;
    }
}
