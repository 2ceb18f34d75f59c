package org.cumbre.link;

import java.util.List;
import java.util.Optional;

/**
 * What a user's own list says of an actor or place, as it is written there.
 *
 * @param file name of the list
 * @param line where in it
 * @param id Wikidata item or absolute IRI
 * @param kind of actor or place
 * @param english name
 * @param spanish name
 * @param aliases other names
 * @param country name, ISO code, Wikidata item or key
 * @param offices what a person is or was
 * @param reference named by others only: used where nothing is known of it
 */
public record ActorEntry(
        String file,
        long line,
        Optional<String> id,
        Optional<String> kind,
        Optional<String> english,
        Optional<String> spanish,
        List<String> aliases,
        Optional<String> country,
        List<OfficeEntry> offices,
        boolean reference) {

    public ActorEntry {
        aliases = List.copyOf(aliases);
        offices = List.copyOf(offices);
    }

    /** What is wrong with it, told with file and line. */
    public IllegalArgumentException fault(String what) {
        return fault(file, line, what);
    }

    /** What is wrong with a line of a list. */
    public static IllegalArgumentException fault(String file, long line, String what) {
        return new IllegalArgumentException(file + ":" + line + ": " + what);
    }

    /**
     * An office as it is written.
     *
     * @param line where in the list
     * @param titles key or words for it, in any order; the first that is known counts
     * @param of name, ISO code, Wikidata item or key; the actor's country where it is missing
     * @param from day, month or year; empty if not known
     * @param to day, month or year; empty while in office
     */
    public record OfficeEntry(long line, List<String> titles, Optional<String> of, String from, String to) {

        public OfficeEntry {
            titles = List.copyOf(titles);
        }
    }
}
