package org.cumbre.ingest.page;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.cumbre.ingest.page.ClutterWords.Sort;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Takes out of a page what stands around its article: menus, boxes, forms, comments, notices, and what is not seen. */
final class Clutter {

    private static final Set<String> UNSEEN = Set.of(
            ("script style noscript template iframe object embed canvas audio video svg math dialog button select option"
                            + " input textarea label map applet frameset amp-ad amp-sidebar amp-consent")
                    .split(" "));
    private static final Set<String> AROUND = Set.of("nav", "aside", "footer", "form", "menu");
    private static final Set<String> ROLES = Set.of(
            "navigation",
            "complementary",
            "banner",
            "contentinfo",
            "dialog",
            "alertdialog",
            "search",
            "menu",
            "menubar",
            "toolbar",
            "form");
    private static final Pattern HIDDEN = Pattern.compile("(?i)display\\s*:\\s*none|visibility\\s*:\\s*hidden");
    private static final int CARD = 6;
    private static final int CARD_HEAD = 2;
    private static final Set<String> ARTICLE = Set.of("article", "main");
    private static final Set<String> FIGURE = Set.of("figure", "figcaption");
    private static final Set<String> KEPT = Set.of("html", "body", "main");
    private static final String BODY = "[itemprop=articleBody], [property=articleBody], [property=schema:articleBody]";

    private final Set<Element> aroundHeadline = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Element> aroundText = Collections.newSetFromMap(new IdentityHashMap<>());

    private final Outline outline;

    private Clutter(Element root) {
        this.outline = Outline.of(root);
        addWithParents(Optional.ofNullable(root.selectFirst("h1")), aroundHeadline);
        root.select(BODY).forEach(body -> addWithParents(Optional.of(body), aroundHeadline));
        addWithParents(outline.densest(), aroundText);
    }

    static void remove(Element root) {
        remove(root, element -> UNSEEN.contains(element.normalName()));
        remove(root, new Clutter(root)::stands);
    }

    /** Takes elements out, all that have the same parent at once: one by one takes too long where there are many. */
    private static void remove(Element root, Predicate<Element> out) {
        Map<Element, Set<Node>> removed = new IdentityHashMap<>();
        root.traverse((node, depth) -> {
            if (node instanceof Element element && element != root && out.test(element)) {
                Element parent = element.parent();
                if (parent != null) {
                    removed.computeIfAbsent(parent, any -> Collections.newSetFromMap(new IdentityHashMap<>()))
                            .add(element);
                }
            }
        });
        removed.forEach((parent, children) -> {
            List<Node> kept = parent.childNodes().stream()
                    .filter(child -> !children.contains(child))
                    .toList();
            parent.empty();
            parent.appendChildren(kept);
        });
    }

    private boolean stands(Element element) {
        if (KEPT.contains(element.normalName()) || aroundHeadline.contains(element)) {
            return false;
        }
        if (hidden(element) || ClutterWords.say(element, Sort.ALWAYS)) {
            return true;
        }
        return !aroundText.contains(element)
                && (AROUND.contains(element.normalName())
                        || ROLES.contains(element.attr("role"))
                        || element.nameIs("header") && !inside(element, ARTICLE)
                        || card(element)
                        || ClutterWords.say(element, Sort.AROUND) && !signature(element)
                        || ClutterWords.say(element, Sort.CREDIT) && inside(element, FIGURE));
    }

    /** Another article in short: a heading that is a link, and little text. */
    private boolean card(Element element) {
        if (!element.isBlock() || element.childrenSize() > CARD) {
            return false;
        }
        List<Block> blocks = outline.blocks(element);
        return blocks.size() > 1
                && blocks.size() <= CARD
                && blocks.stream().limit(CARD_HEAD).anyMatch(block -> block.heading() && block.linkish())
                && blocks.stream().filter(block -> block.prose() > 0).count() <= 2;
    }

    /** A short line that names the author inside the article: it goes later, and with it must not go what else it holds. */
    private static boolean signature(Element element) {
        return element.nameIs("p") && Words.count(element.text()) > 30;
    }

    private static boolean hidden(Element element) {
        return element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || HIDDEN.matcher(element.attr("style")).find();
    }

    private static boolean inside(Element element, Set<String> names) {
        for (Element outer = element; outer != null; outer = outer.parent()) {
            if (names.contains(outer.normalName())) {
                return true;
            }
        }
        return false;
    }

    private static void addWithParents(Optional<Element> from, Set<Element> set) {
        for (Element element = from.orElse(null); element != null && set.add(element); element = element.parent()) {
            // each of them is kept
        }
    }
}
