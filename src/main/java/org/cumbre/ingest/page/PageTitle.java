package org.cumbre.ingest.page;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The headline of a page, without the outlet's and the section's name that many titles carry. */
final class PageTitle {

    private static final Pattern SEPARATOR = Pattern.compile("\\s+[|·•»«–—-]+\\s+|\\s*\\|\\s*|\\s+::+\\s+");
    private static final Pattern PART = Pattern.compile(SEPARATOR.pattern() + "|:\\s+");
    private static final int MOST_ELEMENTS = 2000;
    private static final int SHORTEST = 4;
    private static final int LONGEST = 500;
    private static final int LONGEST_NAME = 4;

    private PageTitle() {}

    static Optional<String> of(Document page, MetaTags meta, LinkedData data, Optional<String> publisher) {
        String heading = heading(page);
        Stream<String> given = Stream.of(
                        meta.all("og:title", "twitter:title"),
                        data.headline().stream(),
                        Stream.of(heading),
                        meta.all("dc.title", "title"))
                .flatMap(each -> each);
        return given.filter(title -> title.length() <= LONGEST)
                .map(title -> withoutOutlet(plain(title), heading, publisher, page))
                .filter(title -> !title.isEmpty() && !isOutlet(title, publisher, page))
                .findFirst()
                .or(() -> Optional.of(page.title())
                        .filter(title -> title.length() <= LONGEST)
                        .map(title -> withoutNames(withoutOutlet(plain(title), heading, publisher, page), page))
                        .filter(title -> !title.isEmpty()));
    }

    /** The text of the page's only first-order heading, or of the first in an article. */
    static String heading(Document page) {
        Element heading = page.selectFirst("article h1, main h1, [itemprop=headline]");
        Element first = heading == null || heading.text().isBlank() ? page.selectFirst("h1") : heading;
        return first == null ? "" : plain(first.hasAttr("content") ? first.attr("content") : first.text());
    }

    private static String plain(String title) {
        return Words.clean(org.jsoup.parser.Parser.unescapeEntities(title, false));
    }

    /** Cuts off what follows a separator if it names the outlet, or if what stands before it is the page's heading. */
    private static String withoutOutlet(String title, String heading, Optional<String> publisher, Document page) {
        Matcher separator = SEPARATOR.matcher(title);
        int cut = title.length();
        while (separator.find() && cut == title.length()) {
            String before = title.substring(0, separator.start());
            boolean known = Words.key(before).equals(Words.key(heading));
            if (known || isOutlet(title.substring(separator.end()), publisher, page)) {
                cut = separator.start();
            } else if (isOutlet(before, publisher, page)) {
                return title.substring(separator.end());
            }
        }
        return title.substring(0, cut);
    }

    /** The part of a title that the page shows on a line of its own; else without short parts at its end, which are names. */
    private static String withoutNames(String title, Document page) {
        Set<String> shown = new HashSet<>();
        page.body().getAllElements().stream()
                .limit(MOST_ELEMENTS)
                .map(Element::ownText)
                .filter(text -> text.length() <= LONGEST)
                .forEach(text -> shown.add(Words.key(text)));
        return PART.matcher(title)
                .results()
                .flatMap(part -> Stream.of(title.substring(0, part.start()), title.substring(part.end())))
                .filter(part -> Words.count(part) >= SHORTEST && shown.contains(Words.key(part)))
                .max(Comparator.comparingInt(String::length))
                .orElseGet(() -> withoutLastNames(title));
    }

    private static String withoutLastNames(String title) {
        String rest = title;
        for (int at = last(rest); at > 0; at = last(rest)) {
            Matcher separator = SEPARATOR.matcher(rest);
            String name = separator.find(at) ? rest.substring(separator.end()) : "";
            if (Words.count(name) > LONGEST_NAME || Words.count(rest.substring(0, at)) < SHORTEST) {
                break;
            }
            rest = rest.substring(0, at);
        }
        return rest;
    }

    private static int last(String title) {
        return SEPARATOR
                .matcher(title)
                .results()
                .mapToInt(match -> match.start())
                .max()
                .orElse(-1);
    }

    private static boolean isOutlet(String name, Optional<String> publisher, Document page) {
        String key = Words.key(name);
        Element site = page.selectFirst("meta[property=og:site_name], meta[name=application-name]");
        String siteName = site == null ? "" : Words.key(site.attr("content"));
        return !key.isEmpty()
                && (key.equals(siteName)
                        || publisher
                                .filter(known -> key.equals(Words.key(known)))
                                .isPresent()
                        || name.strip()
                                .matches(
                                        "(?i)(?:www\\.)?[\\p{L}\\d-]+\\.(?:com|net|org|info|es|mx|ar|co|cl|pe|uy)(?:\\.\\w\\w)?"));
    }
}
