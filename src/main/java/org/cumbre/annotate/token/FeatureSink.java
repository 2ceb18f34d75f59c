package org.cumbre.annotate.token;

import java.util.List;

/** Takes features: what they are called, and up to three pieces with blanks between. */
interface FeatureSink {

    void add(Piece name);

    void add(Piece name, Piece a);

    void add(Piece name, Piece a, Piece b);

    void add(Piece name, Piece a, Piece b, Piece c);

    /** Writes them out. */
    record Names(List<String> names) implements FeatureSink {

        @Override
        public void add(Piece name) {
            names.add(name.text());
        }

        @Override
        public void add(Piece name, Piece a) {
            names.add(name.text() + a.text());
        }

        @Override
        public void add(Piece name, Piece a, Piece b) {
            names.add(name.text() + a.text() + ' ' + b.text());
        }

        @Override
        public void add(Piece name, Piece a, Piece b, Piece c) {
            names.add(name.text() + a.text() + ' ' + b.text() + ' ' + c.text());
        }
    }
}
