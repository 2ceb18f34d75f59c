package org.cumbre.ingest;

import com.rometools.rome.feed.WireFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SAXBuilder;
import com.rometools.rome.io.WireFeedInput;
import java.util.List;
import java.util.Optional;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.jdom2.located.Located;
import org.jdom2.located.LocatedJDOMFactory;

/** A parser of feeds, without document types and external entities, that keeps what Rome drops: lines, and dates as they are written. */
final class FeedInput extends WireFeedInput {

    private static final List<String> DATES = List.of("pubDate", "published", "date", "issued", "created", "updated");

    private List<Element> entries = List.of();
    private Optional<String> language = Optional.empty();

    FeedInput() {
        setAllowDoctypes(false);
    }

    @Override
    protected SAXBuilder createSAXBuilder() {
        SAXBuilder builder = super.createSAXBuilder();
        builder.setJDOMFactory(new LocatedJDOMFactory());
        return builder;
    }

    @Override
    public WireFeed build(Document document) throws FeedException {
        Element root = document.getRootElement();
        language = Optional.ofNullable(root.getAttributeValue("lang", Namespace.XML_NAMESPACE));
        Element channel = Optional.ofNullable(root.getChild("channel")).orElse(root);
        entries = root.getName().equals("rss") ? children(channel, "item") : children(root, "item", "entry");
        return super.build(document);
    }

    /** The date of an entry, by its place in the feed; that of the last change where there is no other. */
    Optional<String> date(int entry) {
        return DATES.stream()
                .flatMap(name -> entries.subList(entry, Math.min(entry + 1, entries.size())).stream()
                        .flatMap(element -> children(element, name).stream()))
                .map(Element::getTextTrim)
                .filter(date -> !date.isEmpty())
                .findFirst();
    }

    /** What the feed says of its language in an attribute. */
    Optional<String> language() {
        return language;
    }

    /** The line on which an entry begins. */
    int line(int entry) {
        return entry < entries.size() && entries.get(entry) instanceof Located located ? located.getLine() : 1;
    }

    private static List<Element> children(Element parent, String... names) {
        return parent.getChildren().stream()
                .filter(child -> List.of(names).contains(child.getName()))
                .toList();
    }
}
