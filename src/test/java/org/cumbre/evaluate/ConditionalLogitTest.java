package org.cumbre.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.cumbre.evaluate.ConditionalLogit.Sample;
import org.junit.jupiter.api.Test;

class ConditionalLogitTest {

    private static final int[][] TWO_OPTIONS = {{0}, {1}};

    @Test
    void theWeightsGiveTheSharesThatWereSeen() {
        List<Sample> samples = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            samples.add(new Sample(TWO_OPTIONS, i % 4 == 0 ? new double[] {1, 0} : new double[] {0, 1}, 1));
        }
        double[] weights = ConditionalLogit.fit(samples, 2, 1e-6);

        double second = 1 / (1 + Math.exp(weights[0] - weights[1]));
        assertEquals(0.75, second, 1e-3);
    }

    @Test
    void whatCountsMoreIsFittedMore() {
        List<Sample> samples = List.of(
                new Sample(TWO_OPTIONS, new double[] {1, 0}, 3), new Sample(TWO_OPTIONS, new double[] {0, 1}, 1));
        double[] weights = ConditionalLogit.fit(samples, 2, 1e-6);

        assertEquals(Math.log(3), weights[0] - weights[1], 1e-3);
    }

    @Test
    void aPenaltyKeepsWeightsSmall() {
        List<Sample> samples = List.of(new Sample(TWO_OPTIONS, new double[] {1, 0}, 1));

        double free = ConditionalLogit.fit(samples, 2, 0.01)[0];
        double held = ConditionalLogit.fit(samples, 2, 10)[0];

        assertTrue(free > held && held > 0, free + " and " + held);
    }

    @Test
    void whereEveryOptionIsRightNoWeightIsNeeded() {
        List<Sample> samples = List.of(new Sample(TWO_OPTIONS, new double[] {1, 1}, 1));

        assertEquals(0, ConditionalLogit.fit(samples, 2, 1)[0]);
        assertEquals(0, ConditionalLogit.fit(List.of(), 0, 1).length);
    }

    @Test
    void eitherOfTwoRightOptionsWillDo() {
        int[][] three = {{0}, {1}, {2}};
        List<Sample> samples = List.of(new Sample(three, new double[] {1, 1, 0}, 1));
        double[] weights = ConditionalLogit.fit(samples, 3, 0.1);

        assertEquals(weights[0], weights[1], 1e-6);
        assertTrue(weights[2] < weights[0]);
    }
}
