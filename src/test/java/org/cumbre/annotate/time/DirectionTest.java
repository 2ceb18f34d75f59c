package org.cumbre.annotate.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.cumbre.annotate.clause.ParseAnnotator;
import org.cumbre.language.LanguagePack;
import org.cumbre.text.Article;
import org.cumbre.text.Document;
import org.cumbre.text.PublishedBasis;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which Monday or Friday is meant, in sentences told on Tuesday, 2024-06-18: with the tree where more than one verb is near. */
final class DirectionTest {

    private static final ParseAnnotator PARSER = ParseAnnotator.load(LanguagePack.load("es"));

    private static String first(Document document) {
        return TimeReader.TIMES.annotate(document).layer(TimeAnnotator.TIMES).stream()
                .map(time -> time.value().timex())
                .filter(value -> value.startsWith("2024-06-"))
                .findFirst()
                .orElse("none");
    }

    private static Document tokens(String text) {
        return TimeReader.tokens(Article.of("test", text).withPublished(TimeReader.TUESDAY, PublishedBasis.METADATA));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            El presidente, que viajará el lunes a Roma, dijo que no. | 2024-06-24
            El presidente, que viajó el viernes a Roma, irá a París. | 2024-06-14
            La cumbre que se celebrará el lunes fue convocada por Brasil. | 2024-06-24
            La ley que aprobó el Senado el viernes entrará en vigor. | 2024-06-14
            Putin viajará a Corea el lunes, anunció el Kremlin. | 2024-06-24
            Putin viajará a Corea, anunció el viernes el Kremlin. | 2024-06-14
            El ministro consideró un error la medida y el viernes anunció otra. | 2024-06-14
            El líder, detenido el viernes, comparecerá ante el juez. | 2024-06-14
            Las tropas retiradas el viernes volverán a casa. | 2024-06-14
            El presidente llegó a Roma, donde el jueves se reunirá con Meloni. | 2024-06-20
            Antes de reunirse el lunes con Macron, el presidente viajará a Roma. | 2024-06-24
            Tras reunirse el viernes con Macron, el presidente viajó a Roma. | 2024-06-14
            """)
    void treeTellsWhichVerbADateGoesWith(String text, LocalDate day) {
        assertEquals(day.toString(), first(PARSER.annotate(tokens(text))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Se reunirá con Kim el lunes. | 2024-06-24
            Se reunió con Kim el viernes. | 2024-06-14
            El ministro se habría reunido el viernes con los rebeldes. | 2024-06-14
            El ministro se reuniría el viernes con los rebeldes. | 2024-06-21
            Después de que el viernes fracasara la cumbre, el presidente viajará a Roma. | 2024-06-14
            Antes de que el lunes empiece la cumbre, el presidente viajará a Roma. | 2024-06-24
            Las tropas serán retiradas el lunes. | 2024-06-24
            Las tropas fueron retiradas el viernes. | 2024-06-14
            El acuerdo, que debe ser firmado el lunes, es malo. | 2024-06-24
            El presidente prevé viajar el lunes a Roma. | 2024-06-24
            El ministro rechazó viajar el viernes a la cumbre. | 2024-06-21
            El ministro negó haber viajado el viernes a Roma. | 2024-06-14
            El juez lo acusa de haber ordenado el viernes la matanza. | 2024-06-14
            Pudo reunirse el viernes con el papa. | 2024-06-14
            Aplazó al viernes la votación. | 2024-06-21
            El próximo lunes viajó a Roma. | 2024-06-24
            El pasado viernes viajará a Roma. | 2024-06-14
            """)
    void tenseAndVerbsTellWithOrWithoutATree(String text, LocalDate day) {
        assertEquals(day.toString(), first(tokens(text)));
        assertEquals(day.toString(), first(PARSER.annotate(tokens(text))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Condenan los ataques del viernes en Gaza. | 2024-06-14
            El papa celebrará una misa por las víctimas del atentado del viernes. | 2024-06-14
            El Gobierno canceló la cumbre del viernes. | 2024-06-21
            El Gobierno, a la espera de la reunión del lunes, calló. | 2024-06-24
            """)
    void nounsTellWhereTheDateIsTheirs(String text, LocalDate day) {
        assertEquals(day.toString(), first(PARSER.annotate(tokens(text))));
    }
}
