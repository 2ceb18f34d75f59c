package org.cumbre.event;

/**
 * What part of society an actor belongs to, by the codes of PLOVER and CAMEO; most telling first. Each is a concept of the ontology.
 * Source: the PLOVER codebook, "Actor sectors"; CAMEO 1.1b3, chapter 3.
 */
public enum Sector {
    /** Government: heads of state and of government, ministries, envoys, governors. */
    GOV,
    /** Armed forces of a state. */
    MIL,
    /** Those who fight a government. */
    REB,
    /** Armed groups that are neither a state's nor at war with it: militias, private armies. */
    UAF,
    /** Organised crime. */
    CRM,
    /** Intelligence services. */
    SPY,
    /** Police, border guards. */
    COP,
    /** Courts, judges, prosecutors. */
    JUD,
    /** Parliaments. */
    LEG,
    /** Organisations of states. */
    IGO,
    /** Opposition, peaceful. */
    OPP,
    /** Parties. */
    PTY,
    /** Organisations of citizens. */
    NGO,
    /** Press, radio, television. */
    MED,
    /** Business. */
    BUS,
    /** Trade unions, workers. */
    LAB,
    /** Churches, clergy. */
    REL,
    /** Schools, universities, students. */
    EDU,
    /** Refugees, migrants. */
    REF,
    /** Civilians, peoples. */
    CVL
}
