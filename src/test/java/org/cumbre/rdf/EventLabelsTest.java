package org.cumbre.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cumbre.event.Actor;
import org.cumbre.event.ActorKind;
import org.cumbre.event.Event;
import org.cumbre.event.EventType;
import org.cumbre.event.Participant;
import org.cumbre.event.Role;
import org.cumbre.event.Status;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventLabelsTest {

    private final EventLabels labels = new EventLabels(Ontology.load());

    @ParameterizedTest
    @CsvSource({
        "VISIT,      Ana Uno,                      Irán,    Visita: Ana Uno → Irán",
        "VISIT,      Ana Uno,                      '',      Visita: Ana Uno",
        "ACCUSATION, '',                           Irán,    Acusación: ? → Irán",
        "MEETING,    Ana Uno,                      Eva Dos, Reunión: Ana Uno – Eva Dos",
        "MEETING,    '',                           Eva Dos, Reunión: Eva Dos",
        "MEETING,    '',                           '',      Reunión",
        "SUPPORT,    Ana Uno|Eva Dos|Mar Tres|Sol, Irán,    'Apoyo: Ana Uno, Eva Dos, Mar Tres +1 → Irán'"
    })
    void anEventIsCalledByItsTypeAndWhoDidItToWhom(EventType type, String sources, String targets, String label) {
        assertEquals(label, labels.of(event(type, sources, targets), "es"));
    }

    private static Event event(EventType type, String sources, String targets) {
        List<Participant> participants = Stream.concat(side(Role.SOURCE, sources), side(Role.TARGET, targets))
                .toList();
        return new Event(
                "e", type, participants, Optional.empty(), List.of(), Status.OCCURRED, List.of(), 0.5, List.of());
    }

    private static Stream<Participant> side(Role role, String names) {
        return Arrays.stream(names.split("\\|"))
                .filter(name -> !name.isEmpty())
                .map(name -> new Participant(role, Actor.unlisted(name, ActorKind.PERSON, name, Optional.empty())));
    }
}
