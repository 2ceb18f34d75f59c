package org.cumbre.annotate.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cumbre.text.PartOfSpeech;
import org.cumbre.text.Sentence;
import org.cumbre.text.Token;

/** What a model sees of a name: its words, their shape, and the words around it. */
final class NameFeatures {

    /** Nouns and verbs are looked for among so many tokens on each side. */
    private static final int REACH = 4;

    private static final int ENDING = 3;
    private static final int SHORT_ENDING = 2;
    private static final int SHORT_WORD = 6;
    private static final int MANY_WORDS = 4;

    private final GivenNames givenNames;

    NameFeatures(GivenNames givenNames) {
        this.givenNames = givenNames;
    }

    /** All of a name. */
    String[] of(NameRun run) {
        List<String> features = new ArrayList<>(unnamed(run));
        List<Token> tokens = run.tokens();
        tokens.forEach(token -> features.add("word=" + lower(token)));
        features.add("first=" + lower(tokens.get(0)));
        features.add("last=" + lower(tokens.get(tokens.size() - 1)));
        return features.toArray(String[]::new);
    }

    /** Without its words: what a name of the gazetteer, whose words no unlisted name shares, has in common with those. */
    List<String> unnamed(NameRun run) {
        List<String> features = new ArrayList<>();
        shape(run, features);
        neighbours(run, features);
        clause(run, features);
        return features;
    }

    private void shape(NameRun run, List<String> features) {
        Token first = run.tokens().get(0);
        Token last = run.tokens().get(run.length() - 1);
        String size = size(run);
        boolean given = givenNames.contains(first.form());
        boolean joined = run.tokens().stream().anyMatch(token -> !token.capitalised());
        boolean capitals = last.form().equals(last.form().toUpperCase(Locale.ROOT));
        features.add("length=" + Math.min(MANY_WORDS, run.length()));
        features.add("given=" + given + size);
        features.add("tags=" + first.pos() + "," + last.pos() + size);
        features.add("first-ending=" + ending(first, ENDING) + size);
        features.add("ending=" + ending(last, ENDING) + size);
        features.add("short-ending=" + ending(last, SHORT_ENDING));
        features.add("beginning=" + beginning(last));
        features.add("capitals=" + capitals + (last.form().length() < SHORT_ENDING)
                + (last.form().length() < SHORT_WORD) + size);
        features.add("marks=" + marks(run) + given);
        features.add("joined=" + joined + given + run.length());
        features.add("start=" + (run.first() == 0) + first.pos());
    }

    /** Digits and marks in its words. */
    private static String marks(NameRun run) {
        StringBuilder marks = new StringBuilder();
        for (Token token : run.tokens()) {
            if (token.form().chars().anyMatch(Character::isDigit)) {
                marks.append('9');
            }
            "-./'".chars().filter(mark -> token.form().indexOf(mark) > 0).forEach(mark -> marks.append((char) mark));
        }
        return marks.toString();
    }

    private static void neighbours(NameRun run, List<String> features) {
        Sentence sentence = run.sentence();
        int before = run.first() - 1;
        int after = run.last() + 1;
        String previous = form(sentence, before);
        String next = form(sentence, after);
        String size = size(run);
        features.add("previous=" + previous + size);
        features.add("previous-two=" + form(sentence, before - 1) + " " + previous);
        features.add("second-previous=" + lemma(sentence, before - 1));
        features.add("next=" + next);
        features.add("next-lemma=" + lemma(sentence, after) + size);
        features.add("second-next=" + lemma(sentence, after + 1));
        features.add("between=" + previous + "_" + next);
        features.add("between-tags=" + tag(sentence, before) + tag(sentence, after) + size);
        if (next.equals(",")) {
            features.add("apposed=" + lemma(sentence, after + 1) + "," + lemma(sentence, after + 2));
        }
    }

    private static void clause(NameRun run, List<String> features) {
        Sentence sentence = run.sentence();
        features.add("noun=" + noun(sentence, run.first() - 1));
        features.add("verb-after=" + verb(sentence, run.last() + 1, 1));
        features.add("verb-before=" + verb(sentence, run.first() - 1, -1));
    }

    /** The noun before the name that it belongs to, and whether it is next to it. */
    private static String noun(Sentence sentence, int last) {
        for (int at = last; at >= Math.max(0, last - REACH); at--) {
            Token token = sentence.token(at);
            if (token.is(PartOfSpeech.NOUN)) {
                return token.lemma() + (at == last);
            }
            if (!between(token)) {
                return "";
            }
        }
        return "";
    }

    private static boolean between(Token token) {
        return switch (token.pos()) {
            case ADJ, ADP, DET, PUNCT -> true;
            default -> false;
        };
    }

    private static String verb(Sentence sentence, int from, int step) {
        for (int at = from; at >= 0 && at < sentence.size() && Math.abs(at - from) < REACH; at += step) {
            if (sentence.token(at).is(PartOfSpeech.VERB)) {
                return sentence.token(at).lemma() + (at == from);
            }
        }
        return "";
    }

    private static String size(NameRun run) {
        return run.length() == 1 ? "one" : "many";
    }

    private static String tag(Sentence sentence, int at) {
        return inside(sentence, at) ? sentence.token(at).pos().name() : "-";
    }

    private static String form(Sentence sentence, int at) {
        return inside(sentence, at) ? lower(sentence.token(at)) : "-";
    }

    private static String lemma(Sentence sentence, int at) {
        return inside(sentence, at) ? sentence.token(at).lemma().toLowerCase(Locale.ROOT) : "-";
    }

    private static boolean inside(Sentence sentence, int at) {
        return 0 <= at && at < sentence.size();
    }

    private static String lower(Token token) {
        return token.form().toLowerCase(Locale.ROOT);
    }

    private static String ending(Token token, int length) {
        String word = lower(token);
        return word.substring(Math.max(0, word.length() - length));
    }

    private static String beginning(Token token) {
        String word = lower(token);
        return word.substring(0, Math.min(word.length(), ENDING));
    }
}
