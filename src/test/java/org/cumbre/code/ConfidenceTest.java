package org.cumbre.code;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.cumbre.event.Claim;
import org.cumbre.event.EventType;
import org.cumbre.text.Article;
import org.junit.jupiter.api.Test;

class ConfidenceTest {

    private static final Extractor EXTRACTOR = Extractor.forLanguage("es");

    @Test
    void aRumourIsLessSureThanAReport() {
        Claim report = only(EventType.MEETING, "Putin se reunió con Xi en Pekín.");
        Claim rumour = only(EventType.MEETING, "Putin se habría reunido con Xi en Pekín.");
        assertTrue(report.confidence() > rumour.confidence(), report.confidence() + " and " + rumour.confidence());
    }

    private static Claim only(EventType type, String text) {
        List<Claim> claims = EXTRACTOR.extract(Article.of("test", text)).claims().stream()
                .filter(claim -> claim.type() == type)
                .toList();
        assertTrue(claims.size() == 1, claims.toString());
        return claims.get(0);
    }
}
