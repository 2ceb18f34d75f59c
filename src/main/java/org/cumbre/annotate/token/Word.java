package org.cumbre.annotate.token;

import java.util.List;
import java.util.Set;
import org.cumbre.language.Reading;
import org.cumbre.text.PartOfSpeech;

/**
 * A word as the tagger sees it before it is tagged.
 *
 * @param form normalised characters
 * @param readings what the dictionary says of it
 * @param permitted the tags it may get
 * @param ambiguity the kinds of its readings, in a fixed order, as one string
 */
public record Word(String form, List<Reading> readings, Set<PartOfSpeech> permitted, String ambiguity) {

    /** Of the form alone, on which all else depends. */
    @Override
    public int hashCode() {
        return form.hashCode();
    }
}
