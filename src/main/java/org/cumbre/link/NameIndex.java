package org.cumbre.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.cumbre.text.Folding;
import org.cumbre.text.Token;

/** Finds the longest known name that starts at a token. A tree of folded words; case decides where folding alone would be too free. */
public final class NameIndex<T> {

    private static final int ABBREVIATION = 5;

    private final Node<T> root = new Node<>();

    /** Adds a name. Short names in capitals match only in capitals, names in lower case match in any case, others only capitalised. */
    public void add(String name, T value) {
        node(name).names.add(new Name<>(Case.of(name), value));
    }

    /** Adds a name ahead of what was added before, and takes it from those who are written alike and must give way. */
    void prefer(String name, T value, Predicate<T> gives) {
        Node<T> node = node(name);
        Case writing = Case.of(name);
        node.names.removeIf(other -> other.writing == writing && gives.test(other.value));
        int first = 0;
        while (first < node.names.size() && !gives.test(node.names.get(first).value)) {
            first++;
        }
        node.names.add(first, new Name<>(writing, value));
    }

    /** The same names for other values. */
    NameIndex<T> copy(UnaryOperator<T> replacement) {
        NameIndex<T> copy = new NameIndex<>();
        copy(root, copy.root, replacement);
        return copy;
    }

    private static <T> void copy(Node<T> from, Node<T> to, UnaryOperator<T> replacement) {
        from.names.forEach(name -> to.names.add(new Name<>(name.writing, replacement.apply(name.value))));
        from.next.forEach((word, node) -> copy(node, to.next.computeIfAbsent(word, w -> new Node<>()), replacement));
    }

    /** Calls back with every name, folded, that stands for several values where it is written in one way. */
    void ambiguous(BiConsumer<String, List<T>> found) {
        root.next.forEach((word, node) -> ambiguous(word, node, found));
    }

    private static <T> void ambiguous(String name, Node<T> node, BiConsumer<String, List<T>> found) {
        for (Case writing : Case.values()) {
            List<T> values = node.names.stream()
                    .filter(other -> other.writing == writing)
                    .map(Name::value)
                    .distinct()
                    .toList();
            if (values.size() > 1) {
                found.accept(name, values);
            }
        }
        node.next.forEach((word, next) -> ambiguous(name + " " + word, next, found));
    }

    private Node<T> node(String name) {
        Node<T> node = root;
        for (String word : Folding.fold(name).split(" ")) {
            node = node.next.computeIfAbsent(word, w -> new Node<>());
        }
        return node;
    }

    /** The longest name that starts at a token and ends at the end of one. */
    public Optional<Match<T>> longest(List<Token> tokens, int first) {
        Node<T> node = root;
        Match<T> best = null;
        for (int i = first; i < tokens.size(); i++) {
            for (String word : Folding.fold(tokens.get(i).form()).split(" ")) {
                node = node == null ? null : node.next.get(word);
            }
            if (node == null) {
                break;
            }
            List<T> values = accepted(node, tokens, first, i);
            if (!values.isEmpty()) {
                best = new Match<>(first, i, values);
            }
        }
        return Optional.ofNullable(best);
    }

    /** What an exact name stands for, whatever its case. */
    public List<T> lookup(String name) {
        Node<T> node = root;
        for (String word : Folding.fold(name).split(" ")) {
            node = node.next.get(word);
            if (node == null) {
                return List.of();
            }
        }
        return node.names.stream().map(Name::value).distinct().toList();
    }

    private static <T> List<T> accepted(Node<T> node, List<Token> tokens, int first, int last) {
        List<T> values = new ArrayList<>();
        for (Name<T> name : node.names) {
            if (name.writing.accepts(tokens, first, last) && !values.contains(name.value)) {
                values.add(name.value);
            }
        }
        return values;
    }

    /** A name found over the tokens from first to last, both included. */
    public record Match<T>(int first, int last, List<T> values) {}

    private record Name<T>(Case writing, T value) {}

    private static final class Node<T> {
        private final Map<String, Node<T>> next = new HashMap<>(2);
        private final List<Name<T>> names = new ArrayList<>(0);
    }

    /** How a name must be written to be taken for it. */
    private enum Case {
        CAPITALS,
        CAPITALISED,
        ANY;

        static Case of(String name) {
            int letters = 0;
            boolean capitals = true;
            for (int at = 0; at < name.length(); at += Character.charCount(name.codePointAt(at))) {
                int letter = name.codePointAt(at);
                if (Character.isLetter(letter)) {
                    if (letters == 0 && Character.isLowerCase(letter)) {
                        return ANY;
                    }
                    letters++;
                    capitals &= Character.isUpperCase(letter);
                }
            }
            return capitals && letters <= ABBREVIATION ? CAPITALS : CAPITALISED;
        }

        boolean accepts(List<Token> tokens, int first, int last) {
            return switch (this) {
                case ANY -> true;
                case CAPITALISED ->
                    tokens.get(first).capitalised()
                            && tokens.get(last)
                                    .form()
                                    .codePoints()
                                    .anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
                case CAPITALS ->
                    tokens.subList(first, last + 1).stream()
                            .allMatch(token -> token.form().codePoints().noneMatch(Character::isLowerCase));
            };
        }
    }
}
