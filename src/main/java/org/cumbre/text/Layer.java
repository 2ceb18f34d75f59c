package org.cumbre.text;

/**
 * The name of something that an annotator adds to a document: a key for {@link Document#layer}. Compared by identity, so each
 * annotator declares its own as a constant.
 *
 * @param <T> what the layer is a list of
 */
public final class Layer<T> {

    private final String name;

    private Layer(String name) {
        this.name = name;
    }

    public static <T> Layer<T> of(String name) {
        return new Layer<>(name);
    }

    @Override
    public String toString() {
        return name;
    }
}
