package org.cumbre.annotate.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.cumbre.annotate.time.PublicationDating.Dating;
import org.cumbre.text.Article;
import org.cumbre.text.Document;
import org.cumbre.text.PublishedBasis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The day of publication comes from the date line, or from what the text says of weekdays and days, or is left open. */
final class PublicationDatingTest {

    private static Optional<Dating> dating(String text) {
        return TimeReader.TIMES.dating(TimeReader.tokens(Article.of("test", text)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PARÍS, 25 de octubre de 2022.- El presidente recibirá el miércoles al canciller. | 2022-10-25
            LA VOZ 02 jul 2013. Actualizado a las 19:51 h. | 2013-07-02
            Agencias, Seúl 14.08.2018 | 2018-08-14
            Por Redacción, 8 de marzo de 2005 | 2005-03-08
            Escrito por Redacción   Jul 08, 2010 | 2010-07-08
            26/05/2011 - 16:42 - actualizado 20:15 | 2011-05-26
            """)
    void dateLineIsTheDay(String line, LocalDate day) {
        Dating dating = dating("Titular sin fecha\n\n" + line + "\n\nEl ministro dijo que no.")
                .orElseThrow();
        assertEquals(day, dating.day());
        assertEquals(PublishedBasis.DATELINE, dating.basis());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Se verán este martes 10 de agosto. Ganó las elecciones de junio de 2010. | 2010-08-10
            Se reunieron ayer, jueves 12 de noviembre. Ganó las elecciones de enero de 2015. | 2015-11-13
            Se darán cita mañana, domingo 16 de marzo. La resolución se aprobó a finales de 2002. | 2003-03-16
            """)
    void weekdayAndDayOfTheMonthFitOneYear(String text, LocalDate day) {
        Dating dating = dating(text).orElseThrow();
        assertTrue(Math.abs(dating.day().toEpochDay() - day.toEpochDay()) <= 1, dating::toString);
        assertEquals(PublishedBasis.INFERRED, dating.basis());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            El ministro dijo el lunes que no habrá guerra.
            La guerra empezó el 24 de febrero de 2022.
            Firmaron el acuerdo este jueves en Praga.
            El ministro habló ayer.
            """)
    void textThatLeavesItOpenGetsNone(String text) {
        assertEquals(Optional.empty(), dating(text));
    }

    @Test
    void annotatorGivesTheDatedArticle() {
        Document document = TimeReader.tokens(Article.of("x", "Moscú, 5 de mayo de 2020.- Putin llegó ayer a Sochi."));
        Article article = TimeReader.TIMES.annotate(document).article();
        assertEquals(Optional.of(LocalDate.of(2020, 5, 5)), article.published());
        assertEquals(PublishedBasis.DATELINE, article.basis());
    }
}
