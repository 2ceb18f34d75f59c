package org.cumbre.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What one sentence of one article says about an event.
 *
 * @param id unique in its article, and the same each time the same text is read
 * @param participants in the order of the text, sources first
 * @param time when, if the text says so
 * @param places most specific first
 * @param attribution who says so, where the article does not say it itself
 * @param confidence between 0 and 1
 * @param rule id of the rule that found it
 * @param mode how it is done: the name of a mode of its PLOVER type, such as "phone"; only where the words say so
 * @param contexts what it is about besides: names of PLOVER contexts, such as "military", in order of the alphabet
 */
public record Claim(
        String id,
        EventType type,
        List<Participant> participants,
        Optional<ClaimTime> time,
        List<Place> places,
        Status status,
        Factuality factuality,
        List<Actor> attribution,
        double confidence,
        Evidence evidence,
        String rule,
        Optional<String> mode,
        List<String> contexts) {

    public Claim {
        participants = List.copyOf(participants);
        places = List.copyOf(places);
        attribution = List.copyOf(attribution);
        contexts = List.copyOf(contexts);
    }

    /** A claim without mode and contexts. */
    public Claim(
            String id,
            EventType type,
            List<Participant> participants,
            Optional<ClaimTime> time,
            List<Place> places,
            Status status,
            Factuality factuality,
            List<Actor> attribution,
            double confidence,
            Evidence evidence,
            String rule) {
        this(
                id,
                type,
                participants,
                time,
                places,
                status,
                factuality,
                attribution,
                confidence,
                evidence,
                rule,
                Optional.empty(),
                List.of());
    }

    public List<Actor> actors(Role role) {
        List<Actor> actors = new ArrayList<>(participants.size());
        for (Participant participant : participants) {
            if (participant.role() == role) {
                actors.add(participant.actor());
            }
        }
        return List.copyOf(actors);
    }

    /** The same, of others and by others. */
    public Claim told(List<Participant> others, List<Actor> speakers) {
        return new Claim(
                id,
                type,
                others,
                time,
                places,
                status,
                factuality,
                speakers,
                confidence,
                evidence,
                rule,
                mode,
                contexts);
    }

    /** The same, as sure as this. */
    public Claim sure(double likely) {
        return new Claim(
                id,
                type,
                participants,
                time,
                places,
                status,
                factuality,
                attribution,
                likely,
                evidence,
                rule,
                mode,
                contexts);
    }

    /** The same, between others. */
    public Claim among(List<Participant> others) {
        return told(others, attribution);
    }

    /** The same, on the word of others. */
    public Claim toldBy(List<Actor> speakers) {
        return told(participants, speakers);
    }

    /** The same, at other places. */
    public Claim at(List<Place> others) {
        return new Claim(
                id,
                type,
                participants,
                time,
                others,
                status,
                factuality,
                attribution,
                confidence,
                evidence,
                rule,
                mode,
                contexts);
    }

    /** The same, done in this way and about these things. */
    public Claim as(Optional<String> way, List<String> about) {
        return new Claim(
                id,
                type,
                participants,
                time,
                places,
                status,
                factuality,
                attribution,
                confidence,
                evidence,
                rule,
                way,
                about);
    }

    /** The same, without the sentence that says so and the words that say when, which take most of the memory; its trigger and rule are shared. */
    public Claim withoutWords() {
        Optional<ClaimTime> when = time.map(known -> new ClaimTime(known.value(), "", ""));
        Evidence where = new Evidence(evidence.span(), "", evidence.trigger().intern());
        return new Claim(
                id,
                type,
                participants,
                when,
                places,
                status,
                factuality,
                attribution,
                confidence,
                where,
                rule.intern(),
                mode,
                contexts);
    }
}
