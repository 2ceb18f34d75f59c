package org.cumbre.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

class BenchCommandTest {

    @Test
    void startUpAloneIsMeasuredInTheOrderInWhichItHappens() throws Exception {
        Run run = Run.of("bench", "--start-up", "--output", "json");

        assertEquals(0, run.status(), run.err());
        JsonNode figures = new ObjectMapper().readTree(run.out());
        assertTrue(figures.path("names_s").asDouble() > 0, run.out());
        assertTrue(
                figures.path("first_claims_s").asDouble()
                        > figures.path("loaded_s").asDouble(),
                run.out());
        assertFalse(figures.has("stages"), run.out());
    }
}
