package org.cumbre.store;

/** Hears how far a long work has come. */
@FunctionalInterface
public interface Stages {

    /** Nobody listens. */
    Stages UNHEARD = (stage, done, of) -> {};

    /**
     * @param stage what is being done
     * @param done how much of it, of {@code of}
     * @param of 0 if nobody knows
     */
    void at(String stage, long done, long of);
}
