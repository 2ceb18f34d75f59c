package org.cumbre.export;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** Makes writers of JSON as a stream, which leave the stream below open. */
final class Json {

    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private Json() {}

    static JsonGenerator compact(OutputStream out) throws IOException {
        return FACTORY.createGenerator(out, JsonEncoding.UTF8);
    }

    static JsonGenerator pretty(OutputStream out) throws IOException {
        return compact(out).setPrettyPrinter(new DefaultPrettyPrinter());
    }

    /** For a {@code script} element: whatever the texts hold, they end no element and begin no comment. */
    static JsonGenerator forScript(OutputStream out) throws IOException {
        return compact(out).setCharacterEscapes(new ScriptEscapes());
    }

    /** Source: HTML Standard, "Restrictions for contents of script elements"; U+2028 and U+2029 end lines in older JavaScript. */
    private static final class ScriptEscapes extends CharacterEscapes {

        private static final long serialVersionUID = 1L;

        @Override
        public int[] getEscapeCodesForAscii() {
            int[] escapes = standardAsciiEscapesForJSON();
            for (char character : new char[] {'<', '>', '&', '\'', '/'}) {
                escapes[character] = ESCAPE_STANDARD;
            }
            return escapes;
        }

        @Override
        public @Nullable SerializableString getEscapeSequence(int character) {
            return character == 0x2028 || character == 0x2029
                    ? new SerializedString(String.format("\\u%04x", character))
                    : null;
        }
    }
}
