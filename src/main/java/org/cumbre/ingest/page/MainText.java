package org.cumbre.ingest.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Where on a page the article stands: in the element that the page marks as its body, else in an {@code article} element, else where
 * most running text is. What JSON-LD gives as the article's text decides between them, and is taken itself where none of them has it.
 */
final class MainText {

    /** A marked element with less than this part of the page's densest text holds a teaser or a caption. */
    private static final double PART = 0.3;

    /** A body that has less than this part of what JSON-LD says is another text. */
    private static final double COVERED = 0.4;

    private static final int SHORTEST_CHECK = 200;
    private static final int MOST_SENTENCES = 60;
    private static final int MOST_BEFORE = 4;
    private static final int MOST_IN_HEAD = 15;
    private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?])\\s+|\\R+");

    private final Element body;
    private final Outline outline;
    private final BlockFilter filter;

    private MainText(Document page, BlockFilter filter) {
        this.body = page.body();
        this.outline = Outline.of(body);
        this.filter = filter;
    }

    /** The paragraphs of the article, after clutter has been removed from the page. */
    static List<String> of(Document page, BlockFilter filter, Optional<String> said) {
        MainText main = new MainText(page, filter);
        List<String> whole = said.map(MainText::paragraphs).orElse(List.of());
        List<List<String>> found = new ArrayList<>();
        for (Element place : main.places()) {
            List<String> text = main.text(place);
            if (covered(text, whole) >= COVERED) {
                return text;
            }
            found.add(text);
        }
        return whole.isEmpty() ? found.stream().findFirst().orElse(List.of()) : whole;
    }

    private Set<Element> places() {
        Set<Element> places = new LinkedHashSet<>();
        Optional<Element> densest = outline.densest();
        long enough = Math.round(PART * densest.map(outline::prose).orElse(0L));
        marked().filter(place -> outline.prose(place) >= enough).ifPresent(places::add);
        article().filter(place -> outline.prose(place) >= enough).ifPresent(places::add);
        densest.ifPresent(places::add);
        places.add(body);
        return places;
    }

    private Optional<Element> marked() {
        List<Element> marked =
                body.select("[itemprop=articleBody], [property=articleBody], [property=schema:articleBody]");
        Optional<Element> most = marked.stream().max(Comparator.comparingLong(outline::prose));
        boolean divided = most.isPresent()
                && marked.stream()
                                .filter(part -> part.parent() == most.get().parent())
                                .count()
                        > 1;
        return divided ? most.map(Element::parent) : most;
    }

    /** The article with the page's headline in it, if there is text too; else the one with most text. */
    private Optional<Element> article() {
        List<Element> articles = body.select("article, [role=article]");
        return articles.stream()
                .filter(article -> article.selectFirst("h1") != null && outline.prose(article) > 0)
                .findFirst()
                .or(() -> articles.stream().max(Comparator.comparingLong(outline::prose)));
    }

    private List<String> text(Element place) {
        List<Block> blocks = new ArrayList<>();
        Element headline = body.selectFirst("h1");
        if (headline != null) {
            List<Block> head = outline.between(headline, place);
            head.stream()
                    .filter(block -> head.size() <= MOST_IN_HEAD && filter.standfirst(block))
                    .forEach(blocks::add);
        }
        if (blocks.isEmpty()) {
            outline.before(place, MOST_BEFORE).stream()
                    .filter(filter::dateline)
                    .limit(1)
                    .forEach(blocks::add);
        }
        blocks.addAll(outline.blocks(place));
        return filter.paragraphs(blocks);
    }

    /** How much of the sentences of one text is in another; all of it if there is too little to tell. */
    private static double covered(List<String> text, List<String> whole) {
        String all = Words.key(String.join(" ", text));
        List<String> sentences = whole.stream()
                .flatMap(SENTENCE::splitAsStream)
                .map(Words::key)
                .filter(sentence -> Words.count(sentence) > 3)
                .limit(MOST_SENTENCES)
                .toList();
        long length = sentences.stream().mapToLong(String::length).sum();
        long there = sentences.stream()
                .filter(all::contains)
                .mapToLong(String::length)
                .sum();
        return length < SHORTEST_CHECK ? 1 : there / (double) length;
    }

    private static List<String> paragraphs(String said) {
        String plain = said.contains("</") || said.contains("&") ? breaks(said) : said;
        return plain.lines().map(Words::clean).filter(line -> !line.isEmpty()).toList();
    }

    private static String breaks(String html) {
        List<String> blocks = Outline.of(Jsoup.parseBodyFragment(html).body()).blocks().stream()
                .map(Block::text)
                .toList();
        return String.join("\n", blocks);
    }
}
