package org.cumbre.export;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.stream.Collectors;

/** JSON schemas that we wrote from the documentation of the tools that read the files. */
final class JsonSchemas {

    private JsonSchemas() {}

    /** What of a document the schema of that name forbids. */
    static Set<String> faults(String schema, String json) throws IOException {
        try (InputStream in = JsonSchemas.class.getResourceAsStream(schema)) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(in)
                    .validate(json, InputFormat.JSON)
                    .stream()
                    .map(ValidationMessage::getMessage)
                    .collect(Collectors.toSet());
        }
    }
}
