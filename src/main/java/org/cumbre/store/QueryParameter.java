package org.cumbre.store;

import java.util.Optional;

/**
 * A parameter that a query declares.
 *
 * @param name the query's variable, without the question mark
 * @param standard the value where none is given; empty text leaves the variable unbound
 */
public record QueryParameter(String name, ParameterType type, String description, Optional<String> standard) {

    /** The query cannot run without a value. */
    public boolean required() {
        return standard.isEmpty();
    }
}
