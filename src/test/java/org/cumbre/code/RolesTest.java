package org.cumbre.code;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.cumbre.event.Actor;
import org.cumbre.event.Claim;
import org.cumbre.event.Role;
import org.cumbre.text.Article;
import org.cumbre.text.PublishedBasis;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who takes part in an event where no name stands in its place, in an article of 15 June 2022. */
class RolesTest {

    private static final LocalDate DAY = LocalDate.of(2022, 6, 15);
    private static final Extractor SPANISH = Extractor.forLanguage("es").answering(ChoiceModel.NONE);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            El propio Macron las había atribuido a Rusia.                          | Accusation Emmanuel Macron -> Russia
            Recibió a Olaf Scholz y a Emmanuel Macron, quien viajó a Kiev en mayo. | Visit Emmanuel Macron -> Ukraine
            Joe Biden, quien tras la cumbre de ayer viajó a Tokio, descansa.       | Visit Joe Biden -> Japan
            Scholz contó que Macron, a quien llamó para felicitarlo, descansa.     | Call Olaf Scholz -> Emmanuel Macron
            """)
    void aSubjectIsFoundWhereTheTreeHasLostIt(String text, String event) {
        assertTold(text, event);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Israel acusó a Irán. Sus tropas atacaron Siria.           | Assault Israel -> Syria
            Joe Biden viajó a Europa. Su Gobierno acusó a Rusia.      | Accusation United States -> Russia
            Macron habló en Berlín. Prometió también detener a Putin. | Coercion Emmanuel Macron -> Vladimir Putin
            """)
    void whatIsLeftOutIsTakenFromTheClauseAboveOrTheSubjectBefore(String text, String event) {
        assertTold(text, event);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Macron desoyó la advertencia de Rusia.              | Threat Russia -> Emmanuel Macron
            Irán amenazó con represalias si Israel no se retira. | Threat Iran -> Israel
            Ucrania denuncia un ataque; el Kremlin lo niega.     | Rejection Russia -> Ukraine
            Macron negó que vaya a reunirse con Putin.           | Rejection Emmanuel Macron -> Vladimir Putin
            """)
    void theOtherSideIsTakenFromTheSentence(String text, String event) {
        assertTold(text, event);
    }

    private static void assertTold(String text, String event) {
        Article article = Article.of("test", text).withPublished(DAY, PublishedBasis.METADATA);
        List<String> told =
                SPANISH.extract(article).claims().stream().map(RolesTest::shown).toList();

        assertTrue(told.contains(event), () -> event + " is not among " + told);
    }

    private static String shown(Claim claim) {
        return claim.type().label() + " " + names(claim, Role.SOURCE) + " -> " + names(claim, Role.TARGET);
    }

    private static String names(Claim claim, Role role) {
        return claim.actors(role).stream().map(Actor::english).collect(Collectors.joining(", "));
    }
}
