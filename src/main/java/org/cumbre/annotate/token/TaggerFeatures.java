package org.cumbre.annotate.token;

import java.util.ArrayList;
import java.util.List;

/**
 * What the tagger looks at: the word, its edges and kinds of readings, its neighbours, and the two tags before it. Their order is that in
 * which their weights are summed.
 */
public final class TaggerFeatures {

    /** What stands for the tag of a word before the first one. */
    static final String NO_TAG = "<s>";

    private static final int LONGEST_AFFIX = 4;

    private TaggerFeatures() {}

    /** All of them: of the word alone, of its surroundings, of the tags. @param tags those of the words before it */
    public static String[] of(int index, Word[] words, String[] tags) {
        List<String> features = new ArrayList<>(40);
        features.addAll(word(words[index]));
        features.addAll(around(index, words));
        features.addAll(tagged(index, words, tag(tags, index - 1), tag(tags, index - 2)));
        return features.toArray(String[]::new);
    }

    private static String tag(String[] tags, int index) {
        return index < 0 ? NO_TAG : tags[index];
    }

    static List<String> word(Word word) {
        List<String> features = new ArrayList<>();
        String form = word.form();
        features.add("w=" + form);
        features.add("a=" + word.ambiguity());
        for (int i = 1; i <= Math.min(LONGEST_AFFIX, form.length()); i++) {
            features.add("s=" + form.substring(form.length() - i));
            features.add("p=" + form.substring(0, i));
        }
        return features;
    }

    static List<String> around(int index, Word[] words) {
        List<String> features = new ArrayList<>();
        addShapes(index, words, features);
        addNeighbours(index, words, features);
        return features;
    }

    /** Capitals say most together: one at the start of a sentence is a name's if the next word has one too. */
    private static void addShapes(int index, Word[] words, List<String> features) {
        String first = index == 0 ? "<" : "";
        String shape = shape(words[index].form());
        String next = index + 1 < words.length ? shape(words[index + 1].form()) : "</s>";
        String last = index > 0 ? shape(words[index - 1].form()) : "<s>";
        features.add("h=" + first + shape);
        features.add("h+1=" + first + shape + ' ' + next);
        features.add("h-1=" + last + ' ' + shape);
        features.add("ah+1=" + words[index].ambiguity() + ' ' + first + shape + ' ' + next);
        features.add("ah-1=" + words[index].ambiguity() + ' ' + last + ' ' + shape);
    }

    private static void addNeighbours(int index, Word[] words, List<String> features) {
        features.add("w-1=" + form(words, index - 1));
        features.add("w-2=" + form(words, index - 2));
        features.add("w+1=" + form(words, index + 1));
        features.add("w+2=" + form(words, index + 2));
        features.add("a+1=" + ambiguity(words, index + 1));
        features.add("a+2=" + ambiguity(words, index + 2));
        features.add("a0+1=" + ambiguity(words, index) + ' ' + ambiguity(words, index + 1));
        features.add("w0a+1=" + form(words, index) + ' ' + ambiguity(words, index + 1));
        features.add("a+1+2=" + ambiguity(words, index + 1) + ' ' + ambiguity(words, index + 2));
    }

    /** @param last the tag before, {@link #NO_TAG} if there is none @param before the one before that */
    static List<String> tagged(int index, Word[] words, String last, String before) {
        List<String> features = new ArrayList<>();
        String two = before + ' ' + last;
        features.add("t=" + last);
        features.add("tt=" + two);
        features.add("ta=" + last + ' ' + ambiguity(words, index));
        features.add("tw=" + last + ' ' + form(words, index));
        features.add("tta=" + two + ' ' + ambiguity(words, index));
        features.add("taa=" + last + ' ' + ambiguity(words, index) + ' ' + ambiguity(words, index + 1));
        features.add("wa=" + form(words, index - 1) + ' ' + ambiguity(words, index));
        if (index == 0) {
            features.add("first");
        }
        return features;
    }

    private static String shape(String form) {
        boolean upper = Character.isUpperCase(form.codePointAt(0));
        boolean all = upper && form.length() > 1 && form.codePoints().noneMatch(Character::isLowerCase);
        boolean digit = form.codePoints().anyMatch(Character::isDigit);
        return (all ? "AA" : upper ? "Aa" : "aa") + (digit ? "0" : "") + (form.indexOf('-') >= 0 ? "-" : "");
    }

    private static String form(Word[] words, int index) {
        return index < 0 ? "<s>" : index < words.length ? words[index].form() : "</s>";
    }

    private static String ambiguity(Word[] words, int index) {
        return index < 0 ? "<s>" : index < words.length ? words[index].ambiguity() : "</s>";
    }
}
