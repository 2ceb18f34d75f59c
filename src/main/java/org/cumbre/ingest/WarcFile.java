package org.cumbre.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.cumbre.ingest.page.Page;
import org.cumbre.ingest.page.PageReader;
import org.cumbre.text.AddressDate;
import org.cumbre.text.Article;
import org.cumbre.text.PublishedBasis;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.Message;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * A web archive in WARC (ISO 28500), as crawlers such as that of Common Crawl's news write it: each page in HTML that was answered with
 * status 200 an article, and each plain text that was made of one (WET). Images, requests, redirections and the like are passed over.
 */
final class WarcFile {

    static final String ENDING = "warc";

    private static final int OK = 200;
    private static final Set<String> PAGES = Set.of("text/html", "application/xhtml+xml");

    private final Input input;
    private final PageNoise noise;

    WarcFile(Input input, PageNoise noise) {
        this.input = input;
        this.noise = noise;
    }

    void read(Consumer<Reading> each) throws IOException {
        try (InputStream in = input.open();
                WarcReader reader = reader(in)) {
            for (Optional<WarcRecord> record = next(reader); record.isPresent(); record = next(reader)) {
                if (record.get() instanceof WarcTargetRecord target) {
                    reading(target, reader.position()).ifPresent(each);
                }
            }
        }
    }

    private static WarcReader reader(InputStream in) throws IOException {
        try {
            return new WarcReader(in);
        } catch (IOException | RuntimeException broken) {
            throw broken(0, broken);
        }
    }

    private static Optional<WarcRecord> next(WarcReader reader) throws IOException {
        try {
            return reader.next();
        } catch (IOException | RuntimeException broken) {
            throw broken(reader.position(), broken);
        }
    }

    private Optional<Reading> reading(WarcTargetRecord record, long at) throws IOException {
        try {
            return reading(record);
        } catch (ParsingException | UnreadableTextException | RuntimeException broken) { // the next record may be sound
            String message = "the record at byte %d: %s".formatted(at, broken.getMessage());
            return Optional.of(new Reading.Failed(Fault.of(input.name(), message)));
        } catch (IOException broken) {
            throw broken(at, broken);
        }
    }

    private Optional<Reading> reading(WarcTargetRecord record) throws IOException {
        String type = type(record);
        if (record instanceof WarcResponse response && type.equals("application/http")) {
            HttpResponse http = response.http();
            return http.status() == OK && PAGES.contains(type(http))
                    ? Optional.of(page(record.target(), http.bodyDecoded()))
                    : Optional.empty();
        }
        if (record instanceof WarcResource && PAGES.contains(type)) {
            return Optional.of(page(record.target(), record.body()));
        }
        return record instanceof WarcConversion && type.equals("text/plain")
                ? Optional.of(text(record.target(), record.body()))
                : Optional.empty();
    }

    private static String type(Message message) {
        return message.contentType().base().toString().toLowerCase(Locale.ROOT);
    }

    private static IOException broken(long at, Exception cause) {
        return new UnreadableTextException(
                "broken web archive at byte %d: %s; what follows is not read".formatted(at, cause.getMessage()));
    }

    private static Reading page(String address, MessageBody body) throws IOException {
        String markup = PageFile.markup(Input.limited(body.stream()), PageFile.TAG_LIMIT);
        Page page = PageReader.read(markup);
        if (page.text().isBlank()) {
            return new Reading.Skipped(address, Reading.Why.NO_ARTICLE);
        }
        Article article = PageFile.article(address, page);
        return new Reading.Found(located(article, address));
    }

    private Reading text(String address, MessageBody body) throws IOException {
        byte[] bytes = Input.limited(body.stream());
        return bytes.length == 0
                ? new Reading.Skipped(address, Reading.Why.NO_ARTICLE)
                : new Reading.Found(located(TextFile.article(address, bytes, noise), address));
    }

    private static Article located(Article article, String address) {
        Article known = article.url().isPresent() ? article : article.withUrl(address);
        return known.published().isPresent()
                ? known
                : AddressDate.of(address)
                        .map(day -> known.withPublished(day, PublishedBasis.METADATA))
                        .orElse(known);
    }
}
