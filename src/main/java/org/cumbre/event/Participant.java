package org.cumbre.event;

/** An actor in its role. */
public record Participant(Role role, Actor actor) {}
