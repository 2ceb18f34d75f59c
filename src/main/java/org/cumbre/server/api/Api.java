package org.cumbre.server.api;

import jakarta.servlet.http.HttpServlet;
import java.util.Set;
import org.cumbre.store.EventStore;

/** What the page talks to: questions and answers in JSON, and the way in for articles. */
public final class Api implements AutoCloseable {

    private final EventStore store;
    private final ArticleDesk desk;
    private final EventIndexes indexes;

    public Api(EventStore store, ArticleDesk desk) {
        this.store = store;
        this.desk = desk;
        this.indexes = new EventIndexes(store);
    }

    /**
     * Answers the page's questions.
     *
     * @param upload whether to tell the page that articles may be sent
     */
    public HttpServlet answers(boolean upload) {
        return new ApiServlet(store, desk, indexes, upload);
    }

    /** Waits until it reads nothing from the store any more. */
    @Override
    public void close() {
        indexes.finish();
    }

    /**
     * Takes in articles.
     *
     * @param token what somebody must know who sends an article
     * @param origins of pages elsewhere that may send one
     */
    public HttpServlet articles(String token, Set<String> origins) {
        return new UploadServlet(store, desk, indexes, token, origins);
    }
}
