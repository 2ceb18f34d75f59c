package org.cumbre.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.path.PathParser;
import org.cumbre.rdf.Vocabulary;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathCheckTest {

    @ParameterizedTest
    @CsvSource({
        "cu:country?, true",
        "cu:country/rdfs:label, true",
        "^sem:hasActor/sem:hasActor, true",
        "cu:country*, false",
        "(cu:country|cu:of)+, false",
        "!(cu:country|^cu:of), true",
    })
    void aPathBetweenTwoVariablesEndsIfNothingIsRepeated(String path, boolean ends) {
        assertEquals(ends, check(path, true));
    }

    @ParameterizedTest
    @CsvSource({
        "cu:country*, true",
        "^cu:country*, true",
        "(cu:country|cu:of)+, true",
        "cu:dealsWith+, true",
        "(sem:hasActor|^sem:hasActor)*, false",
        "(^sem:hasActor/sem:hasActor)*, false",
        "(cu:dealsWith*)*, false",
        "(!cu:of)*, false",
        "'cu:of{2,9}', false",
        "cu:of/(^cu:of/cu:of)+, false",
    })
    void aPathFromSomethingGivenMayRepeatWhatOnlyGoesForward(String path, boolean ends) {
        assertEquals(ends, check(path, false));
    }

    private static boolean check(String path, boolean open) {
        PrefixMapping prefixes = PrefixMapping.Factory.create();
        Vocabulary.PREFIXES.forEach(prefixes::setNsPrefix);
        return PathCheck.ends(PathParser.parse(path, prefixes), open);
    }
}
