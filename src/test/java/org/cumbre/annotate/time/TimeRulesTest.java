package org.cumbre.annotate.time;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule finds what its examples promise. */
final class TimeRulesTest {

    static Stream<Arguments> examples() {
        return TimeReader.TIMES.rules().stream()
                .flatMap(rule -> rule.examples().stream().map(example -> Arguments.of(rule.id(), example)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("examples")
    void exampleOfARuleHasItsValue(String id, TimeRule.Example example) {
        List<TimeExpression> times = TimeReader.times(example.sentence());
        boolean good = example.value().equals("none")
                ? times.isEmpty()
                : times.stream().anyMatch(time -> time.value().timex().equals(example.value()));
        assertTrue(good, () -> example.where() + ": expected " + example.value() + ", found " + times);
    }
}
