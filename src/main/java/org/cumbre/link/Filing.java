package org.cumbre.link;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Where claims are filed, so that all that could tell of one event are found without looking at the others: by type, by who faces whom
 * (persons count as their country) and by month. A claim without a date is filed by the month of its article; one whose article has no
 * day either, by the article.
 *
 * <p>If two claims can agree, each is filed where the other is looked for.
 */
final class Filing {

    /** Spans of more months than this are filed by year. */
    private static final int WIDE = 36;

    private static final int BITS = 55;

    private Filing() {}

    /** Where a claim is filed. */
    static Set<Long> offered(Candidate candidate) {
        Set<String> times = new HashSet<>();
        Days days = candidate.days();
        if (days.known() && wide(days)) {
            years(days.first(), days.last(), times);
        } else if (days.known()) {
            months("m", days.first(), days.last(), times);
        } else {
            candidate.published().ifPresent(day -> months("u", day, day, times));
        }
        article(candidate).ifPresent(times::add);
        return keys(candidate, participants(candidate, candidate.sides().offered()), times);
    }

    /** Where all that it could agree with is filed. */
    static Set<Long> wanted(Candidate candidate) {
        Set<String> times = new HashSet<>();
        Days days = candidate.days();
        if (days.known()) {
            dated(days.first(), days.last(), times);
            months("u", days.first() - Agreement.NEWS, days.last() + Agreement.NEWS, times);
        } else {
            candidate.published().ifPresent(day -> {
                dated(day - Agreement.NEWS, day + Agreement.NEWS, times);
                months("u", day - Agreement.DAYS_APART, day + Agreement.DAYS_APART, times);
            });
        }
        article(candidate).ifPresent(times::add);
        return keys(candidate, participants(candidate, candidate.sides().wanted()), times);
    }

    /** Of an article without a day, only what it says itself can go with a claim without a date. */
    private static Optional<String> article(Candidate candidate) {
        return candidate.published().isEmpty() ? Optional.of("a" + candidate.article()) : Optional.empty();
    }

    private static void dated(long first, long last, Set<String> times) {
        months("m", first, last, times);
        years(first, last, times);
    }

    private static void months(String kind, long first, long last, Set<String> times) {
        for (long month = month(first); month <= month(last); month++) {
            times.add(kind + month);
        }
    }

    private static void years(long first, long last, Set<String> times) {
        for (long year = month(first) / 12; year <= month(last) / 12; year++) {
            times.add("y" + year);
        }
    }

    private static boolean wide(Days days) {
        return month(days.last()) - month(days.first()) > WIDE;
    }

    private static long month(long day) {
        LocalDate date = LocalDate.ofEpochDay(day);
        return date.getYear() * 12L + date.getMonthValue() - 1;
    }

    /** Where nobody takes part, the places stand in. */
    private static Set<String> participants(Candidate candidate, Set<String> sides) {
        return candidate.sides().isEmpty() ? candidate.sites().keys() : sides;
    }

    private static Set<Long> keys(Candidate candidate, Set<String> participants, Set<String> times) {
        Set<Long> keys = new TreeSet<>();
        String type = candidate.claim().type().label();
        for (String participant : participants) {
            long start = hash(hash(0xcbf29ce484222325L, type), participant);
            times.forEach(time -> keys.add(hash(start, time) >>> (Long.SIZE - BITS)));
        }
        return keys;
    }

    /** FNV-1a over the characters and an end mark, its bits mixed at the end. */
    private static long hash(long start, String text) {
        long hash = start;
        for (int at = 0; at <= text.length(); at++) {
            hash = (hash ^ (at < text.length() ? text.charAt(at) : 0xFFFF)) * 0x100000001b3L;
        }
        return hash ^ (hash >>> 29);
    }
}
