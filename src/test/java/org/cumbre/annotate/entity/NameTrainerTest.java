package org.cumbre.annotate.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class NameTrainerTest {

    @Test
    void annotatedNamesAreKnownByTheFirstDigitsOfTheirSha256() {
        assertEquals("8358ed271ba38466", NameTrainer.digits("Ana María"));
    }
}
