package org.cumbre.rdf;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.cumbre.event.Actor;
import org.cumbre.event.Claim;
import org.cumbre.event.Office;
import org.cumbre.event.Place;
import org.cumbre.event.Report;
import org.cumbre.text.Article;
import org.cumbre.text.Folding;

/** Names things in the graph: the same thing gets the same IRI in every run. */
public final class Iris {

    private static final Pattern ITEM = Pattern.compile("Q[1-9][0-9]*");
    private static final Pattern ABSOLUTE = Pattern.compile("(?i)(https?|file|urn|ftp):[^\\s<>\"{}|\\\\^`]+");
    private static final Pattern HERE = Pattern.compile("^(\\./)+");
    private static final Pattern PARAMETERS = Pattern.compile("[?#].*$");
    private static final Pattern LAST_SLASHES = Pattern.compile("/+$");
    private static final Pattern ENDING = Pattern.compile("\\.[A-Za-z]{1,5}$");
    private static final String ARTICLE = Vocabulary.ID + "article/";
    private static final String CLAIM = Vocabulary.ID + "claim/";
    private static final String EVENT = Vocabulary.ID + "event/";
    private static final String OFFICE = Vocabulary.ID + "office/";
    private static final int SLUG_LENGTH = 60;

    private Iris() {}

    /** An article's graph: the last part of its address or source, readable, and a hash of the whole. */
    public static Node article(Article article) {
        return node(ARTICLE + articleName(article));
    }

    /** Where the article's text comes from: its address, a {@code file:} IRI for an absolute path, else one of ours. */
    public static Node origin(Article article) {
        Optional<String> address =
                article.url().filter(url -> ABSOLUTE.matcher(url).matches());
        if (address.isPresent()) {
            return node(address.get());
        }
        String source = article.source();
        if (ABSOLUTE.matcher(source).matches()) {
            return node(source);
        }
        return source.startsWith("/")
                ? node("file://" + encodePath(source))
                : node(Vocabulary.ID + "source/" + encodePath(source));
    }

    public static Node claim(Article article, Claim claim) {
        return node(CLAIM + articleName(article) + "/" + encode(claim.id()));
    }

    /** The IRI of a report's claim. */
    public static String claim(Report report) {
        return claim(report.article(), report.claim()).getURI();
    }

    /** The id that {@link #claim} was given. */
    static String claimId(Node claim) {
        return decode(claim.getURI().substring(claim.getURI().lastIndexOf('/') + 1));
    }

    /** The article that makes a claim. */
    public static Node articleOf(Node claim) {
        String iri = claim.getURI();
        return node(ARTICLE + iri.substring(CLAIM.length(), iri.lastIndexOf('/')));
    }

    public static Node event(String id) {
        return node(EVENT + encode(id));
    }

    /** The id that {@link #event} was given. */
    public static String eventId(Node event) {
        return decode(event.getURI().substring(EVENT.length()));
    }

    /** A step in the life of an event, counted from 1. */
    static Node step(String event, int number) {
        return node(EVENT + encode(event) + "/step/" + number);
    }

    public static Node actor(Actor actor) {
        return item(actor.wikidata()).orElseGet(() -> actor(actor.key()));
    }

    /** The actor of that key, of which nothing more is known. A key that is an absolute IRI is the actor's own. */
    static Node actor(String key) {
        return node(ABSOLUTE.matcher(key).matches() ? key : Vocabulary.ID + "actor/" + encode(key));
    }

    public static Node place(Place place) {
        return item(place.wikidata()).orElseGet(() -> node(Vocabulary.ID + "place/" + encode(place.key())));
    }

    static Node office(Node holder, Office office) {
        String what = String.join(
                "|",
                holder.getURI(),
                office.title(),
                office.of(),
                office.from().map(Object::toString).orElse(""),
                office.to().map(Object::toString).orElse(""));
        return node(OFFICE + hash(what, 8));
    }

    public static boolean isOffice(Node node) {
        return node.getURI().startsWith(OFFICE);
    }

    /** The graph that describes the gazetteer's actors once for all articles. */
    public static Node actors() {
        return node(Vocabulary.ID + "graph/actors");
    }

    /** The graph that files events under keys, so that consolidation finds them again. */
    public static Node filing() {
        return node(Vocabulary.ID + "graph/filing");
    }

    public static boolean isEvent(Node node) {
        return node.isURI() && node.getURI().startsWith(EVENT);
    }

    public static boolean isClaim(Node node) {
        return node.isURI() && node.getURI().startsWith(CLAIM) && node.getURI().lastIndexOf('/') > CLAIM.length();
    }

    /** The name of an article's graph, not of one of ours. */
    public static boolean isArticle(Node graph) {
        return graph.isURI() && graph.getURI().startsWith(ARTICLE);
    }

    /** What made the claims: this generation of the program's graph, not a moment in time, so that a second run changes nothing. */
    static Node run() {
        return node(Vocabulary.ID + "run/cumbre-1");
    }

    static String sha256(String text) {
        return hash(text, 32);
    }

    /** The Wikidata item that an IRI is. */
    static Optional<String> wikidata(Node iri) {
        return iri.getURI().startsWith(Vocabulary.WD)
                ? Optional.of(iri.getURI().substring(Vocabulary.WD.length()))
                : Optional.empty();
    }

    private static Optional<Node> item(Optional<String> wikidata) {
        return wikidata.filter(id -> ITEM.matcher(id).matches()).map(id -> node(Vocabulary.WD + id));
    }

    private static String articleName(Article article) {
        String whole = HERE.matcher(article.url().orElse(article.source())).replaceFirst("");
        String path =
                LAST_SLASHES.matcher(PARAMETERS.matcher(whole).replaceFirst("")).replaceFirst("");
        String last = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
        String slug = Folding.slug(ENDING.matcher(last).replaceFirst(""));
        String readable = encode(slug.substring(
                0, slug.offsetByCodePoints(0, Math.min(SLUG_LENGTH, slug.codePointCount(0, slug.length())))));
        return readable.isEmpty() ? hash(whole, 6) : readable + "-" + hash(whole, 6);
    }

    private static String hash(String text, int bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, bytes);
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java platform has SHA-256", absent);
        }
    }

    private static String encodePath(String path) {
        return encode(path).replace("%2F", "/");
    }

    /** Percent-encodes all but RFC 3986's unreserved characters, in UTF-8. */
    private static String encode(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
            char character = (char) (octet & 0xFF);
            if (character < 0x80 && (Character.isLetterOrDigit(character) || "-._~".indexOf(character) >= 0)) {
                out.append(character);
            } else {
                out.append('%').append(HexFormat.of().withUpperCase().toHexDigits(octet));
            }
        }
        return out.toString();
    }

    private static String decode(String encoded) {
        return URLDecoder.decode(encoded.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static Node node(String iri) {
        return NodeFactory.createURI(iri);
    }
}
