package org.cumbre.ingest.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.cumbre.ingest.page.Block.Kind;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Cuts what is under an element into blocks, in one walk. */
final class BlockReader implements NodeVisitor {

    private static final Set<String> HEADINGS = Set.of("h2", "h3", "h4", "h5", "h6", "legend", "summary", "dt");
    private static final Set<String> ITEMS = Set.of("li", "dd", "td", "th");

    private final Outline outline;
    private final StringBuilder text = new StringBuilder();
    private final Deque<Element> open = new ArrayDeque<>();
    private final List<Kind> kinds = new ArrayList<>();
    private int links;
    private int preformatted;
    private int linked;
    private boolean seam;

    BlockReader(Outline outline) {
        this.outline = outline;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            append(words.getWholeText());
        } else if (node instanceof Element element) {
            open(element);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return;
        }
        if (element.nameIs("a")) {
            links--;
        } else if (element.nameIs("pre")) {
            preformatted--;
        }
        if (open.peek() == element) {
            flush();
            open.pop();
            kinds.remove(kinds.size() - 1);
            outline.close(element);
        } else {
            seam = true;
        }
    }

    private void open(Element element) {
        if (element.nameIs("br")) {
            lineBreak();
            return;
        }
        if (element.isBlock() || open.isEmpty()) {
            flush();
            kinds.add(kind(element));
            open.push(element);
            outline.open(element);
        } else {
            seam = true;
        }
        if (element.nameIs("a")) {
            links++;
        } else if (element.nameIs("pre")) {
            preformatted++;
        }
    }

    private Kind kind(Element element) {
        String name = element.normalName();
        Kind outer = kinds.isEmpty() ? Kind.PARAGRAPH : kinds.get(kinds.size() - 1);
        if (name.equals("h1")) {
            return Kind.HEADLINE;
        }
        if (name.equals("figcaption") || ClutterWords.say(element, ClutterWords.Sort.CAPTION) && !name.equals("div")) {
            return Kind.CAPTION;
        }
        if (outer == Kind.CAPTION || outer == Kind.HEADLINE) {
            return outer;
        }
        if (HEADINGS.contains(name)) {
            return Kind.HEADING;
        }
        return ITEMS.contains(name) ? Kind.ITEM : outer == Kind.ITEM && !name.equals("p") ? outer : Kind.PARAGRAPH;
    }

    private void append(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == '\n' && preformatted > 0) {
                lineBreak();
            } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                blank();
            } else if (Character.getType(c) != Character.FORMAT) {
                join(c);
                text.append(c);
                linked += links > 0 ? 1 : 0;
            }
        }
    }

    /** Sentences in two elements side by side need a blank between them, even if the page's style sheet does without. */
    private void join(char next) {
        if (seam && text.length() > 0 && Character.isUpperCase(next)) {
            char last = text.charAt(text.length() - 1);
            if (".!?:;".indexOf(last) >= 0 || Character.isLowerCase(last)) {
                text.append(' ');
            }
        }
        seam = false;
    }

    private void blank() {
        if (text.length() > 0 && !Character.isWhitespace(text.charAt(text.length() - 1))) {
            text.append(' ');
            linked += links > 0 ? 1 : 0;
        }
    }

    /** One breaks the line, two in a row begin another paragraph. */
    private void lineBreak() {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        text.setLength(end);
        if (end > 0 && text.charAt(end - 1) == '\n') {
            flush();
        } else if (end > 0) {
            text.append('\n');
        }
    }

    private void flush() {
        String block = text.toString().strip();
        Element owner = open.peek();
        if (!block.isEmpty() && owner != null) {
            outline.add(new Block(owner, kinds.get(kinds.size() - 1), block, Math.min(linked, block.length())));
        }
        text.setLength(0);
        linked = 0;
        seam = false;
    }
}
