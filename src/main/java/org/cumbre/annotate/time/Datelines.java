package org.cumbre.annotate.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cumbre.annotate.time.CalendarDates.Fields;
import org.cumbre.text.Document;
import org.cumbre.text.Sentence;
import org.cumbre.text.Token;

/** Finds the date line of an article: a date at its head or foot that stands outside any clause, as in "MOSCÚ, 20 Ago (EFE)". */
final class Datelines {

    private static final int HEAD = 1200;
    private static final int FOOT = 400;
    private static final int MOST_BEFORE = 60;
    private static final int MOST_AFTER = 60;

    /**
     * A date line.
     *
     * @param match the date
     * @param fields its day and month, and its year if it says that
     */
    record Dateline(Match match, Fields fields) {}

    private Datelines() {}

    /** The date lines, those with a year first. */
    static Optional<Dateline> find(TimeClues clues, TenseWords words) {
        Optional<Dateline> without = Optional.empty();
        for (int i = 0; i < clues.matches().size(); i++) {
            Optional<Dateline> line = dateline(clues, words, i);
            if (line.isPresent() && line.get().fields().year() > 0) {
                return line;
            }
            without = without.or(() -> line);
        }
        return without;
    }

    private static Optional<Dateline> dateline(TimeClues clues, TenseWords words, int index) {
        Match match = clues.matches().get(index);
        Match date =
                match.rule().kind() == Construction.CLOCK ? match.part("child").orElse(match) : match;
        if (date.rule().kind() != Construction.CALENDAR) {
            return Optional.empty();
        }
        Fields fields = Fields.of(date);
        boolean complete = fields.day() > 0 && fields.month() > 0 && fields.possible();
        boolean ends =
                complete && inHeadOrFoot(clues, match) && (!hasArticle(clues, match) || published(clues, words, match));
        return ends && standsAlone(clues, match) ? Optional.of(new Dateline(match, fields)) : Optional.empty();
    }

    private static boolean inHeadOrFoot(TimeClues clues, Match match) {
        int start = clues.span(match).start();
        return start < HEAD || start > clues.document().text().length() - FOOT;
    }

    private static boolean hasArticle(TimeClues clues, Match match) {
        Piece first = clues.pieces().get(match.first());
        return first.letters() && first.folded().length() <= 4 && first.pos() == org.cumbre.text.PartOfSpeech.DET;
    }

    /** Right after the words that begin a line such as "Actualizado el 3 may 2019". */
    private static boolean published(TimeClues clues, TenseWords words, Match match) {
        List<String> before = new ArrayList<>();
        int line = clues.document().text().lastIndexOf('\n', clues.span(match).start()) + 1;
        for (int i = match.first() - 1; i >= 0 && clues.pieces().get(i).span().start() >= line; i--) {
            if (clues.pieces().get(i).letters()) {
                before.add(0, clues.pieces().get(i).folded());
            }
        }
        return words.endsAt("publishing", before, before.size());
    }

    /** At the begin of its line up to a few names, with no verb before it; what follows is a mark, an agency, or the end. */
    private static boolean standsAlone(TimeClues clues, Match match) {
        String text = clues.document().text();
        int start = clues.span(match).start();
        int end = clues.span(match).end();
        int lineStart = text.lastIndexOf('\n', start) + 1;
        int lineEnd = text.indexOf('\n', end) < 0 ? text.length() : text.indexOf('\n', end);
        String before = text.substring(lineStart, start);
        String after = text.substring(end, lineEnd).strip();
        if (before.length() > MOST_BEFORE || before.strip().endsWith("(") || before.indexOf('"') >= 0) {
            return false;
        }
        if (hasVerbOrTime(clues, match, lineStart, start)) {
            return false;
        }
        boolean rest = after.isEmpty() || after.startsWith("(") || after.matches("(?s)[-.|·–—:/].*|[0-9]{1,2}[:.h].*");
        return rest || (after.length() < MOST_AFTER && !hasVerbOrTime(clues, match, end, lineEnd));
    }

    private static boolean hasVerbOrTime(TimeClues clues, Match match, int from, int to) {
        boolean time = clues.matches().stream()
                .filter(other -> other != match && other.rule().kind() != Construction.CLOCK)
                .map(clues::span)
                .anyMatch(span -> span.start() < to && span.end() > from);
        return time || finiteVerb(clues.document(), from, to);
    }

    private static boolean finiteVerb(Document document, int from, int to) {
        for (Sentence sentence : document.sentences()) {
            List<Token> tokens = sentence.tokens();
            for (Token token : tokens) {
                boolean inside = token.span().start() >= from && token.span().end() <= to;
                if (inside && token.pos().verbal() && token.morphology().finite() && !token.capitalised()) {
                    return true;
                }
            }
        }
        return false;
    }
}
