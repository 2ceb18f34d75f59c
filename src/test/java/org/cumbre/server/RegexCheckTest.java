package org.cumbre.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegexCheckTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Putin; true",
                "^Put[ií]n|Xi$; true",
                "(Putin|Xi).*Pek[ií]n; true",
                "a.*b+; true",
                "\\(+; true",
                "[*+]{1}; true",
                "(abc)+; true",
                "(a+)+$; false",
                "(a|aa)+$; false",
                "((a?)b)*; false",
                "(.*)(.*)(.*)x; false",
                "(a)\\1; false",
                "(?:x(y*)){3}; false",
            })
    void aPatternEndsIfItRepeatsLittle(String pattern, boolean ends) {
        assertEquals(ends, RegexCheck.ends(pattern));
    }
}
