package org.cumbre.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.cumbre.event.Actor;
import org.cumbre.event.ActorKind;
import org.cumbre.event.Sector;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SectorsTest {

    private static final Gazetteer GAZETTEER = Gazetteer.bundled();

    @ParameterizedTest
    @CsvSource({
        "hamas, REB",
        "sinaloa-cartel, CRM",
        "wagner-group, UAF",
        "mossad, SPY",
        "scotland-yard, COP",
        "us-senate, LEG",
        "royal-navy, MIL",
        "international-criminal-court, JUD",
        "nato, IGO",
        "european-parliament, IGO",
        "g20, IGO",
        "red-cross, NGO",
        "saudi-aramco, BUS",
        "federal-reserve, GOV",
        "RUS,",
    })
    void anActorOfTheGazetteerHasTheSectorOfWhatItIs(String key, Sector sector) {
        assertEquals(
                Optional.ofNullable(sector).stream().toList(),
                of(GAZETTEER.actor(key).orElseThrow(), Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource({
        "vladimir-putin, 2024-06-18, GOV",
        "antonio-guterres, 2023-01-01, IGO",
        "antonio-guterres, 1999-01-01, GOV",
        "donald-trump, 2018-06-12, GOV",
        "donald-trump, 2023-01-01,",
        "pope-john-paul-ii, 1998-01-21, REL",
        "ismail-haniyeh, 2020-01-01, REB",
    })
    void aPersonHasTheSectorOfTheOfficeHeldOnTheDay(String key, LocalDate day, Sector sector) {
        assertEquals(
                Optional.ofNullable(sector),
                of(GAZETTEER.actor(key).orElseThrow(), Optional.of(day)).stream()
                        .findFirst());
    }

    @ParameterizedTest
    @CsvSource({
        "Policía Nacional, ORGANIZATION, COP",
        "Universidad de Salamanca, ORGANIZATION, EDU",
        "Ministerio de Salud, MINISTRY, GOV",
        "Tribunal de Cuentas, COURT, JUD",
        "Fundación Delta, ORGANIZATION,",
        "Ana Pérez, PERSON,",
    })
    void whoIsNotListedHasTheSectorThatTheNameOrTheKindSays(String name, ActorKind kind, Sector sector) {
        Actor actor = Actor.unlisted("new", kind, name, Optional.empty());

        assertEquals(Optional.ofNullable(sector).stream().toList(), of(actor, Optional.empty()));
    }

    private static List<Sector> of(Actor actor, Optional<LocalDate> day) {
        List<Sector> sectors = Sectors.bundled().of(actor, day, GAZETTEER);
        assertEquals(Arrays.stream(Sector.values()).filter(sectors::contains).toList(), sectors);
        return sectors;
    }
}
