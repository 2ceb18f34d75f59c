package org.cumbre.code;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cumbre.event.EventType;
import org.cumbre.event.Status;

/**
 * One rule of the event coder.
 *
 * @param id unique, such as es.meet.reunirse
 * @param triggers any of which may start it
 * @param bindings slots and the roles they fill, in order of preference
 * @param when conditions that must all hold
 * @param unless conditions none of which may hold
 * @param needs roles that must be filled; empty: at least one of source and target
 * @param negated holds of the negated verb only, of which the negation is part of the meaning: "no acepta"
 * @param status what the trigger itself implies
 * @param positives sentences in which it fires, with what comes of it
 * @param negatives sentences in which it does not
 * @param where file and line
 */
record Rule(
        String id,
        EventType type,
        List<Trigger> triggers,
        List<Binding> bindings,
        List<Condition> when,
        List<Condition> unless,
        Set<Binding.Part> needs,
        boolean negated,
        Optional<Status> status,
        List<String> positives,
        List<String> negatives,
        String where) {}
