package org.cumbre.evaluate;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Precision, recall and their harmonic mean, each between 0 and 1 and rounded to three digits. */
public record Measure(double precision, double recall, double f1) {

    static Measure of(int rightOfPredicted, int predicted, int rightOfGold, int gold) {
        double precision = predicted == 0 ? 0 : rightOfPredicted / (double) predicted;
        double recall = gold == 0 ? 0 : rightOfGold / (double) gold;
        double f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        return new Measure(rounded(precision), rounded(recall), rounded(f1));
    }

    static double rounded(double value) {
        return new BigDecimal(value).setScale(3, RoundingMode.HALF_EVEN).doubleValue();
    }
}
