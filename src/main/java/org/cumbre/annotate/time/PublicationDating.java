package org.cumbre.annotate.time;

import java.time.LocalDate;
import java.util.Optional;
import org.cumbre.language.LanguagePack;
import org.cumbre.text.PublishedBasis;

/** Works out from a text the day on which it was published. */
public final class PublicationDating {

    PublicationDating(Resolver resolver, LanguagePack pack) {}

    /** A day. */
    public record Dating(LocalDate day, PublishedBasis basis, double confidence, String why) {}

    Optional<Dating> date(TimeClues clues) {
        return Optional.empty();
    }
}
