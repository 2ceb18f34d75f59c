package org.cumbre.annotate.entity;

/** Says whether a name that looks like a person's is one. */
@FunctionalInterface
interface PersonNames {

    boolean person(NameRun run);
}
