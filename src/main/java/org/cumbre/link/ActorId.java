package org.cumbre.link;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a user's own list calls an actor by.
 *
 * @param wikidata the item that it is
 * @param key of ours, or an absolute IRI of the user's, which then is the actor's key
 */
record ActorId(Optional<String> wikidata, Optional<String> key) {

    private static final Pattern ITEM =
            Pattern.compile("(?:wd:|https?://(?:www\\.)?wikidata\\.org/(?:entity|wiki)/)?(Q[1-9][0-9]*)");
    private static final Pattern OURS = Pattern.compile("https://w3id\\.org/cumbre/id/(?:actor|place)/(.+)");
    private static final Pattern IRI = Pattern.compile("(?i)(https?|urn|ftp):[^\\s<>\"{}|\\\\^`]+");

    /** Nothing for what is neither. */
    static Optional<ActorId> parse(String text) {
        Matcher item = ITEM.matcher(text);
        if (item.matches()) {
            return Optional.of(new ActorId(Optional.of(item.group(1)), Optional.empty()));
        }
        Matcher ours = OURS.matcher(text);
        if (ours.matches()) {
            String key = URLDecoder.decode(ours.group(1).replace("+", "%2B"), StandardCharsets.UTF_8);
            return Optional.of(new ActorId(Optional.empty(), Optional.of(key)));
        }
        return IRI.matcher(text).matches()
                ? Optional.of(new ActorId(Optional.empty(), Optional.of(text)))
                : Optional.empty();
    }
}
