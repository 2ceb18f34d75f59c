package org.cumbre.annotate.clause.transition;

/**
 * What the parser looks at when it chooses a transition or a relation. Source of most of it: Zhang and Nivre (2011), Transition-based
 * Dependency Parsing with Rich Non-local Features; with lemmas, endings and agreement of a language that inflects.
 */
public final class ParserFeatures {

    private static final int TRANSITIONS = 1000;
    private static final int RELATIONS = 2000;

    private final Attributes words;
    private final ParserState state;

    public ParserFeatures(Attributes words, ParserState state) {
        this.words = words;
        this.state = state;
    }

    /** Fills the buffer for the choice of a transition. */
    public void forTransition(FeatureBuffer f) {
        f.start(TRANSITIONS);
        int s0 = state.stack(0);
        int n0 = state.next(0);
        single(f, s0);
        single(f, n0);
        neighbours(f, s0, n0);
        pairs(f, s0, n0);
        dependents(f, s0, n0);
        valency(f, s0, n0);
        distance(f, s0, n0);
    }

    private void single(FeatureBuffer f, int word) {
        f.add(words.form(word), words.tag(word));
        f.add(words.lemma(word), words.fine(word));
        f.add(words.fine(word));
        f.add(words.closed(word));
        f.add(words.suffix(word), words.tag(word));
    }

    private void neighbours(FeatureBuffer f, int s0, int n0) {
        int s1 = state.stack(1);
        int s2 = state.stack(2);
        int n1 = state.next(1);
        int n2 = state.next(2);
        int n3 = state.next(3);
        f.add(words.lemma(n1), words.tag(n1));
        f.add(words.closed(n1));
        f.add(words.closed(n2));
        f.add(words.lemma(n2), words.tag(n2));
        f.add(words.closed(s1));
        f.add(words.lemma(s1), words.tag(s1));
        f.add(words.closed(n0), words.closed(n1));
        f.add(words.fine(n0), words.fine(n1), words.fine(n2));
        f.add(words.closed(n1), words.closed(n2), words.closed(n3));
        f.add(words.closed(s0), words.closed(n0), words.closed(n1));
        f.add(words.fine(s0), words.fine(n0), words.closed(n1), words.closed(n2));
        f.add(words.closed(s1), words.closed(s0), words.closed(n0));
        f.add(words.fine(s2), words.fine(s1), words.fine(s0), words.fine(n0));
        f.add(words.fine(s1), words.closed(n0));
        f.add(words.lemma(s1), words.lemma(n0));
        f.add(words.closed(s0 >= 0 ? s0 + 1 : -1), words.fine(s0), words.fine(n0));
        f.add(words.closed(n0 > 0 ? n0 - 1 : -1), words.fine(s0), words.fine(n0));
        f.add(words.lemma(s0), words.closed(n1));
        f.add(words.lemma(n0), words.closed(n1));
    }

    private void pairs(FeatureBuffer f, int s0, int n0) {
        f.add(words.form(s0), words.form(n0));
        f.add(words.lemma(s0), words.lemma(n0));
        f.add(words.lemma(s0), words.fine(n0));
        f.add(words.lemma(s0), words.closed(n0));
        f.add(words.fine(s0), words.lemma(n0));
        f.add(words.closed(s0), words.lemma(n0));
        f.add(words.fine(s0), words.fine(n0));
        f.add(words.closed(s0), words.closed(n0));
        f.add(words.suffix(s0), words.fine(n0));
        f.add(words.fine(s0), words.suffix(n0));
        f.add(words.suffix(s0), words.suffix(n0));
        f.add(words.fine(s0), words.agreement(s0), words.fine(n0), words.agreement(n0));
        f.add(words.gender(s0), words.tag(s0), words.gender(n0), words.tag(n0));
    }

    private void dependents(FeatureBuffer f, int s0, int n0) {
        int head = state.head(s0);
        int left = state.leftmost(s0);
        int right = state.rightmost(s0);
        int next = state.leftmost(n0);
        int marker = marker(n0);
        int ownMarker = marker(s0);
        f.add(words.lemma(head), words.tag(head));
        f.add(words.closed(head), state.relation(s0));
        f.add(state.relation(s0), words.fine(s0), words.fine(n0));
        f.add(state.relation(s0), words.lemma(s0));
        f.add(state.relation(s0), words.closed(n0), words.closed(head));
        f.add(words.fine(head), words.closed(s0), words.closed(n0));
        f.add(words.lemma(head), words.lemma(n0));
        f.add(words.closed(left), words.fine(s0), words.fine(n0));
        f.add(words.closed(right), words.fine(s0), words.fine(n0));
        f.add(words.lemma(right), words.closed(n0));
        f.add(state.relation(right), words.fine(s0), words.closed(n0));
        f.add(state.relation(left), words.fine(s0), words.fine(n0));
        f.add(words.closed(next), words.fine(s0), words.fine(n0));
        f.add(state.relation(next), words.fine(s0), words.fine(n0));
        f.add(words.lemma(s0), words.closed(marker), words.tag(n0));
        f.add(words.fine(s0), words.closed(marker), words.lemma(n0));
        f.add(words.closed(ownMarker), words.fine(s0), words.closed(n0));
        f.add(words.closed(ownMarker), words.closed(marker), words.fine(s0), words.fine(n0));
        f.add(words.closed(ownMarker), words.lemma(head), words.fine(n0));
        f.add(words.closed(state.leftSecond(s0)), words.closed(left), words.fine(s0), words.fine(n0));
        f.add(words.closed(state.rightSecond(s0)), words.closed(right), words.fine(s0), words.fine(n0));
        f.add(words.closed(state.leftSecond(n0)), words.closed(next), words.fine(s0), words.fine(n0));
        f.add(words.closed(state.head(head)), words.fine(head), words.fine(s0), words.fine(n0));
        f.add(words.lemma(state.rightmost(head)), words.fine(s0), words.fine(n0));
    }

    private void valency(FeatureBuffer f, int s0, int n0) {
        int leftSet = fold(state.leftRelations(s0));
        int rightSet = fold(state.rightRelations(s0));
        int nextSet = fold(state.leftRelations(n0));
        f.add(words.lemma(s0), state.rightCount(s0));
        f.add(words.fine(s0), state.rightCount(s0), words.closed(n0));
        f.add(words.fine(s0), state.leftCount(s0), words.fine(n0));
        f.add(words.fine(n0), state.leftCount(n0), words.fine(s0));
        f.add(words.fine(s0), leftSet, words.fine(n0));
        f.add(words.fine(s0), rightSet, words.closed(n0));
        f.add(words.lemma(s0), rightSet, words.fine(n0));
        f.add(words.fine(n0), nextSet, words.fine(s0));
        f.add(words.lemma(n0), nextSet, words.fine(s0));
        f.add(words.fine(s0), fold(state.rightRelations(state.head(s0))), words.closed(n0));
        f.add(words.fine(s0), leftSet, rightSet, words.fine(n0));
    }

    private void distance(FeatureBuffer f, int s0, int n0) {
        int distance = distance(s0, n0);
        int between = words.between(s0, n0);
        f.add(words.fine(s0), words.fine(n0), distance);
        f.add(words.closed(s0), distance, words.closed(n0));
        f.add(words.lemma(s0), distance);
        f.add(words.lemma(n0), distance);
        f.add(words.fine(s0), words.closed(n0), between);
        f.add(words.lemma(n0), words.fine(s0), between);
        f.add(words.lemma(s0), words.fine(n0), between);
        f.add(Math.min(state.depth(), 4), words.fine(s0), words.fine(n0));
    }

    /** Fills the buffer for the choice of the relation of a word to its head. */
    public void forRelation(int head, int word, FeatureBuffer f) {
        f.start(RELATIONS);
        int side = head < word ? 1 : 2;
        int marker = marker(word);
        f.add(side, words.fine(head), words.fine(word));
        f.add(side, words.closed(head), words.closed(word));
        f.add(side, words.lemma(head), words.lemma(word));
        f.add(side, words.form(head), words.form(word));
        f.add(side, words.lemma(head), words.fine(word));
        f.add(side, words.fine(head), words.lemma(word));
        f.add(side, words.fine(head), words.form(word));
        f.add(side, words.lemma(word), words.tag(word));
        f.add(side, words.form(word), words.tag(word));
        f.add(side, words.lemma(head), words.tag(word));
        f.add(side, words.suffix(word), words.fine(head));
        f.add(side, words.suffix(head), words.fine(word));
        f.add(side, words.suffix(head), words.suffix(word));
        f.add(side, words.closed(marker), words.fine(head), words.fine(word));
        f.add(side, words.closed(marker), words.lemma(head), words.tag(word));
        f.add(side, words.closed(marker), words.lemma(word), words.fine(head));
        f.add(side, words.closed(marker), words.suffix(word), words.fine(head));
        relationContext(f, side, head, word);
        relationValency(f, side, head, word, marker);
    }

    private void relationContext(FeatureBuffer f, int side, int head, int word) {
        int after = word + 1 < state.size() ? word + 1 : -1;
        int before = word - 1;
        f.add(side, words.closed(before), words.fine(word), words.fine(head));
        f.add(side, words.closed(after), words.fine(word), words.fine(head));
        f.add(side, words.closed(head - 1), words.fine(word), words.fine(head));
        f.add(side, words.closed(head + 1 < state.size() ? head + 1 : -1), words.fine(word), words.fine(head));
        f.add(side, words.closed(before), words.lemma(word));
        f.add(side, words.closed(after), words.lemma(word));
        f.add(side, distance(Math.min(head, word), Math.max(head, word)), words.fine(word), words.fine(head));
        f.add(side, words.between(Math.min(head, word), Math.max(head, word)), words.fine(word), words.fine(head));
        f.add(words.fine(head), words.agreement(head), words.fine(word), words.agreement(word));
        f.add(side, words.closed(state.head(head)), state.relation(head), words.fine(word));
    }

    private void relationValency(FeatureBuffer f, int side, int head, int word, int marker) {
        int left = fold(state.leftRelations(head));
        int right = fold(state.rightRelations(head));
        int own = fold(state.leftRelations(word));
        f.add(side, words.fine(head), left, words.closed(word));
        f.add(side, words.fine(head), right, words.closed(word));
        f.add(words.fine(head), left, right, words.fine(word));
        f.add(words.lemma(head), right, words.closed(marker));
        f.add(words.lemma(head), left, words.fine(word));
        f.add(words.lemma(head), left, right, words.closed(marker));
        f.add(side, own, words.fine(word), words.fine(head));
        f.add(side, own, words.lemma(head), words.fine(word));
        f.add(side, words.closed(state.leftmost(word)), words.fine(word), words.fine(head));
        f.add(side, words.closed(state.rightmost(head)), words.fine(word), words.fine(head));
        f.add(side, words.closed(state.leftmost(head)), words.fine(word), words.fine(head));
        f.add(words.closed(marker), fold(state.rightRelations(word)), words.fine(word), words.fine(head));
    }

    /** The preposition or conjunction in front of a word's phrase or clause, else its first dependent. */
    private int marker(int word) {
        int first = state.leftmost(word);
        int second = state.leftSecond(word);
        int last = state.rightmost(word); // where it is when parsing from right to left
        return words.introduces(first)
                ? first
                : words.introduces(second) ? second : words.introduces(last) ? last : first;
    }

    static int distance(int left, int right) {
        if (left < 0 || right < 0) {
            return 0;
        }
        int distance = right - left;
        return distance <= 4 ? distance : distance <= 6 ? 5 : distance <= 10 ? 6 : distance <= 20 ? 7 : 8;
    }

    private static int fold(long set) {
        return Long.hashCode(set * 0x9E3779B97F4A7C15L);
    }
}
