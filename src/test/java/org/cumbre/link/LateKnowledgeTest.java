package org.cumbre.link;

import static org.cumbre.rdf.Samples.article;
import static org.cumbre.rdf.Samples.meeting;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Optional;
import org.cumbre.event.Actor;
import org.cumbre.event.ActorKind;
import org.cumbre.event.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LateKnowledgeTest {

    private static final Gazetteer GAZETTEER = new Gazetteer();

    static {
        know("ana-ejemplo", ActorKind.PERSON, "Ana Ejemplo", "URY");
        know("liga-ejemplo", ActorKind.ORGANIZATION, "Liga Ejemplo", "");
        know("eva-doble", ActorKind.PERSON, "Eva Doble", "URY");
        know("eva-doble-2", ActorKind.PERSON, "Eva Doble", "ARG");
    }

    @ParameterizedTest
    @CsvSource({
        "Ana Ejemplo, PERSON, URY, ana-ejemplo",
        "ana ejemplo, PERSON, '', ana-ejemplo",
        "Ana Ejemplo, PERSON, ARG, new",
        "Ana Ejemplo, ORGANIZATION, '', new",
        "Ejemplo, PERSON, URY, new",
        "Liga Ejemplo, ORGANIZATION, '', liga-ejemplo",
        "Eva Doble, PERSON, '', new",
        "Eva Doble, PERSON, ARG, eva-doble-2",
    })
    void somebodyNewIsWhomTheGazetteerKnowsByNowOnFullEvidenceOnly(
            String name, ActorKind kind, String country, String key) {
        Actor read = Actor.unlisted("new", kind, name, Optional.of(country).filter(code -> !code.isEmpty()));
        Report report = new Report(article("a.txt", "2023-09-11"), meeting("c1", read, read));

        Report now = LateKnowledge.of(GAZETTEER).in(report);

        assertEquals(key, now.claim().participants().get(0).actor().key());
    }

    @Test
    void aGazetteerThatHasGrownIsAnotherPrint() {
        assertNotEquals(
                LateKnowledge.of(GAZETTEER).rules(),
                LateKnowledge.of(Gazetteer.bundled()).rules());
    }

    private static void know(String key, ActorKind kind, String name, String country) {
        Actor actor = Actor.unlisted(key, kind, name, Optional.of(country).filter(code -> !code.isEmpty()));
        GAZETTEER.add(actor);
        GAZETTEER.name(List.of(name), Referent.of(actor));
    }
}
