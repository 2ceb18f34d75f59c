package org.cumbre.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.cumbre.language.LanguagePack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageIdentifierTest {

    private final LanguageIdentifier spanish = LanguageIdentifier.of(LanguagePack.load("es"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pt | O presidente da República disse nesta terça-feira que o governo não vai aceitar as condições impostas pelos credores e que as negociações devem continuar na próxima semana em Bruxelas.",
                "en | The president said on Tuesday that the government would not accept the conditions imposed by its creditors and that talks would continue next week in Brussels with the ministers.",
                "ca | El president del Govern ha dit aquest dimarts que no acceptarà les condicions imposades pels creditors internacionals i que les negociacions continuaran la setmana vinent a Brussel·les amb els ministres.",
                "fr | Le président a déclaré mardi que le gouvernement n'accepterait pas les conditions imposées par ses créanciers et que les négociations se poursuivraient la semaine prochaine à Bruxelles."
            })
    void textsInOtherLanguagesAreTold(String tag, String text) {
        assertEquals(Optional.of(tag), spanish.otherThanExpected(text));
    }

    @Test
    void spanishIsSpanishWithAndWithoutTellingWords() {
        assertEquals(
                Optional.empty(),
                spanish.otherThanExpected(
                        "El presidente dijo el martes que no aceptará las condiciones de los acreedores y"
                                + " que las negociaciones seguirán en Bruselas la semana que viene con los ministros."));
        assertEquals(
                Optional.empty(),
                spanish.otherThanExpected(
                        "Maduro visitó Moscú este martes para firmar con Putin un acuerdo de cooperación"
                                + " militar que ambos negociaban desde enero, según informó su gobierno en un comunicado."));
    }

    @Test
    void fewWordsTellNothing() {
        assertEquals(Optional.empty(), spanish.otherThanExpected("Putin met Xi in Beijing."));
    }
}
