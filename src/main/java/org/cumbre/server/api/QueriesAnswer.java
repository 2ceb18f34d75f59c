package org.cumbre.server.api;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.cumbre.store.NamedQueries;
import org.cumbre.store.NamedQuery;
import org.cumbre.store.QueryParameter;

/** {@code queries}: those that come with the program. */
final class QueriesAnswer implements Answer {

    private final List<NamedQuery> queries = NamedQueries.all();

    @Override
    public void write(ApiRequest request, JsonGenerator json) throws IOException {
        json.writeStartArray();
        for (NamedQuery query : queries) {
            json.writeStartObject();
            json.writeStringField("name", query.name());
            json.writeStringField("title", query.title(request.language()));
            json.writeStringField("description", query.answers(request.language()));
            json.writeStringField("sparql", query.text());
            json.writeArrayFieldStart("parameters");
            for (QueryParameter parameter : query.parameters()) {
                parameter(parameter, query.description(parameter, request.language()), json);
            }
            json.writeEndArray();
            columns(query.columns(request.language()), json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** What the columns are called, in order; empty if they go by the names of their variables. */
    private static void columns(List<String> names, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("columns");
        for (String name : names) {
            json.writeString(name);
        }
        json.writeEndArray();
    }

    private static void parameter(QueryParameter parameter, String label, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", parameter.name());
        json.writeStringField("type", parameter.type().name().toLowerCase(Locale.ROOT));
        json.writeStringField("label", label);
        Names.optional("default", parameter.standard(), json);
        json.writeBooleanField("required", parameter.required());
        json.writeEndObject();
    }
}
