package org.cumbre.evaluate;

import java.util.List;

/**
 * Fits the weights of features so that the right ones of several options become likely (conditional logit, McFadden 1973): minus the log
 * likelihood, with a quadratic penalty, by L-BFGS.
 */
final class ConditionalLogit {

    /** A slope that leads nowhere. */
    private static final double FLAT = 1e-3;

    private final List<Sample> samples;
    private final double penalty;

    /**
     * A question with its answer.
     *
     * @param options the numbers of each option's features
     * @param right how right each option is, from 0 to 1; not all 0
     * @param weight how much it counts
     */
    record Sample(int[][] options, double[] right, double weight) {}

    private ConditionalLogit(List<Sample> samples, double penalty) {
        this.samples = samples;
        this.penalty = penalty;
    }

    /**
     * The weight of each feature.
     *
     * @param dimension number of features
     * @param penalty of half the sum of the squared weights
     */
    static double[] fit(List<Sample> samples, int dimension, double penalty) {
        return LimitedMemoryBfgs.minimize(new ConditionalLogit(samples, penalty)::at, dimension, FLAT);
    }

    private double at(double[] weights, double[] gradient) {
        double value = 0;
        for (int i = 0; i < weights.length; i++) {
            value += penalty / 2 * weights[i] * weights[i];
            gradient[i] = penalty * weights[i];
        }
        for (Sample sample : samples) {
            double[] likely = exponentials(sample, weights);
            double all = sum(likely);
            double right = right(sample, likely);
            value -= sample.weight() * Math.log(right / all);
            for (int i = 0; i < likely.length; i++) {
                double slope = sample.weight() * likely[i] * (1 / all - sample.right()[i] / right);
                for (int feature : sample.options()[i]) {
                    gradient[feature] += slope;
                }
            }
        }
        return value;
    }

    /** Of each option's sum of weights, less the greatest of them so that nothing overflows. */
    private static double[] exponentials(Sample sample, double[] weights) {
        double[] sums = new double[sample.options().length];
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < sums.length; i++) {
            for (int feature : sample.options()[i]) {
                sums[i] += weights[feature];
            }
            most = Math.max(most, sums[i]);
        }
        for (int i = 0; i < sums.length; i++) {
            sums[i] = Math.exp(sums[i] - most);
        }
        return sums;
    }

    private static double right(Sample sample, double[] likely) {
        double sum = Double.MIN_NORMAL;
        for (int i = 0; i < likely.length; i++) {
            sum += sample.right()[i] * likely[i];
        }
        return sum;
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }
}
