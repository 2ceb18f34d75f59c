package org.cumbre.export;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.cumbre.text.Article;

/** Addresses that may become links: those of the web alone, so that nothing runs that an article calls its address. */
final class WebAddress {

    private WebAddress() {}

    static Optional<URI> of(Article article) {
        return article.url().flatMap(WebAddress::parse);
    }

    private static Optional<URI> parse(String text) {
        try {
            URI address = new URI(text.strip());
            boolean web = "https".equalsIgnoreCase(address.getScheme()) || "http".equalsIgnoreCase(address.getScheme());
            return web && address.getHost() != null ? Optional.of(address) : Optional.empty();
        } catch (URISyntaxException noAddress) {
            return Optional.empty();
        }
    }
}
