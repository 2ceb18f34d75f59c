package org.cumbre.ingest.page;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cumbre.text.AddressDate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * What a page says of its article, in JSON-LD, in {@code meta} elements, or where it is seen.
 *
 * @param title without the outlet's name
 * @param author as many as there are, with commas between them
 * @param language tag, such as "es" or "es-MX"; empty where the page contradicts itself
 * @param url the page's own address, absolute
 * @param body the article's text as JSON-LD gives it
 */
record PageMetadata(
        Optional<String> title,
        Optional<LocalDate> published,
        Optional<String> author,
        Optional<String> publisher,
        Optional<String> language,
        Optional<String> url,
        Optional<String> body) {

    private static final Pattern SAVED_FROM = Pattern.compile("saved from url=\\(\\d+\\)(https?://\\S+)");
    private static final Pattern BY = Pattern.compile("(?i)^(?:por|by|de)\\s*:?\\s+");
    private static final int LONGEST_AUTHOR = 120;

    static PageMetadata of(Document page) {
        MetaTags meta = new MetaTags(page);
        Optional<String> url = address(page, meta);
        LinkedData data = new LinkedData(page, url);
        Optional<String> known = url.or(data::url);
        Optional<String> publisher = data.publisher()
                .or(() -> meta.first("og:site_name", "dc.publisher", "dcterms.publisher", "publisher"))
                .or(() -> seen(page, "[itemprop=publisher] [itemprop=name]"))
                .filter(name -> !name.contains("://"));
        return new PageMetadata(
                PageTitle.of(page, meta, data, publisher),
                published(page, meta, data, known),
                author(page, meta, data),
                publisher,
                language(page, meta, data),
                known,
                data.body());
    }

    /** Of something of which only headline and author are known. */
    static PageMetadata of(String title, String author) {
        Optional<String> none = Optional.empty();
        Optional<String> by = Optional.of(author).filter(name -> !name.isBlank());
        return new PageMetadata(Optional.of(title), Optional.empty(), by, none, none, none, none);
    }

    private static Optional<String> address(Document page, MetaTags meta) {
        Optional<String> canonical = Optional.ofNullable(page.selectFirst("link[rel~=(?i)^canonical$]"))
                .map(link -> Words.clean(link.attr("href")));
        return Stream.concat(
                        Stream.concat(canonical.stream(), meta.all("og:url", "twitter:url", "parsely-link")),
                        savedFrom(page).stream())
                .filter(address -> address.matches("(?i)https?://[^/\\s]+/[^\\s]+"))
                .findFirst();
    }

    /** The address that a browser notes in a page that it saves. */
    private static Optional<String> savedFrom(Document page) {
        return page.childNodes().stream()
                .filter(node -> node.nodeName().equals("#comment"))
                .map(Node::outerHtml)
                .map(SAVED_FROM::matcher)
                .filter(Matcher::find)
                .map(match -> match.group(1))
                .findFirst();
    }

    private static Optional<LocalDate> published(Document page, MetaTags meta, LinkedData data, Optional<String> url) {
        Stream<String> written = Stream.of(
                        data.published().stream(),
                        meta.all("article:published_time", "og:published_time", "og:article:published_time"),
                        meta.all("datepublished"),
                        properties(page),
                        meta.all(
                                "dc.date.issued",
                                "dcterms.issued",
                                "dc.date",
                                "dcterms.date",
                                "dcterms.created",
                                "dc.date.created",
                                "parsely-pub-date",
                                "sailthru.date",
                                "pubdate",
                                "publishdate",
                                "publish-date",
                                "publication_date",
                                "article.published",
                                "date"),
                        times(page))
                .flatMap(each -> each);
        return written.flatMap(text -> PublishedDay.parse(text).stream())
                .findFirst()
                .or(() -> url.flatMap(AddressDate::of));
    }

    private static Stream<String> properties(Document page) {
        return page
                .select("[itemprop=datePublished], [property=datePublished], [property=schema:datePublished]")
                .stream()
                .limit(1)
                .map(element -> Stream.of("content", "datetime")
                        .map(element::attr)
                        .filter(value -> !value.isBlank())
                        .findFirst()
                        .orElseGet(element::text));
    }

    /** The times in the article's head: marked as publication, or the first that stands near the headline. */
    private static Stream<String> times(Document page) {
        Stream<Element> marked = page.select("time[pubdate]").stream().limit(1);
        Stream<Element> near = Stream.iterate(page.selectFirst("h1"), Objects::nonNull, Element::parent)
                .limit(4)
                .filter(element -> !element.nameIs("body"))
                .flatMap(element -> element.select("time[datetime]").stream())
                .filter(time -> !time.attr("itemprop").equals("dateModified"))
                .filter(time -> !time.className().matches("(?i).*(?:updat|modif|actualiz).*"))
                .limit(1);
        return Stream.concat(marked, near).map(time -> time.attr("datetime"));
    }

    private static Optional<String> author(Document page, MetaTags meta, LinkedData data) {
        Stream<String> given = Stream.of(
                        data.author().stream(),
                        meta.all("author", "article:author", "parsely-author", "sailthru.author", "dc.creator", "byl"),
                        seen(page, "[itemprop=author] [itemprop=name]").stream(),
                        seen(page, "[itemprop=author], [rel=author]").stream())
                .flatMap(each -> each);
        return given.map(name -> BY.matcher(name).replaceFirst(""))
                .filter(name -> !name.isBlank() && name.length() <= LONGEST_AUTHOR && !name.contains("://"))
                .findFirst();
    }

    /** Templates often claim a language of their own, so nothing is believed that another statement of the page denies. */
    private static Optional<String> language(Document page, MetaTags meta, LinkedData data) {
        Optional<String> html = Optional.ofNullable(page.selectFirst("html"))
                .map(root -> root.attr("lang").isBlank() ? root.attr("xml:lang") : root.attr("lang"));
        var tags = Stream.of(
                        data.language().stream(),
                        html.stream(),
                        meta.all("og:locale"),
                        meta.all("content-language", "dc.language", "language"))
                .flatMap(each -> each)
                .flatMap(tag -> LanguageTag.of(tag).stream())
                .toList();
        long different = tags.stream().map(PageMetadata::primary).distinct().count();
        return different == 1 ? Optional.of(tags.get(0)) : Optional.empty();
    }

    private static String primary(String tag) {
        return tag.substring(0, 2).toLowerCase(Locale.ROOT);
    }

    private static Optional<String> seen(Document page, String selector) {
        return Optional.ofNullable(page.selectFirst(selector))
                .map(element -> Words.clean(element.hasAttr("content") ? element.attr("content") : element.text()))
                .filter(text -> !text.isEmpty());
    }
}
