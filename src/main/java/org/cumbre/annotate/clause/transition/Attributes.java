package org.cumbre.annotate.clause.transition;

import java.util.List;
import java.util.Locale;
import org.cumbre.text.Morphology;
import org.cumbre.text.PartOfSpeech;
import org.cumbre.text.Token;

/** What the parser's features are made of: hashes of each word's form, lemma, tags, ending and agreement. */
public final class Attributes {

    private static final int NOWHERE = "<none>".hashCode();
    private static final int SUFFIX = 3;

    private final int[] form;
    private final int[] lemma;
    private final int[] tag;
    private final int[] fine;
    private final int[] closed;
    private final int[] suffix;
    private final int[] agreement;
    private final int[] gender;
    private final int[] commas;
    private final int[] verbs;
    private final boolean[] introduces;
    private final boolean[] groups;
    private final boolean[] nominal;

    public Attributes(List<Token> tokens) {
        this(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            read(i, tokens.get(i));
        }
    }

    private Attributes(int size) {
        form = new int[size];
        lemma = new int[size];
        tag = new int[size];
        fine = new int[size];
        closed = new int[size];
        suffix = new int[size];
        agreement = new int[size];
        gender = new int[size];
        commas = new int[size + 1];
        verbs = new int[size + 1];
        introduces = new boolean[size];
        groups = new boolean[size];
        nominal = new boolean[size];
    }

    /** The same words in reverse order. */
    public Attributes mirrored() {
        int size = size();
        Attributes mirrored = new Attributes(size);
        for (int i = 0; i < size; i++) {
            int from = size - 1 - i;
            mirrored.form[i] = form[from];
            mirrored.lemma[i] = lemma[from];
            mirrored.tag[i] = tag[from];
            mirrored.fine[i] = fine[from];
            mirrored.closed[i] = closed[from];
            mirrored.suffix[i] = suffix[from];
            mirrored.agreement[i] = agreement[from];
            mirrored.gender[i] = gender[from];
            mirrored.introduces[i] = introduces[from];
            mirrored.groups[i] = groups[from];
            mirrored.nominal[i] = nominal[from];
            mirrored.commas[i + 1] = commas[size] - commas[from];
            mirrored.verbs[i + 1] = verbs[size] - verbs[from];
        }
        return mirrored;
    }

    int size() {
        return form.length;
    }

    private void read(int index, Token token) {
        String lower = token.form().toLowerCase(Locale.ROOT);
        Morphology morphology = token.morphology();
        form[index] = lower.hashCode();
        lemma[index] = token.lemma().toLowerCase(Locale.ROOT).hashCode();
        tag[index] = token.pos().name().hashCode();
        fine[index] = fine(token).hashCode();
        closed[index] = isClosed(token.pos()) ? (token.pos() + lower).hashCode() : fine[index];
        suffix[index] = lower.substring(Math.max(0, lower.length() - SUFFIX)).hashCode();
        agreement[index] = morphology.number().ordinal() * 10 + morphology.person();
        gender[index] = morphology.gender().ordinal() * 4 + morphology.number().ordinal();
        introduces[index] = token.is(PartOfSpeech.ADP) || token.is(PartOfSpeech.SCONJ);
        groups[index] = token.is(PartOfSpeech.AUX)
                || (token.is(PartOfSpeech.PRON) && token.form().length() <= 3);
        nominal[index] = token.pos().nominal() || token.is(PartOfSpeech.PRON);
        commas[index + 1] = commas[index] + (token.is(PartOfSpeech.PUNCT) ? 1 : 0);
        verbs[index + 1] = verbs[index] + (token.is(PartOfSpeech.VERB) ? 1 : 0);
    }

    private static String fine(Token token) {
        Morphology morphology = token.morphology();
        String clitics = morphology.clitics().isEmpty() ? "" : "+";
        return token.pos() + morphology.form().name() + morphology.mood() + clitics;
    }

    private static boolean isClosed(PartOfSpeech pos) {
        return switch (pos) {
            case ADP, CCONJ, SCONJ, PRON, DET, AUX, PUNCT -> true;
            default -> false;
        };
    }

    int form(int word) {
        return word < 0 ? NOWHERE : form[word];
    }

    int lemma(int word) {
        return word < 0 ? NOWHERE : lemma[word];
    }

    /** Universal part of speech. */
    int tag(int word) {
        return word < 0 ? NOWHERE : tag[word];
    }

    /** Part of speech with verb form and mood. */
    int fine(int word) {
        return word < 0 ? NOWHERE : fine[word];
    }

    /** The word itself if it is of a closed class, else as {@link #fine}. */
    int closed(int word) {
        return word < 0 ? NOWHERE : closed[word];
    }

    int suffix(int word) {
        return word < 0 ? NOWHERE : suffix[word];
    }

    /** Number and person. */
    int agreement(int word) {
        return word < 0 ? NOWHERE : agreement[word];
    }

    /** Gender and number. */
    int gender(int word) {
        return word < 0 ? NOWHERE : gender[word];
    }

    /** Whether two words have the same number: 1 if so, 2 if not, 0 if one has none. */
    int sameNumber(int word, int other) {
        int first = word < 0 ? 0 : agreement[word] / 10;
        int second = other < 0 ? 0 : agreement[other] / 10;
        return first == 0 || second == 0 ? 0 : first == second ? 1 : 2;
    }

    /** A pronoun that has no number of its own, such as "que". */
    boolean numberless(int word) {
        return word >= 0
                && agreement[word] < 10
                && tag[word] == PartOfSpeech.PRON.name().hashCode();
    }

    /** A preposition or subordinating conjunction. */
    boolean introduces(int word) {
        return word >= 0 && introduces[word];
    }

    /** An auxiliary or a short pronoun such as "se", "lo". */
    boolean groups(int word) {
        return word >= 0 && groups[word];
    }

    /** A noun, name or pronoun. */
    boolean nominal(int word) {
        return word >= 0 && nominal[word];
    }

    /** Punctuation marks and verbs strictly between two words, each counted up to a few. */
    int between(int left, int right) {
        if (left < 0 || right < 0) {
            return NOWHERE;
        }
        int marks = Math.min(3, commas[right] - commas[left + 1]);
        int others = Math.min(3, verbs[right] - verbs[left + 1]);
        return marks * 4 + others;
    }
}
