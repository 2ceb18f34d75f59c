package org.cumbre.ingest.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.cumbre.ingest.page.Block.Kind;
import org.cumbre.ingest.page.ClutterWords.Sort;
import org.jsoup.nodes.Element;

/** Leaves out, of the blocks of an article, those that are none of its text: other headlines, signatures, dates, credits, repetitions. */
final class BlockFilter {

    private static final int SIGNATURE = 25;
    private static final int LABEL = 6;
    private static final int KICKER = 3;
    private static final int STANDFIRST = 8;
    private static final int DATE_LINE = 14;
    private static final int REPEATED = 5;
    private static final Pattern DATED = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)|(?<!\\d)\\d{1,2}:\\d\\d");
    private static final Pattern BY = Pattern.compile("^(?:por|by|de) ");

    private final Set<String> headlines = new HashSet<>();
    private final Optional<String> author;
    private final boolean dated;

    /**
     * Of one page.
     *
     * @param heading the headline as it is seen
     */
    BlockFilter(PageMetadata page, String heading) {
        page.title().ifPresent(title -> headlines.add(Words.key(title)));
        headlines.add(Words.key(heading));
        this.author = page.author().map(Words::key);
        this.dated = page.published().isPresent();
    }

    /** Text between the headline and the article's body that belongs to it. */
    boolean standfirst(Block block) {
        return Words.count(block.text()) >= STANDFIRST && !block.linkish() && !noise(block);
    }

    /** The paragraphs that stay, in their order. */
    List<String> paragraphs(List<Block> blocks) {
        List<Block> kept = new ArrayList<>();
        Set<String> seen = new HashSet<>(headlines);
        boolean begun = false;
        for (Block block : blocks) {
            String key = Words.key(block.text());
            boolean repeated = headlines.contains(key) || Words.count(key) >= REPEATED && !seen.add(key);
            if (listEntry(block)) {
                dropLabel(kept);
            } else if (!repeated && !noise(block) && (begun || !opening(block))) {
                kept.add(block);
                begun = begun || block.prose() > 0;
            }
        }
        dropEnd(kept);
        return kept.stream().map(Block::text).toList();
    }

    /** A line with a date that may be the article's own, where the page does not give it otherwise. */
    boolean dateline(Block block) {
        return !dated
                && Words.count(block.text()) <= DATE_LINE
                && DATED.matcher(block.text()).find();
    }

    private boolean noise(Block block) {
        return block.kind() == Kind.HEADLINE
                || Words.key(block.text()).isEmpty()
                || block.kind() == Kind.CAPTION && !sentence(block)
                || signature(block);
    }

    /** A link to something else, alone or with a few words around it. */
    private static boolean listEntry(Block block) {
        boolean sentence = Words.count(block.text()) > SIGNATURE && Words.endSentence(block.text());
        boolean entry =
                block.kind() == Kind.ITEM && block.linked() * 3 > block.text().length();
        return block.linkish() && !sentence || entry && !Words.endSentence(block.text());
    }

    private static boolean sentence(Block block) {
        int words = Words.count(block.text());
        return words >= STANDFIRST || words >= LABEL && Words.endSentence(block.text());
    }

    private boolean signature(Block block) {
        int words = Words.count(block.text());
        if (words > SIGNATURE || Words.endSentence(block.text()) && words > KICKER * 2) {
            return false;
        }
        String name = BY.matcher(Words.key(block.text())).replaceFirst("");
        boolean named = author.filter(known -> name.equals(known)
                        || name.startsWith(known + " ") && words < Words.count(known) + DATE_LINE
                        || (" " + known + " ").contains(" " + name + " ") && words > 1)
                .isPresent();
        boolean date =
                dated && words <= DATE_LINE && DATED.matcher(block.text()).find();
        return named
                || (dated || !DATED.matcher(block.text()).find()) && marked(block.owner()) && !sentenceLike(block)
                || date && block.owner().selectFirst("time") != null;
    }

    private static boolean sentenceLike(Block block) {
        return block.heading() || block.kind() == Kind.ITEM;
    }

    private static boolean marked(Element owner) {
        Element element = owner;
        for (int up = 0; up < 2 && element != null && !element.nameIs("article"); up++) {
            if (ClutterWords.say(element, Sort.SIGNATURE)) {
                return true;
            }
            element = element.parent();
        }
        return false;
    }

    /** What stands over the first paragraph: the section, the date where it is known, how long it takes to read. */
    private boolean opening(Block block) {
        int words = Words.count(block.text());
        boolean date = DATED.matcher(block.text()).find();
        return !Words.endSentence(block.text())
                && (words <= KICKER && !date || date && dated && words <= DATE_LINE && !block.heading());
    }

    /** The heading over a list that is left out, such as "related". */
    private static void dropLabel(List<Block> kept) {
        while (!kept.isEmpty() && label(kept.get(kept.size() - 1))) {
            kept.remove(kept.size() - 1);
        }
    }

    private static boolean label(Block block) {
        String text = block.text();
        boolean open = !Words.endSentence(text) || text.endsWith(":");
        return Words.count(text) <= LABEL && open && !DATED.matcher(text).find();
    }

    private static void dropEnd(List<Block> kept) {
        while (kept.size() > 1) {
            Block last = kept.get(kept.size() - 1);
            if (!last.heading() && !(label(last) && Words.count(last.text()) <= KICKER + 1)) {
                break;
            }
            kept.remove(kept.size() - 1);
        }
    }
}
