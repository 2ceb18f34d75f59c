package org.cumbre.evaluate;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Iterator;

/**
 * The least value of a smooth function, by L-BFGS (Nocedal and Wright, Numerical Optimization, 2006, algorithms 7.4 and 7.5) with a
 * backtracking line search. Goes on until the slope is flat everywhere: OpenNLP's minimiser ends where one step gains little, however far
 * that is from the least.
 */
final class LimitedMemoryBfgs {

    private static final int MEMORY = 15;
    private static final int ITERATIONS = 2000;
    private static final int HALVINGS = 40;
    /** Of what the slope promises, so much is to be gained. */
    private static final double SUFFICIENT = 1e-4;
    /** A step over which the slopes changed against it, or by less than this share of their change, tells nothing of how the function bends. */
    private static final double BENDS = 1e-10;

    /** A function of several variables. */
    interface Slope {
        /** Its value, and its slopes into the array. */
        double at(double[] point, double[] gradient);
    }

    /** A step and how the slopes changed over it. */
    private record Step(double[] way, double[] change, double curvature) {}

    private LimitedMemoryBfgs() {}

    /** @param flat no slope at the end is steeper, unless rounding lets nothing more be gained */
    static double[] minimize(Slope function, int dimension, double flat) {
        double[] point = new double[dimension];
        double[] gradient = new double[dimension];
        double value = function.at(point, gradient);
        Deque<Step> memory = new ArrayDeque<>();
        for (int i = 0; i < ITERATIONS && steepest(gradient) > flat; i++) {
            double[] direction = direction(gradient, memory);
            double promise = dot(direction, gradient);
            double length = memory.isEmpty() ? Math.min(1, 1 / Math.sqrt(-promise)) : 1;
            double[] next = new double[dimension];
            double[] slopes = new double[dimension];
            double reached = Double.POSITIVE_INFINITY;
            for (int h = 0; h < HALVINGS && !(reached <= value + SUFFICIENT * length * promise); h++, length /= 2) {
                double stride = length;
                Arrays.setAll(next, at -> point[at] + stride * direction[at]);
                reached = function.at(next, slopes);
            }
            if (!(reached < value)) {
                break;
            }
            remember(memory, point, next, gradient, slopes);
            System.arraycopy(next, 0, point, 0, dimension);
            System.arraycopy(slopes, 0, gradient, 0, dimension);
            value = reached;
        }
        return point;
    }

    private static void remember(
            Deque<Step> memory, double[] point, double[] next, double[] gradient, double[] slopes) {
        double[] way = new double[point.length];
        double[] change = new double[point.length];
        Arrays.setAll(way, i -> next[i] - point[i]);
        Arrays.setAll(change, i -> slopes[i] - gradient[i]);
        double curvature = dot(way, change);
        if (curvature > BENDS * dot(change, change)) {
            if (memory.size() == MEMORY) {
                memory.removeFirst();
            }
            memory.addLast(new Step(way, change, curvature));
        }
    }

    /** Downhill, with the bends of the last steps reckoned in. */
    private static double[] direction(double[] gradient, Deque<Step> memory) {
        double[] direction = new double[gradient.length];
        Arrays.setAll(direction, i -> -gradient[i]);
        double[] parts = new double[memory.size()];
        int at = 0;
        for (Iterator<Step> latest = memory.descendingIterator(); latest.hasNext(); at++) {
            Step step = latest.next();
            parts[at] = dot(step.way(), direction) / step.curvature();
            add(-parts[at], step.change(), direction);
        }
        if (!memory.isEmpty()) {
            Step last = memory.getLast();
            double scale = last.curvature() / dot(last.change(), last.change());
            Arrays.setAll(direction, i -> scale * direction[i]);
        }
        for (Step step : memory) {
            at--;
            add(parts[at] - dot(step.change(), direction) / step.curvature(), step.way(), direction);
        }
        return direction;
    }

    private static void add(double factor, double[] values, double[] to) {
        for (int i = 0; i < to.length; i++) {
            to[i] += factor * values[i];
        }
    }

    private static double dot(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }

    private static double steepest(double[] gradient) {
        double most = 0;
        for (double slope : gradient) {
            most = Math.max(most, Math.abs(slope));
        }
        return most;
    }
}
