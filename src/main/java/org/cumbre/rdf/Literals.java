package org.cumbre.rdf;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * Makes literals in canonical form, without which Jena 5.6 stores a decimal that it cannot delete again (jena issue 3404): "0.87" and
 * "5.0", never "0.870" or "5".
 */
public final class Literals {

    private static final Pattern LANGUAGE_TAG = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");
    private static final Pattern LONE_SURROGATE = Pattern.compile("\\p{Cs}");

    private Literals() {}

    static Node decimal(double value) {
        BigDecimal exact = BigDecimal.valueOf(value).stripTrailingZeros();
        BigDecimal canonical = exact.scale() < 1 ? exact.setScale(1) : exact;
        return NodeFactory.createLiteralDT(canonical.toPlainString(), XSDDatatype.XSDdecimal);
    }

    public static Node integer(long value) {
        return NodeFactory.createLiteralDT(Long.toString(value), XSDDatatype.XSDinteger);
    }

    static Node date(LocalDate day) {
        return NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate);
    }

    /** Plain text. Half a surrogate pair, which UTF-8 cannot hold, becomes U+FFFD, so that offsets stay. */
    public static Node text(String text) {
        return NodeFactory.createLiteralString(encodable(text));
    }

    /** Text in a language; plain where the tag is not one. */
    static Node text(String text, String language) {
        return LANGUAGE_TAG.matcher(language).matches()
                ? NodeFactory.createLiteralLang(encodable(text), language)
                : text(text);
    }

    private static String encodable(String text) {
        return LONE_SURROGATE.matcher(text).replaceAll("\uFFFD");
    }
}
