package org.cumbre.annotate.token;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.cumbre.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalTextTest {

    @ParameterizedTest
    @CsvSource({
        "Reunio\u0301n en Moscu\u0301, Reunión en Moscú",
        "Espan\u0303a y Grecia, España y Grecia",
        "presi\u00ADdente ruso, presidente ruso",
        "con\uFB01rmó la cita, confirmó la cita",
        "Xi–Putin «hoy», Xi-Putin \"hoy\""
    })
    void whatLooksTheSameIsTheSame(String original, String expected) {
        assertEquals(expected, NormalText.of(original).text());
    }

    @Test
    void everyWordIsFoundAgainInTheOriginal() {
        String original = "La reunio\u0301n del presi\u00ADdente en Moscu\u0301 se con\uFB01rma.";
        NormalText normal = NormalText.of(original);
        int from = 0;
        for (String word : "La reunión del presidente en Moscú se confirma".split(" ")) {
            int start = normal.text().indexOf(word, from);
            Span span = normal.original(new Span(start, start + word.length()));
            assertEquals(word, NormalText.of(span.of(original)).text());
            from = start + word.length();
        }
    }
}
