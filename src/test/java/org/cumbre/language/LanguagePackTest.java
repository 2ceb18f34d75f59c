package org.cumbre.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class LanguagePackTest {

    @Test
    void spanishIsAvailable() {
        assertTrue(LanguagePack.available().contains("es"), LanguagePack.available()::toString);
    }

    @Test
    void aMissingPackIsNamedTogetherWithThoseThereAre() {
        String message = String.valueOf(assertThrows(IllegalArgumentException.class, () -> LanguagePack.load("tlh"))
                .getMessage());
        assertTrue(message.contains("\"tlh\"") && message.contains("es"), message);
    }

    @Test
    void aMissingFileIsNamed() {
        LanguagePack pack = LanguagePack.load("es");
        String message = String.valueOf(assertThrows(IllegalArgumentException.class, () -> pack.open("nothing.txt"))
                .getMessage());
        assertEquals("lang/es/nothing.txt: not on the class path", message);
    }

    @Test
    void aFaultyLineIsNamedByFileAndNumber() {
        LanguagePack.Line line =
                LanguagePack.load("es").lines("abbreviations.txt").get(0);
        String message = String.valueOf(line.fault("no").getMessage());
        assertTrue(message.startsWith("lang/es/abbreviations.txt:" + line.number() + ": no"), message);
    }
}
