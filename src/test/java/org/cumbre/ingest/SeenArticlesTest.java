package org.cumbre.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Optional;
import org.cumbre.text.Article;
import org.cumbre.text.PublishedBasis;
import org.junit.jupiter.api.Test;

class SeenArticlesTest {

    private static final String STORY =
            "El presidente de Norvik viajó el martes a la capital de Sudania para hablar de comercio y de"
                    + " seguridad con su anfitrión, según informó su oficina de prensa en un comunicado breve. La visita había sido"
                    + " aplazada dos veces por la crisis de la frontera común, que ambos gobiernos dan por superada desde el verano."
                    + " Los dos ministros de Exteriores firmaron además un acuerdo sobre pesca que llevaban negociando desde hacía"
                    + " años sin que nadie creyera ya en su éxito.";

    private final SeenArticles seen = new SeenArticles();

    @Test
    void theSameTextFromAnotherPlaceIsTheSameArticle() {
        assertEquals(Optional.empty(), seen.sameAs(Article.of("a", STORY)));
        assertEquals(Optional.of("a"), seen.sameAs(Article.of("b", STORY)));
    }

    @Test
    void lineBreaksAndAccentsWrittenApartMakeNoOtherArticle() {
        seen.sameAs(Article.of("a", STORY));
        String other = Normalizer.normalize(STORY, Normalizer.Form.NFD).replace(". ", ".\n\n");

        assertEquals(Optional.of("a"), seen.sameAs(Article.of("b", other)));
    }

    @Test
    void anotherNameOrNumberMakesAnotherArticle() {
        seen.sameAs(Article.of("a", STORY));

        assertEquals(Optional.empty(), seen.sameAs(Article.of("b", STORY.replace("Sudania", "Ordania"))));
        assertEquals(Optional.empty(), seen.sameAs(Article.of("c", STORY.replace("dos veces", "3 veces"))));
    }

    @Test
    void anotherDayMakesAnotherArticle() {
        seen.sameAs(Article.of("a", STORY).withPublished(LocalDate.of(2024, 1, 1), PublishedBasis.METADATA));

        assertEquals(
                Optional.empty(),
                seen.sameAs(Article.of("b", STORY).withPublished(LocalDate.of(2025, 1, 1), PublishedBasis.METADATA)));
    }

    @Test
    void whatIsTooShortToTellIsNeverTheSame() {
        seen.sameAs(Article.of("a", "Macron viajó a Berlín."));

        assertEquals(Optional.empty(), seen.sameAs(Article.of("b", "Macron viajó a Berlín.")));
    }
}
