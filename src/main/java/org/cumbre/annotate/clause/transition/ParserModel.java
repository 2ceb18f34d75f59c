package org.cumbre.annotate.clause.transition;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * The file behind the parser: names of relations, and two linear models.
 *
 * @param relations class numbers of the second model, as names
 * @param transition chooses a {@link Transition} by its ordinal
 * @param relation chooses a relation by its number
 */
public record ParserModel(List<String> relations, LinearModel transition, LinearModel relation) {

    private static final int MAGIC = 0x43554D31; // "CUM1"

    public ParserModel {
        relations = List.copyOf(relations);
    }

    /** @throws IOException if the stream does not hold a parser model of this version */
    public static ParserModel read(InputStream in) throws IOException {
        DataInputStream data = new DataInputStream(new BufferedInputStream(in, 1 << 16));
        if (data.readInt() != MAGIC) {
            throw new IOException("not a parser model, or one of another version");
        }
        List<String> relations = new ArrayList<>();
        int count = data.readInt();
        for (int i = 0; i < count; i++) {
            relations.add(data.readUTF());
        }
        return new ParserModel(relations, LinearModel.read(data), LinearModel.read(data));
    }

    public void write(OutputStream out) throws IOException {
        DataOutputStream data = new DataOutputStream(out);
        data.writeInt(MAGIC);
        data.writeInt(relations.size());
        for (String name : relations) {
            data.writeUTF(name);
        }
        transition.write(data);
        relation.write(data);
        data.flush();
    }
}
