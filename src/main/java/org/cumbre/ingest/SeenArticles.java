package org.cumbre.ingest;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cumbre.text.Article;

/**
 * Recognises an article that was read before: the same words, or, under another name, nearly. Nearly means a SimHash (Charikar 2002) over
 * runs of five words that differs in three bits of 64 at most, with exactly the same names and numbers: a text with other names or
 * figures is another text, however little differs. What is known to be of different days is never the same.
 */
public final class SeenArticles {

    /** So many articles are remembered; then all are forgotten, and it begins anew. */
    public static final int MEMORY = 500_000;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final int RUN = 5;
    private static final int LEAST_WORDS = 60;
    private static final int BITS_APART = 3;

    private final Map<Long, List<Seen>> byNames = new HashMap<>();
    private int size;

    private record Seen(String source, long words, long hash, Optional<LocalDate> day) {}

    /** The source of an earlier article that is the same; from now on this one is an earlier one, too. */
    public Optional<String> sameAs(Article article) {
        long names = 0;
        List<Integer> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(Normalizer.normalize(article.text(), Normalizer.Form.NFC));
        while (matcher.find()) {
            String word = matcher.group();
            words.add(word.hashCode());
            names += Character.isLowerCase(word.codePointAt(0)) ? 0 : mix(word.hashCode());
        }
        if (words.size() < LEAST_WORDS) {
            return Optional.empty();
        }
        Seen fresh = new Seen(article.source(), words.hashCode(), simHash(words), article.published());
        if (size++ >= MEMORY) {
            byNames.clear();
            size = 1;
        }
        List<Seen> alike = byNames.computeIfAbsent(names, key -> new ArrayList<>(1));
        Optional<String> same = alike.stream()
                .filter(other -> same(other, fresh))
                .map(Seen::source)
                .findFirst();
        alike.add(fresh);
        return same;
    }

    private static boolean same(Seen one, Seen other) {
        boolean days = one.day().isEmpty() || other.day().isEmpty() || one.day().equals(other.day());
        boolean nearly = Long.bitCount(one.hash() ^ other.hash()) <= BITS_APART
                && !one.source().equals(other.source()); // else it is a new version
        return days && (one.words() == other.words() || nearly);
    }

    private static long simHash(List<Integer> words) {
        int[] votes = new int[Long.SIZE];
        for (int i = 0; i + RUN <= words.size(); i++) {
            long run = mix(words.subList(i, i + RUN).hashCode());
            for (int bit = 0; bit < Long.SIZE; bit++) {
                votes[bit] += (run >>> bit & 1) == 1 ? 1 : -1;
            }
        }
        long hash = 0;
        for (int bit = 0; bit < Long.SIZE; bit++) {
            hash |= votes[bit] > 0 ? 1L << bit : 0;
        }
        return hash;
    }

    /** The last step of MurmurHash3, 64 bits. */
    private static long mix(long value) {
        long h = value;
        h = (h ^ (h >>> 33)) * 0xff51afd7ed558ccdL;
        h = (h ^ (h >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return h ^ (h >>> 33);
    }
}
