package org.cumbre.annotate.entity;

/** How a phrase stands for an actor or place. */
public enum MentionKind {
    /** By a name of its own. */
    NAME,
    /** By what a person is: "el mandatario ruso". */
    OFFICE,
    /** By a part that acts for the whole: "el Gobierno de Seúl", "tropas rusas". */
    BODY,
    /** By nationality: "rusa". */
    DEMONYM,
    /** Several at once: "los ministros de Exteriores de China e Irán", "ambos países". */
    GROUP
}
