package org.cumbre.server.api;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/** Answers one kind of request. */
@FunctionalInterface
interface Answer {

    /** @throws ApiFault if the request is wrong, or asks for what is not there */
    void write(ApiRequest request, JsonGenerator json) throws IOException;
}
