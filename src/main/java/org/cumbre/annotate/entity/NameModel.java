package org.cumbre.annotate.entity;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import opennlp.tools.ml.maxent.io.BinaryGISModelReader;
import opennlp.tools.ml.maxent.io.BinaryGISModelWriter;
import opennlp.tools.ml.model.AbstractModel;
import org.cumbre.language.LanguagePack;

/** Tells how likely a name that the gazetteer does not know is a person's: OpenNLP's maximum entropy over {@link NameFeatures}. */
final class NameModel {

    private static final String FILE = "models/names.bin";

    private final AbstractModel model;

    NameModel(AbstractModel model) {
        this.model = model;
    }

    /** @throws IllegalArgumentException if the pack lacks {@code models/names.bin} */
    static NameModel load(LanguagePack pack) {
        try (InputStream in = pack.open(FILE)) {
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(pack.path(FILE), e);
        }
    }

    static NameModel read(InputStream in) throws IOException {
        return new NameModel(new BinaryGISModelReader(new DataInputStream(new BufferedInputStream(in))).getModel());
    }

    void write(OutputStream out) throws IOException {
        new BinaryGISModelWriter(model, new DataOutputStream(out)).persist();
    }

    /** From 0 to 1; 0 if the text that it was trained on had none of the kind. */
    double probability(NameKind kind, String[] features) {
        int outcome = model.getIndex(kind.label());
        return outcome < 0 ? 0 : model.eval(features)[outcome];
    }
}
