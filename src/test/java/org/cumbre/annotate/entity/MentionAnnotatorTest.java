package org.cumbre.annotate.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.cumbre.code.Extractor;
import org.cumbre.event.Actor;
import org.cumbre.event.ActorKind;
import org.cumbre.event.Place;
import org.cumbre.text.Article;
import org.cumbre.text.PublishedBasis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom phrases stand for in an article of 15 June 2022: text, phrase (the last of that wording), keys of the gazetteer. */
class MentionAnnotatorTest {

    private static final LocalDate DAY = LocalDate.of(2022, 6, 15);
    private static final Extractor SPANISH = Extractor.forLanguage("es");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            El presidente ruso viajó a Minsk.                    | presidente ruso              | vladimir-putin
            El primer ministro israelí llamó a Macron.           | primer ministro israelí      | naftali-bennett
            El ministro ruso de Exteriores llegó a Ankara.       | ministro ruso de Exteriores  | sergei-lavrov
            El presidente de Estados Unidos habló en Washington. | presidente de Estados Unidos | joe-biden
            Joe Biden habló. El mandatario prometió ayuda.       | mandatario                   | joe-biden
            El ministro de Defensa de Fiyi viajó a Pekín.        | ministro de Defensa de Fiyi  | FJI
            Macron viajó con su ministra de Exteriores.          | ministra de Exteriores       | catherine-colonna
            Hamás negó el ataque, según su portavoz.             | portavoz                     | hamas
            Lula visitó a Cristina Kirchner. La expresidenta calló. | expresidenta              | cristina-fernandez-de-kirchner
            """)
    void anOfficeStandsForItsHolderOfThatDayOrElseForItsCountry(String text, String phrase, String keys) {
        assertStandsFor(text, phrase, MentionKind.OFFICE, keys);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            El presidente francés, Emmanuel Macron, recibió a su homólogo chino. | homólogo chino | xi-jinping
            El presidente chino y su par ruso hablaron.                          | par ruso       | vladimir-putin
            """)
    void aCounterpartHoldsTheSameOfficeOfTheOtherCountry(String text, String phrase, String keys) {
        assertStandsFor(text, phrase, MentionKind.OFFICE, keys);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            El presidente ruso, Vladímir Putin, viajó a Minsk.           | presidente ruso, Vladímir Putin             | vladimir-putin
            Serguéi Lavrov, ministro ruso de Exteriores, llegó a Ankara. | Serguéi Lavrov, ministro ruso de Exteriores | sergei-lavrov
            El iraní Hasán Rohaní habló.                                 | iraní Hasán Rohaní                          | hassan-rouhani
            Putin habló. El jefe del Partido Unido, Kim Jong-un, calló.  | jefe del Partido Unido, Kim Jong-un         | kim-jong-un
            Putin habló. El jefe de la Oficina de Asuntos Sociales del Partido de los Trabajadores, Kim Jong-un, calló. | jefe de la Oficina de Asuntos Sociales del Partido de los Trabajadores, Kim Jong-un | kim-jong-un
            El jefe de la Organización de Estados Americanos (OEA), José Miguel Insulza, calló. | jefe de la Organización de Estados Americanos (OEA), José Miguel Insulza | jose-miguel-insulza
            El comandante de la Marina de Irán, Alí Akbarí, habló.       | comandante de la Marina de Irán, Alí Akbarí | ali-akbari
            """)
    void whatStandsBesideAPersonsNameBelongsToIt(String text, String phrase, String keys) {
        assertStandsFor(text, phrase, MentionKind.NAME, keys);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            El diputado Pablo Bustinduy viajó a Kiev. Bustinduy habló. | Bustinduy | pablo-bustinduy
            Kim Jong-un recibió a la delegación. Kim habló de paz.     | Kim       | kim-jong-un
            Kim Jong-il recibió a la delegación. Kim habló de paz.     | Kim       | kim-jong-il
            """)
    void aSurnameStandsForWhomTheArticleHasNamedInFull(String text, String phrase, String keys) {
        assertStandsFor(text, phrase, MentionKind.NAME, keys);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            El presidente Mirziyoyev visitó Ankara.     | presidente Mirziyoyev | shavkat-mirziyoyev
            Ayer Kishida y Draghi hablaron.             | Kishida               | fumio-kishida
            Ayer Yoon y Draghi hablaron.                | Yoon                  | yoon-suk-yeol
            Aquí vive Íñigo Kishida. Kishida no habló.  | Kishida               | inigo-kishida
            """)
    void aSurnameAloneStandsForTheOneWhoGovernsOnTheDay(String text, String phrase, String keys) {
        assertStandsFor(text, phrase, MentionKind.NAME, keys);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Estados Unidos anunció sanciones.       | Estados Unidos | USA | USA
            El Kremlin rechazó la propuesta.        | Kremlin        | RUS | moscow-rus
            La Unión Europea deliberó. Bruselas exigió una respuesta. | Bruselas | european-union | brussels-bel
            Bélgica deliberó. Bruselas exigió una respuesta.          | Bruselas | BEL | brussels-bel
            La delegación viajó a la capital china. | capital china  | CHN | beijing-chn
            """)
    void aPlaceStandsForItsCountryTooWhenItActs(String text, String phrase, String keys, String place) {
        Mention mention = assertStandsFor(text, phrase, MentionKind.NAME, keys);

        assertEquals(place, mention.place().map(Place::key).orElse("nowhere"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            La administración Biden anunció sanciones.                  | administración Biden                       | USA
            El Gobierno de Seúl protestó.                               | Gobierno de Seúl                           | KOR
            El Ministerio de Asuntos Exteriores de China protestó.      | Ministerio de Asuntos Exteriores de China  | CHN
            La coalición que encabeza Riad bombardeó Saná.              | coalición que encabeza Riad                | SAU
            Llegó la fuerza internacional liderada por Francia.         | fuerza internacional liderada por Francia  | FRA
            India acusó al Ejército chino.                              | Ejército chino                             | CHN
            La oposición venezolana protestó.                           | oposición venezolana                       | venezuela-opposition
            Kenia votó ayer. La oposición denunció fraude.              | oposición                                  | kenya-opposition
            Miles de manifestantes tailandeses marcharon.               | Miles de manifestantes tailandeses         | thailand-protesters
            Miles de georgianos se manifestaron en Tiflis.              | Miles de georgianos                        | georgia-protesters
            La prensa somalí lo publicó.                                | prensa somalí                              | somalia-media
            Kenia calló. Lo dijeron los medios locales.                 | medios locales                             | kenya-media
            En Mali los golpistas tomaron el poder.                     | golpistas                                  | mali-military
            La junta cerró las fronteras de Níger.                      | junta                                      | niger-junta
            Las FARC callaron. Los guerrilleros huyeron.                | guerrilleros                               | farc
            Varios opositores fueron detenidos en Cuba.                 | opositores                                 | cuba-opposition
            Rusia anunció maniobras. El Gobierno negó riesgos en Rusia. | Gobierno                                   | RUS
            Rusia calló. Macron dijo ante Rusia que su Gobierno cederá. | Gobierno                                   | FRA
            Kenia votó ayer. El Ministerio de Seguridad negó fraude en Kenia. | Ministerio                           | KEN
            """)
    void aBodyStandsForItsCountry(String text, String phrase, String keys) {
        assertStandsFor(text, phrase, MentionKind.BODY, keys);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Putin llamó a Xi Jinping. Ambos líderes hablaron de Ucrania.             | Ambos líderes | vladimir-putin xi-jinping
            Rusia y Ucrania negocian en Estambul. Los dos países buscan una tregua.  | dos países    | RUS UKR
            Putin llamó a Xi Jinping. Los dos países firmarán un acuerdo.            | dos países    | RUS CHN
            Los ministros de Exteriores de China e Irán se reunieron.  | ministros de Exteriores de China e Irán | CHN IRN
            Putin llamó desde Rusia a Xi. Putin dijo que ambos firmarán.             | ambos         | vladimir-putin xi-jinping
            Putin llamó a Xi Jinping. Las dos potencias firmarán un acuerdo.         | dos potencias | RUS CHN
            Putin recibió a Kim Jong-un en Rusia. Kim calló ante Ucrania. La alianza de las dos potencias alarma a Ucrania. | dos potencias | RUS PRK
            Los presidentes de Rusia y China se reunieron.             | presidentes de Rusia y China            | vladimir-putin xi-jinping
            Los presidentes Vladímir Putin y Xi Jinping se reunieron.  | presidentes Vladímir Putin y Xi Jinping | vladimir-putin xi-jinping
            """)
    void aGroupStandsForEachOfItsMembers(String text, String phrase, String keys) {
        assertStandsFor(text, phrase, MentionKind.GROUP, keys);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            La Asamblea General de la ONU votó. La Asamblea condenó el embargo.  | Asamblea | un-general-assembly | ORGANIZATION
            El Frente Obrero Galés (FOG) ganó. El FOG pidió diálogo.             | FOG      | frente-obrero-gales | ORGANIZATION
            Los obreros de la GSX convocaron una huelga.                         | GSX      | gsx                 | ORGANIZATION
            El diario galés Trefor Nudd publicó la carta.                        | Trefor Nudd | trefor-nudd      | MEDIA
            La firma Nudd Technologies vendió drones.                            | Nudd Technologies | nudd-technologies | COMPANY
            Detuvieron a su hermano Trefor.                                      | Trefor   | trefor              | PERSON
            """)
    void anUnknownNameIsOfTheKindThatTheTextTells(String text, String phrase, String keys, ActorKind kind) {
        Mention mention = assertStandsFor(text, phrase, MentionKind.NAME, keys);

        assertEquals(kind, mention.actors().get(0).kind());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            La ministra viajó con Aitana Villoslada a Lima.          | Aitana Villoslada                   | aitana-villoslada
            Lo dijo el representante rebelde Qadir Omarov en Bangui. | representante rebelde Qadir Omarov  | qadir-omarov
            El líder opositor, Qadir Omarov, viajó a Bangui.         | líder opositor, Qadir Omarov        | qadir-omarov
            """)
    void anUnknownNameOfSeveralWordsIsAPersonsIfItIsLikelyOne(String text, String phrase, String keys) {
        assertStandsFor(text, phrase, MentionKind.NAME, keys);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Los delegados hablaron tras la Segunda Guerra Mundial.",
                "Ayer anunciaron la Operación Relámpago.",
                "El martes publicaron el acuerdo en el Diario Oficial.",
                "Los delegados aprobaron la Carta Democrática."
            })
    void operationsAndDocumentsAreNoPeople(String text) {
        assertEquals(List.of(), mentions(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            La invasión rusa continúa. | rusa       | RUS
            Los ucranianos resisten.   | ucranianos | UKR
            """)
    void aNationalityStandsForItsCountry(String text, String phrase, String keys) {
        assertStandsFor(text, phrase, MentionKind.DEMONYM, keys);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "El presidente del club dimitió.",
                "Los líderes occidentales dudan.",
                "Un presidente dimitió.",
                "La Asamblea aprobó el plan.",
                "El Parlamento votó y la Constitución cambió.",
                "Ayer llovió. Mañana será Lunes."
            })
    void ordinaryWordsStandForNobody(String text) {
        assertEquals(List.of(), mentions(text));
    }

    @Test
    void theCapitalOfAPartOfACountryIsNotTheCountrys() {
        assertTrue(mentions("Los rebeldes asedian la capital de Darfur Norte.").stream()
                .flatMap(mention -> mention.place().stream())
                .noneMatch(place -> place.english().equals("Khartoum")));
    }

    private static Mention assertStandsFor(String text, String phrase, MentionKind kind, String keys) {
        List<Mention> mentions = mentions(text);
        Mention mention = mentions.stream()
                .filter(one -> one.span().of(text).equals(phrase))
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new AssertionError("no mention \"" + phrase + "\" among "
                        + mentions.stream().map(one -> one.span().of(text)).toList()));

        assertEquals(kind, mention.kind());
        assertEquals(keys, mention.actors().stream().map(Actor::key).collect(Collectors.joining(" ")));
        return mention;
    }

    private static List<Mention> mentions(String text) {
        Article article = Article.of("test", text).withPublished(DAY, PublishedBasis.METADATA);
        return SPANISH.extract(article).document().layer(MentionAnnotator.MENTIONS);
    }
}
