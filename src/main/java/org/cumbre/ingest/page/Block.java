package org.cumbre.ingest.page;

import org.jsoup.nodes.Element;

/**
 * A run of text that a page sets apart from others: a paragraph, heading, caption or entry of a list.
 *
 * @param owner the innermost element that sets it apart
 * @param text on one line, or on several where the page breaks the line
 * @param linked how many of its characters are links
 */
record Block(Element owner, Kind kind, String text, int linked) {

    private static final int PROSE = 50;
    private static final int LONG_PROSE = 140;
    private static final int WORDS_OF_PROSE = 8;

    /** What it is by its element. */
    enum Kind {
        HEADLINE,
        HEADING,
        CAPTION,
        ITEM,
        PARAGRAPH
    }

    /** How much running text it has: characters that are no link, if it reads as sentences do. */
    int prose() {
        int own = text.length() - linked;
        boolean running = kind != Kind.HEADLINE
                && kind != Kind.HEADING
                && own >= PROSE
                && !linkish()
                && Words.count(text) >= WORDS_OF_PROSE;
        return running && (own >= LONG_PROSE || Words.endSentence(text)) ? own : 0;
    }

    /** Mostly links: an entry of a menu, the headline of another article. */
    boolean linkish() {
        return linked * 2 > text.length();
    }

    boolean heading() {
        return kind == Kind.HEADING || kind == Kind.HEADLINE;
    }
}
