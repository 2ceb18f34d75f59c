package org.cumbre.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.cumbre.event.Claim;

/** How often claims are right that are said to be so sure: by tenths of confidence. */
public final class Reliability {

    private static final int TENTHS = 10;

    private final Map<Integer, List<Double>> said = new TreeMap<>();
    private final Map<Integer, Integer> right = new TreeMap<>();

    /** Takes in the claims of an annotated article. */
    public void add(GoldArticle gold, List<Claim> claims) {
        RightAnswers answers = new RightAnswers(gold);
        for (Claim claim : claims) {
            int tenth = (int) Math.min(TENTHS - 1, Math.floor(claim.confidence() * TENTHS));
            said.computeIfAbsent(tenth, key -> new ArrayList<>()).add(claim.confidence());
            right.merge(tenth, answers.sound(claim) ? 1 : 0, Integer::sum);
        }
    }

    /** A line for each tenth: how many claims, what is said of them on the average, how many of them are right. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        said.forEach((tenth, values) -> lines.add(String.format(
                Locale.ROOT,
                "confidence %.1f to %.1f  claims %4d  said %.2f  right %.2f",
                tenth / (double) TENTHS,
                (tenth + 1) / (double) TENTHS,
                values.size(),
                values.stream().mapToDouble(value -> value).average().orElse(0),
                right.getOrDefault(tenth, 0) / (double) values.size())));
        return lines;
    }
}
