package org.cumbre.export;

/** Text within HTML. */
final class Html {

    private Html() {}

    /** For text and for attribute values in quotes; invisible characters are left out. */
    static String escape(String text) {
        return PlainText.visible(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
