package org.cumbre.ingest.page;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The {@code meta} elements of a page by name, whichever attribute the name stands in; of several of a name the first counts. */
final class MetaTags {

    private static final List<String> NAMES = List.of("property", "name", "itemprop", "http-equiv");

    private final Map<String, String> contents = new HashMap<>();

    MetaTags(Document page) {
        for (Element meta : page.getElementsByTag("meta")) {
            String content = Words.clean(meta.attr("content"));
            for (String attribute : NAMES) {
                String name = meta.attr(attribute).strip().toLowerCase(Locale.ROOT);
                if (!name.isEmpty() && !content.isEmpty()) {
                    contents.putIfAbsent(name, content);
                }
            }
        }
    }

    /** The content of the first of these names that the page has. */
    Optional<String> first(String... names) {
        return all(names).findFirst();
    }

    /** The contents of those of these names that the page has, in this order. */
    Stream<String> all(String... names) {
        return Arrays.stream(names).flatMap(name -> Optional.ofNullable(contents.get(name)).stream());
    }
}
