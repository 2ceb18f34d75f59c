package org.cumbre.export;

import org.cumbre.rdf.Vocabulary;

/** Short names of IRIs for formats whose ids are name tokens: "wd:Q7747", "event:3f2a". Two IRIs never have one name. */
final class NodeToken {

    private NodeToken() {}

    /** An XML name token (Extensible Markup Language 1.0, production 7), of ASCII characters. */
    static String of(String iri) {
        String brief = iri.startsWith(Vocabulary.WD)
                ? "wd:" + iri.substring(Vocabulary.WD.length())
                : iri.startsWith(Vocabulary.ID) ? iri.substring(Vocabulary.ID.length()) : "iri:" + iri;
        StringBuilder token = new StringBuilder(brief.length() + 8);
        boolean kind = true;
        for (char c : brief.toCharArray()) {
            if (c == '/' && kind && !brief.startsWith("iri:") && !brief.startsWith("wd:")) {
                token.append(':');
                kind = false;
            } else if (c < 0x80 && (Character.isLetterOrDigit(c) || c == '-' || c == '.' || c == ':')) {
                token.append(c);
            } else {
                token.append(String.format("_%04x", (int) c));
            }
        }
        return token.toString();
    }
}
