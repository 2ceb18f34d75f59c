package org.cumbre.annotate.token;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.util.BeamSearchContextGenerator;

/**
 * What the tagger looks at: the word, its edges and kinds of readings, its neighbours, and the tags given so far. Features without tags
 * are the same for all the sequences of a beam, which come one after the other: they are kept from one to the next. So each thread
 * needs one of its own.
 */
public final class TaggerFeatures implements BeamSearchContextGenerator<Word> {

    private static final int LONGEST_AFFIX = 4;

    private Word[] sentence = new Word[0];
    private int place = -1;
    private List<String> untagged = List.of();

    @Override
    public String[] getContext(int index, Word[] words, String[] tags, Object[] unused) {
        if (words != sentence || index != place) {
            sentence = words;
            place = index;
            untagged = untagged(index, words);
        }
        List<String> features = new ArrayList<>(40);
        features.addAll(untagged);
        addTags(index, words, tags, features);
        return features.toArray(String[]::new);
    }

    private static List<String> untagged(int index, Word[] words) {
        List<String> features = new ArrayList<>(32);
        addWord(words[index], features);
        addShapes(index, words, features);
        addNeighbours(index, words, features);
        return features;
    }

    private static void addWord(Word word, List<String> features) {
        String form = word.form();
        features.add("w=" + form);
        features.add("a=" + word.ambiguity());
        for (int i = 1; i <= Math.min(LONGEST_AFFIX, form.length()); i++) {
            features.add("s=" + form.substring(form.length() - i));
            features.add("p=" + form.substring(0, i));
        }
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

    private static void addTags(int index, Word[] words, String[] tags, List<String> features) {
        String last = tag(tags, index - 1);
        String two = tag(tags, index - 2) + ' ' + last;
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

    private static String tag(String[] tags, int index) {
        return index < 0 ? "<s>" : tags[index];
    }
}
