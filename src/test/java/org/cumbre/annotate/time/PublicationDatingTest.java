package org.cumbre.annotate.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.cumbre.text.Article;
import org.cumbre.text.Document;
import org.cumbre.text.Publication;
import org.cumbre.text.PublishedBasis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The day of publication comes from the date line, or from what the text says of weekdays, days, years and people, or is left open. */
final class PublicationDatingTest {

    private static final double HIGH = 0.8;

    private static Optional<Publication> dating(String text) {
        return dating("test", text);
    }

    private static Optional<Publication> dating(String source, String text) {
        return TimeReader.TIMES.dating(TimeReader.tokens(Article.of(source, text)));
    }

    private static void assertInferred(LocalDate day, Publication found) {
        assertTrue(Math.abs(found.day().toEpochDay() - day.toEpochDay()) <= 1, found::toString);
        assertEquals(PublishedBasis.INFERRED, found.basis());
        assertFalse(found.why().isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '#', textBlock = """
            PARÍS, 25 de octubre de 2022.- El presidente recibirá el miércoles al canciller. | 2022-10-25
            LA VOZ 02 jul 2013. Actualizado a las 19:51 h. | 2013-07-02
            Agencias, Seúl 14.08.2018 | 2018-08-14
            Por Redacción, 8 de marzo de 2005 | 2005-03-08
            Escrito por Redacción   Jul 08, 2010 | 2010-07-08
            26/05/2011 - 16:42 - actualizado 20:15 | 2011-05-26
            Publicado: jueves 16 de mayo de 2024 | 2024-05-16
            Publicado el 16 mayo, 2024 | 2024-05-16
            Actualizado el 3 may 2019 a las 10:15 | 2019-05-03
            Última actualización: 16 de mayo de 2024 a las 10:33 h | 2024-05-16
            #Por Redacción / 14/03/2018# | 2018-03-14
            Madrid. 5 de marzo de 2010 / EP | 2010-03-05
            (AFP) – 12 jun. 2015 | 2015-06-12
            Viernes, 16 de mayo de 2014 | 2014-05-16
            mayo 16, 2024 | 2024-05-16
            2024-05-16 10:33:00 | 2024-05-16
            16/05/24 | 2024-05-16
            Kiev/Moscú, 16 may 2024 (EFE).- El presidente llegó hoy. | 2024-05-16
            Washington, 16 may. 2024 (Prensa Latina) El Gobierno rechazó la nota. | 2024-05-16
            """)
    void dateLineIsTheDay(String line, LocalDate day) {
        Publication dating = dating("Titular sin fecha\n\n" + line + "\n\nEl ministro dijo que no.")
                .orElseThrow();
        assertEquals(day, dating.day());
        assertEquals(PublishedBasis.DATELINE, dating.basis());
        assertTrue(dating.confidence().getAsDouble() > HIGH);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ROMA, 8 Abr. (EFE) El presidente Barack Obama llegó este jueves a Italia. | 2010-04-08
            Buenos Aires, 5 mar (Télam).- El presidente Javier Milei habló este martes en el Senado. | 2024-03-05
            MADRID, 12 Mar (EP) - El ministro dimitió este martes. La ley se aprobó en enero de 2019. | 2019-03-12
            """)
    void dateLineWithoutYearTakesTheYearFromTheRest(String text, LocalDate day) {
        Publication dating = dating(text).orElseThrow();
        assertEquals(day, dating.day());
        assertEquals(PublishedBasis.DATELINE, dating.basis());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Se verán este martes 10 de agosto. Ganó las elecciones de junio de 2010. | 2010-08-10
            Se reunieron ayer, jueves 12 de noviembre. Ganó las elecciones de enero de 2015. | 2015-11-13
            Se darán cita mañana, domingo 16 de marzo. La resolución se aprobó a finales de 2002. | 2003-03-16
            Llegó el 3 de marzo de 2012 a Roma. La reunión será hoy martes 6 de marzo. | 2012-03-06
            """)
    void weekdayAndDayOfTheMonthFitOneYear(String text, LocalDate day) {
        assertInferred(day, dating(text).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            En lo que va de 2010 han muerto 300 personas. El ministro dijo este martes 10 de agosto que no. | 2010-08-10
            Este 2024 habrá elecciones. El ministro viajó este martes 18 de junio a Roma. | 2024-06-18
            El año que viene, 2025, habrá elecciones. El ministro viajó este martes 18 de junio a Roma. | 2024-06-18
            Murió hace dos años, en 2015. El homenaje será mañana, viernes 17 de marzo. | 2017-03-16
            """)
    void yearsCalledThisLastOrNext(String text, LocalDate day) {
        assertInferred(day, dating(text).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Hoy se cumplen diez años de los atentados del 11 de septiembre de 2001. El acto fue breve. | 2011-09-11
            Se cumplen hoy diez años de los atentados del 11-S. El acto fue breve. | 2011-09-11
            Quince meses después de la caída del régimen, el 8 de diciembre de 2024, vota este domingo 8 de marzo. | 2026-03-08
            """)
    void anniversaries(String text, LocalDate day) {
        assertInferred(day, dating(text).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            El presidente Barack Obama dijo este martes 10 de agosto que no. | 2010-08-10
            El presidente Barack Obama recibió este jueves 8 de abril a su homólogo ruso, Dmitri Medvédev. | 2010-04-08
            El Gobierno de Mariano Rajoy aprobó este viernes 26 de mayo el decreto. | 2017-05-26
            """)
    void whoHoldsAnOfficeTellsTheYears(String text, LocalDate day) {
        assertInferred(day, dating(text).orElseThrow());
    }

    @Test
    void formerHoldersSayNothingOfTheYear() {
        assertEquals(Optional.empty(), dating("El entonces presidente Barack Obama viajó este martes 10 de agosto."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            https://ejemplo.example/mundo/2024/06/18/cumbre.html | El ministro dijo ayer que no.
            https://ejemplo.example/mundo-20240618-cumbre.html | El ministro dijo ayer que no.
            https://ejemplo.example/mundo/2024-06/cumbre.html | El ministro llegó este martes 18 de junio a Roma.
            https://ejemplo.example/mundo/202406/cumbre.html | El ministro llegó este martes, 18, a Roma.
            """)
    void addressTellsDayOrMonth(String address, String text) {
        LocalDate day = LocalDate.of(2024, 6, 18);
        assertInferred(day, dating(address, text).orElseThrow());
        Article article = Article.of("a.txt", text).withUrl(address);
        assertInferred(day, TimeReader.TIMES.dating(TimeReader.tokens(article)).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            El ministro dijo el lunes que no habrá guerra.
            La guerra empezó el 24 de febrero de 2022.
            Firmaron el acuerdo este jueves en Praga.
            El ministro habló ayer.
            MOSCÚ, 12 Mar (EFE) El ministro habló ayer.
            El presidente ruso, Vladímir Putin, viajó el lunes a Minsk.
            La ministra, de 60 años, nació en 1951. Llegó este martes 7 de junio a Roma.
            El 16 de mayo de 2024 el ministro dimitió.
            """)
    void textThatLeavesItOpenGetsNone(String text) {
        assertEquals(Optional.empty(), dating(text));
    }

    @Test
    void numberInAnAddressIsNoDay() {
        assertEquals(Optional.empty(), dating("noticias/1234567890.txt", "El ministro llegó el martes a Roma."));
    }

    @Test
    void annotatorGivesTheDatedArticle() {
        Document document = TimeReader.tokens(Article.of("x", "Moscú, 5 de mayo de 2020.- Putin llegó ayer a Sochi."));
        Article article = TimeReader.TIMES.annotate(document).article();
        assertEquals(Optional.of(LocalDate.of(2020, 5, 5)), article.published());
        assertEquals(PublishedBasis.DATELINE, article.basis());
        assertTrue(article.publication().orElseThrow().why().contains("5 de mayo de 2020"));
    }

    @Test
    void dayGivenWithTheArticleIsSure() {
        Publication given = Publication.of(LocalDate.of(2020, 5, 5), PublishedBasis.METADATA);
        assertEquals(1, given.confidence().getAsDouble());
        assertEquals("", given.why());
    }
}
