package org.cumbre.ingest.page;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The blocks of a page in their order, and how much running text each element has around it and right in it. */
final class Outline {

    /** Of the running text in an element's children, how much counts for the element. */
    private static final double FROM_CHILDREN = 1.0 / 3;

    private final List<Block> blocks = new ArrayList<>();
    private final List<Element> elements = new ArrayList<>();
    private final Map<Element, Extent> extents = new IdentityHashMap<>();

    private static final class Extent {
        private int first;
        private int end;
        private long all;
        private long direct;
        private double score;
    }

    private Outline() {}

    static Outline of(Element root) {
        Outline outline = new Outline();
        root.traverse(new BlockReader(outline));
        outline.weigh();
        return outline;
    }

    void add(Block block) {
        blocks.add(block);
    }

    void open(Element element) {
        Extent extent = new Extent();
        extent.first = blocks.size();
        elements.add(element);
        extents.put(element, extent);
    }

    void close(Element element) {
        extent(element).end = blocks.size();
    }

    List<Block> blocks() {
        return blocks;
    }

    /** The blocks of an element, in their order. */
    List<Block> blocks(Element element) {
        Extent extent = extents.get(element);
        return extent == null ? List.of() : blocks.subList(extent.first, extent.end);
    }

    /** The blocks after one element and before another that comes later. */
    List<Block> between(Element before, Element after) {
        Extent from = extents.get(before);
        Extent to = extents.get(after);
        return from == null || to == null || from.end > to.first ? List.of() : blocks.subList(from.end, to.first);
    }

    /** The last blocks before an element. */
    List<Block> before(Element element, int most) {
        Extent extent = extents.get(element);
        return extent == null ? List.of() : blocks.subList(Math.max(0, extent.first - most), extent.first);
    }

    /** Characters of running text in an element and all that is in it. */
    long prose(Element element) {
        Extent extent = extents.get(element);
        return extent == null ? 0 : extent.all;
    }

    /** The element with most running text right in it or in its children; a neighbour with as much makes it their parent. */
    Optional<Element> densest() {
        Element best = null;
        for (Element element : elements) {
            if (extent(element).score > 0 && (best == null || extent(element).score > extent(best).score)) {
                best = element;
            }
        }
        return Optional.ofNullable(best).map(this::withNeighbours);
    }

    /** An article in several parts, as where a box stands in its middle: the parts are alike, and side by side. */
    private Element withNeighbours(Element part) {
        Element parent = part.parent();
        if (parent == null || parent.nameIs("body") || !extents.containsKey(parent)) {
            return part;
        }
        boolean divided = parent.children().stream()
                .anyMatch(other -> other != part
                        && other.nameIs(part.normalName())
                        && other.className().equals(part.className())
                        && extents.containsKey(other)
                        && extent(other).direct * 4 > extent(part).direct);
        return divided ? parent : part;
    }

    private void weigh() {
        for (Block block : blocks) {
            int prose = block.prose();
            if (prose > 0) {
                extent(block.owner()).all += prose;
                direct(block.owner(), prose);
            }
        }
        for (int i = elements.size() - 1; i >= 0; i--) {
            Extent extent = extent(elements.get(i));
            Extent parent = parent(elements.get(i));
            extent.score += extent.direct;
            if (parent != null) {
                parent.all += extent.all;
                parent.score += extent.direct * FROM_CHILDREN;
            }
        }
    }

    /** A paragraph counts for what it stands in, bare text for the element that it is in. */
    private void direct(Element owner, int prose) {
        boolean paragraph = owner.nameIs("p") || owner.nameIs("li") || owner.nameIs("figcaption");
        Extent around = paragraph ? parent(owner) : extent(owner);
        if (around != null) {
            around.direct += prose;
        }
    }

    private @Nullable Extent parent(Element element) {
        for (Element parent = element.parent(); parent != null; parent = parent.parent()) {
            Extent extent = extents.get(parent);
            if (extent != null) {
                return extent;
            }
        }
        return null;
    }

    private Extent extent(Element element) {
        Extent extent = extents.get(element);
        if (extent == null) {
            throw new IllegalStateException("not in the outline: " + element.normalName());
        }
        return extent;
    }
}
