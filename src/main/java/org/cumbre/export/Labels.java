package org.cumbre.export;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.cumbre.event.Actor;
import org.cumbre.event.ActorKind;
import org.cumbre.event.Event;
import org.cumbre.event.EventType;
import org.cumbre.event.Place;
import org.cumbre.event.QuadClass;
import org.cumbre.event.Status;
import org.cumbre.rdf.EventLabels;
import org.cumbre.rdf.Ontology;
import org.cumbre.rdf.Vocabulary;

/** The language of names, titles and phrases in what is exported. All come without line breaks and without invisible characters. */
public enum Labels {
    EN("en"),
    ES("es");

    private static final Ontology ONTOLOGY = Ontology.load();
    private static final EventLabels TITLES = new EventLabels(ONTOLOGY);

    private final String tag;
    private final ResourceBundle phrases;

    Labels(String tag) {
        this.tag = tag;
        this.phrases = ResourceBundle.getBundle(
                "org.cumbre.export.phrases",
                Locale.forLanguageTag(tag),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** Language tag. */
    public String tag() {
        return tag;
    }

    public static Optional<Labels> tagged(String tag) {
        return Arrays.stream(values())
                .filter(labels -> labels.tag.equalsIgnoreCase(tag))
                .findFirst();
    }

    String of(Actor actor) {
        return PlainText.line(this == ES ? actor.spanish() : actor.english());
    }

    String of(Place place) {
        return PlainText.line(this == ES ? place.spanish() : place.english());
    }

    String of(EventType type) {
        return term(Vocabulary.of(type));
    }

    String of(Status status) {
        return term(Vocabulary.of(status));
    }

    String of(ActorKind kind) {
        return term(Vocabulary.of(kind));
    }

    String of(QuadClass quad) {
        return phrase("quad." + quad.name().toLowerCase(Locale.ROOT));
    }

    /** "Visit: Vladimir Putin → North Korea": the event's label in the graph. */
    String title(Event event) {
        return PlainText.line(TITLES.of(event, tag));
    }

    /** A phrase of {@code phrases_<tag>.properties}. */
    String phrase(String key) {
        return phrases.getString(key);
    }

    /** A phrase with values filled in, numbers as the language writes them. */
    String phrase(String key, Object... values) {
        return new MessageFormat(phrases.getString(key), Locale.forLanguageTag(tag)).format(values);
    }

    /** All phrases whose key begins with a prefix, without it, in alphabetical order of keys. */
    Map<String, String> phrases(String prefix) {
        Map<String, String> found = new TreeMap<>();
        for (String key : Collections.list(phrases.getKeys())) {
            if (key.startsWith(prefix)) {
                found.put(key.substring(prefix.length()), phrases.getString(key));
            }
        }
        return found;
    }

    private String term(Node term) {
        return ONTOLOGY.label(term, tag);
    }
}
