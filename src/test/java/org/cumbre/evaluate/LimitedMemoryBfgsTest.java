package org.cumbre.evaluate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LimitedMemoryBfgsTest {

    @Test
    void theBottomOfACurvedValleyIsFound() {
        double[] least = LimitedMemoryBfgs.minimize(LimitedMemoryBfgsTest::rosenbrock, 2, 1e-8);

        assertArrayEquals(new double[] {1, 1}, least, 1e-6);
    }

    @Test
    void slopesThatDifferAThousandfoldAreAllFollowedToTheEnd() {
        int dimension = 50;
        double[] least = LimitedMemoryBfgs.minimize(
                (point, gradient) -> {
                    double value = 0;
                    for (int i = 0; i < dimension; i++) {
                        double steep = Math.pow(1000, i / (dimension - 1.0));
                        value += steep * (point[i] - i) * (point[i] - i) / 2;
                        gradient[i] = steep * (point[i] - i);
                    }
                    return value;
                },
                dimension,
                1e-9);

        for (int i = 0; i < dimension; i++) {
            assertEquals(i, least[i], 1e-8);
        }
    }

    @Test
    void whereItIsFlatNothingMoves() {
        assertArrayEquals(new double[3], LimitedMemoryBfgs.minimize((point, gradient) -> 7, 3, 1e-9));
        assertEquals(0, LimitedMemoryBfgs.minimize((point, gradient) -> 7, 0, 1e-9).length);
    }

    /** Rosenbrock, An automatic method for finding the greatest or least value of a function, 1960. */
    private static double rosenbrock(double[] point, double[] gradient) {
        double x = point[0];
        double y = point[1];
        gradient[0] = -2 * (1 - x) - 400 * x * (y - x * x);
        gradient[1] = 200 * (y - x * x);
        return (1 - x) * (1 - x) + 100 * (y - x * x) * (y - x * x);
    }
}
