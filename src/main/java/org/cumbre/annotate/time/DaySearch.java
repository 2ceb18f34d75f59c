package org.cumbre.annotate.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.cumbre.text.StopSign;

/** Weighs every day of some years against the clues of a text. */
final class DaySearch {

    /** So much less likely than the best that it need not be counted. */
    private static final double HOPELESS = 14;
    /** More than what the order of summing changes. */
    private static final double ROUNDING = 1e-6;

    private final List<Scored> days;

    private record Scored(LocalDate day, double score) {}

    /**
     * The likeliest day.
     *
     * @param share of all likelihood that lies on it and the days beside it
     */
    record Likeliest(LocalDate day, double share) {}

    /** @param inOrder the days to weigh, the likelier first */
    DaySearch(List<DayClue> clues, List<LocalDate> inOrder) {
        this.days = scored(clues, inOrder);
    }

    private static List<Scored> scored(List<DayClue> clues, List<LocalDate> inOrder) {
        List<DayClue> quick = clues.stream().filter(clue -> !clue.resolves()).collect(Collectors.toList());
        List<Scored> days = new ArrayList<>();
        double best = Double.NEGATIVE_INFINITY;
        for (LocalDate day : inOrder) {
            StopSign.obey();
            double least = best - HOPELESS;
            double score = excluded(day, quick, least) ? least : score(day, clues, least);
            if (score > least) {
                days.add(new Scored(day, score));
                best = Math.max(best, score);
            }
        }
        return days;
    }

    /**
     * Whether some clues alone put a day below the least score. The one that did it moves towards the front: with the next day it will probably
     * do it again.
     */
    private static boolean excluded(LocalDate day, List<DayClue> clues, double least) {
        double score = 0;
        for (int i = 0; i < clues.size(); i++) {
            score += clues.get(i).at(day);
            if (score < least - ROUNDING) {
                Collections.swap(clues, i, i / 2);
                return true;
            }
        }
        return false;
    }

    private static double score(LocalDate day, List<DayClue> clues, double least) {
        double score = 0;
        for (int i = 0; i < clues.size() && score > least; i++) {
            score += clues.get(i).at(day);
        }
        return score;
    }

    Likeliest likeliest() {
        Scored best =
                days.stream().max(Comparator.comparingDouble(Scored::score)).orElseThrow();
        double all = 0;
        double near = 0;
        for (Scored scored : days) {
            double weight = Math.exp(scored.score() - best.score());
            all += weight;
            near += Math.abs(ChronoUnit.DAYS.between(best.day(), scored.day())) <= 1 ? weight : 0;
        }
        return new Likeliest(best.day(), near / all);
    }
}
