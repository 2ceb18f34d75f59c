package org.cumbre.code;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class RuleReaderTest {

    @Test
    void parenthesesStandForEachOfTheirAlternatives() {
        assertEquals(
                List.of(
                        "decir \"que vendrá\"",
                        "decir \"que irá lejos\"",
                        "jurar \"que vendrá\"",
                        "jurar \"que irá lejos\""),
                RuleReader.spelledOut("(decir | jurar) \"que (vendrá | irá lejos)\""));
    }

    @Test
    void aTriggerWithoutParenthesesStandsForItself() {
        assertEquals(List.of("echar \"en cara\""), RuleReader.spelledOut("echar \"en cara\""));
    }
}
