package org.cumbre.annotate.token;

import java.util.Locale;
import org.cumbre.language.Abbreviations;
import org.cumbre.language.MorphologicalDictionary;
import org.cumbre.text.PartOfSpeech;

/** Tells whether a sentence bound that a model proposes can stand. */
public final class SentenceBoundary {

    private final Abbreviations abbreviations;
    private final MorphologicalDictionary dictionary;

    public SentenceBoundary(Abbreviations abbreviations, MorphologicalDictionary dictionary) {
        this.abbreviations = abbreviations;
        this.dictionary = dictionary;
    }

    /**
     * Whether one sentence may end and the next start here.
     *
     * @param end index after the last character of the first
     * @param start index of the first character of the second
     */
    boolean holds(String text, int end, int start) {
        int first = firstLetter(text, start);
        if (first == text.length() || Character.isLowerCase(text.charAt(first)) || !endsFinally(text, end)) {
            return false;
        }
        if (text.charAt(end - 1) != '.') {
            return true;
        }
        String word = lastWord(text, end, 1);
        String pair = lastWord(text, end, 2);
        if (abbreviations.contains(pair) || abbreviations.contains(word)) {
            String known = abbreviations.contains(pair) ? pair : word;
            return abbreviations.mayEndSentence(known) && looksLikeStart(text, first);
        }
        // "EE." of "EE. UU." or "EE. UU.:": the abbreviation goes on behind the bound
        return !abbreviations.contains(word + " " + upToStop(firstWord(text, start)))
                && (!isInitial(word) || looksLikeStart(text, first));
    }

    /** Whether the capital is the sentence's, not a name's: the word is one that is commonly written small. */
    private boolean looksLikeStart(String text, int start) {
        String word = firstWord(text, start);
        if (isInitial(word)) {
            return false;
        }
        String lower = word.replaceAll("[^\\p{L}]+$", "").toLowerCase(Locale.ROOT);
        return !Character.isLetter(text.charAt(start))
                || dictionary.readings(lower).stream().anyMatch(reading -> reading.pos() != PartOfSpeech.PROPN);
    }

    /** A full stop or the like is the last but for quotation marks and brackets; the model also proposes bounds behind "m.24,". */
    private static boolean endsFinally(String text, int end) {
        int last = end - 1;
        while (last > 0 && "\")]".indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return ".?!\u2026".indexOf(text.charAt(last)) >= 0;
    }

    private static boolean isInitial(String word) {
        return word.length() == 2 && Character.isUpperCase(word.charAt(0)) && word.charAt(1) == '.';
    }

    private static int firstLetter(String text, int start) {
        int index = start;
        while (index < text.length() && !Character.isLetterOrDigit(text.charAt(index))) {
            index++;
        }
        return index;
    }

    private static String firstWord(String text, int start) {
        int end = start;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end);
    }

    private static String upToStop(String word) {
        return word.substring(0, word.lastIndexOf('.') + 1);
    }

    /** The last words before an index, separated by one blank, without a bracket or quotation mark in front. */
    private static String lastWord(String text, int end, int words) {
        int start = end;
        for (int i = 0; i < words; i++) {
            while (start > 0 && Character.isWhitespace(text.charAt(start - 1))) {
                start--;
            }
            while (start > 0
                    && !Character.isWhitespace(text.charAt(start - 1))
                    && "\"([".indexOf(text.charAt(start - 1)) < 0) {
                start--;
            }
        }
        return text.substring(start, end);
    }
}
