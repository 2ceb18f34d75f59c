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
 * The file behind the parser.
 *
 * @param relations class numbers of the relation models, as names
 * @param forward parses from left to right
 * @param backward parses from right to left
 * @param labels names the relations of the complete tree
 */
public record ParserModel(List<String> relations, Direction forward, Direction backward, LinearModel labels) {

    private static final int MAGIC = 0x43554D32; // "CUM2"

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
        return new ParserModel(relations, Direction.read(data), Direction.read(data), LinearModel.read(data));
    }

    public void write(OutputStream out) throws IOException {
        DataOutputStream data = new DataOutputStream(out);
        data.writeInt(MAGIC);
        data.writeInt(relations.size());
        for (String name : relations) {
            data.writeUTF(name);
        }
        forward.write(data);
        backward.write(data);
        labels.write(data);
        data.flush();
    }

    /**
     * The models of one direction of parsing.
     *
     * @param transition chooses a {@link Transition} by its ordinal
     * @param relation chooses the provisional relation of a new arc by its number
     */
    public record Direction(LinearModel transition, LinearModel relation) {

        private void write(DataOutputStream out) throws IOException {
            transition.write(out);
            relation.write(out);
        }

        private static Direction read(DataInputStream in) throws IOException {
            return new Direction(LinearModel.read(in), LinearModel.read(in));
        }
    }
}
