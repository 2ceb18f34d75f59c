package org.cumbre.ingest.page;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A news page, read.
 *
 * @param title the headline, without the outlet's name
 * @param published day of publication, as the page or its address gives it
 * @param author as many as there are, with commas between them
 * @param publisher the outlet
 * @param language tag, such as "es" or "es-MX"
 * @param url the page's own address
 * @param text the headline and the article's paragraphs with blank lines between them; "" if the page has no article
 */
public record Page(
        Optional<String> title,
        Optional<LocalDate> published,
        Optional<String> author,
        Optional<String> publisher,
        Optional<String> language,
        Optional<String> url,
        String text) {}
