package org.cumbre.link;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the user says of claims: that they tell of one event, or that they do not. A text file, one statement a line:
 *
 * <pre>
 * # the visit of May and the one of June are two
 * apart  CLAIM CLAIM
 * join   CLAIM CLAIM CLAIM
 * </pre>
 *
 * A claim is written as its IRI, or as what stands in it after {@code id/claim/}. Claims are named by their article and their words, so
 * that a graph built anew has them under the same names. Claims that no article makes are passed over; so are joins of claims of
 * different types.
 */
public final class Joins {

    /** The user says nothing. */
    public static final Joins NONE = new Joins(List.of(), List.of());

    private static final String CLAIM = "https://w3id.org/cumbre/id/claim/";

    private final Map<String, Set<String>> together = new HashMap<>();
    private final Map<String, Set<String>> apart = new HashMap<>();
    private final String rules;

    private Joins(List<List<String>> joins, List<List<String>> separations) {
        joins.forEach(this::join);
        separations.forEach(this::separate);
        rules = together.isEmpty() && apart.isEmpty() ? "" : print(joins, separations);
    }

    /** Reads a file; no file says nothing. */
    public static Joins read(Path file) throws IOException {
        return Files.exists(file) ? parse(file.toString(), Files.readAllLines(file)) : NONE;
    }

    /**
     * @param name what faults call the lines' origin
     * @throws IllegalArgumentException if a line is not a statement, or contradicts another; names the line
     */
    static Joins parse(String name, List<String> lines) {
        List<List<String>> joins = new ArrayList<>();
        List<List<String>> separations = new ArrayList<>();
        for (int number = 1; number <= lines.size(); number++) {
            List<String> words = words(lines.get(number - 1));
            if (words.isEmpty()) {
                continue;
            }
            List<String> claims =
                    words.stream().skip(1).map(Joins::iri).distinct().toList();
            if (claims.size() < 2 || !List.of("join", "apart").contains(words.get(0))) {
                throw new IllegalArgumentException(
                        name + ":" + number + ": expected \"join\" or \"apart\" and two claims or more, not \""
                                + lines.get(number - 1).strip() + "\"");
            }
            (words.get(0).equals("join") ? joins : separations).add(claims);
        }
        Joins read = new Joins(joins, separations);
        separations.forEach(claims -> read.requireNoContradiction(name, claims));
        return read;
    }

    /** The other claims that are said to tell of the same event, directly or through others. */
    Set<String> with(String claim) {
        return together.getOrDefault(claim, Set.of());
    }

    /** The claims that are said to tell of another event. */
    Set<String> without(String claim) {
        return apart.getOrDefault(claim, Set.of());
    }

    boolean isEmpty() {
        return together.isEmpty() && apart.isEmpty();
    }

    /** A print of all statements. */
    String rules() {
        return rules;
    }

    private void join(List<String> claims) {
        Set<String> everyone = new TreeSet<>(claims);
        claims.forEach(claim -> everyone.addAll(with(claim)));
        for (String claim : everyone) {
            Set<String> others = new TreeSet<>(everyone);
            others.remove(claim);
            together.put(claim, others);
        }
    }

    private void separate(List<String> claims) {
        for (String claim : claims) {
            for (String other : claims) {
                if (!claim.equals(other)) {
                    apart.computeIfAbsent(claim, any -> new TreeSet<>()).add(other);
                }
            }
        }
    }

    private void requireNoContradiction(String name, List<String> separated) {
        for (String claim : separated) {
            for (String other : separated) {
                if (with(claim).contains(other)) {
                    throw new IllegalArgumentException(
                            name + ": " + claim + " and " + other + " are to be joined and apart at the same time");
                }
            }
        }
    }

    private static List<String> words(String line) {
        String statement = line.replaceFirst("(^|\\s)#\\s.*$|^#.*$", "").strip();
        return statement.isEmpty() ? List.of() : Arrays.asList(statement.split("\\s+"));
    }

    private static String iri(String claim) {
        String bare = claim.replaceFirst("^<(.*)>$", "$1");
        return bare.startsWith("http") ? bare : CLAIM + bare;
    }

    private static String print(List<List<String>> joins, List<List<String>> separations) {
        Set<String> statements = new TreeSet<>();
        joins.forEach(claims -> statements.add("join " + new TreeSet<>(claims)));
        separations.forEach(claims -> statements.add("apart " + new TreeSet<>(claims)));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(String.join("\n", statements).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java platform has SHA-256", absent);
        }
    }
}
