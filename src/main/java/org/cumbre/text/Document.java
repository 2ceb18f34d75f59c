package org.cumbre.text;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** An article with what annotators have found in it so far. Immutable: an annotator gives a new document with one more layer. */
public final class Document {

    private final Article article;
    private final List<Sentence> sentences;
    private final Map<Layer<?>, List<?>> layers;

    private Document(Article article, List<Sentence> sentences, Map<Layer<?>, List<?>> layers) {
        this.article = article;
        this.sentences = sentences;
        this.layers = layers;
    }

    public static Document of(Article article) {
        return new Document(article, List.of(), Map.of());
    }

    public Article article() {
        return article;
    }

    /** The article's text; all spans refer to it. */
    public String text() {
        return article.text();
    }

    public List<Sentence> sentences() {
        return sentences;
    }

    /** What an annotator found, in the order it chose; empty if it has not run. */
    @SuppressWarnings("unchecked") // with(Layer<T>, List<T>) is the only way in
    public <T> List<T> layer(Layer<T> layer) {
        return (List<T>) layers.getOrDefault(layer, List.of());
    }

    public <T> Document with(Layer<T> layer, List<T> values) {
        Map<Layer<?>, List<?>> more = new IdentityHashMap<>(layers);
        more.put(layer, List.copyOf(values));
        return new Document(article, sentences, more);
    }

    public Document withSentences(List<Sentence> found) {
        return new Document(article, List.copyOf(found), layers);
    }

    /** The same annotations under an article that knows more, such as its date; its text must be the same. */
    public Document withArticle(Article richer) {
        if (!richer.text().equals(article.text())) {
            throw new IllegalArgumentException("another text: " + richer.source());
        }
        return new Document(richer, sentences, layers);
    }
}
