package org.cumbre.annotate.clause.transition;

/**
 * What the labeller looks at when it names the relation of a word to its head in a complete tree: both words, their markers and verb
 * groups, the siblings, and the relations it has given so far.
 */
public final class RelationFeatures {

    private static final int TEMPLATES = 3000;

    private final Attributes words;
    private final TreeView tree;
    private final int[] relations;

    /** @param relations those given so far; words without one have {@link ParserState#NONE} */
    public RelationFeatures(Attributes words, int[] heads, int[] relations) {
        this.words = words;
        this.tree = new TreeView(heads);
        this.relations = relations;
    }

    /** Fills the buffer for one word. */
    public void forWord(int word, FeatureBuffer f) {
        int head = tree.head(word);
        int side = head < 0 ? 3 : head < word ? 1 : 2;
        int marker = tree.marker(word, words);
        f.start(TEMPLATES);
        pair(f, side, head, word);
        markers(f, side, head, word, marker);
        verbGroups(f, side, head, word, marker);
        surroundings(f, side, head, word);
        siblings(f, side, head, word, marker);
    }

    private void pair(FeatureBuffer f, int side, int head, int word) {
        f.add(side, words.fine(head), words.fine(word));
        f.add(side, words.closed(head), words.closed(word));
        f.add(side, words.lemma(head), words.lemma(word));
        f.add(side, words.form(head), words.form(word));
        f.add(side, words.lemma(head), words.fine(word));
        f.add(side, words.lemma(head), words.closed(word));
        f.add(side, words.fine(head), words.lemma(word));
        f.add(side, words.fine(head), words.form(word));
        f.add(words.lemma(word), words.tag(word));
        f.add(words.form(word), words.tag(word));
        f.add(side, words.lemma(head), words.tag(word));
        f.add(side, words.suffix(word), words.fine(head));
        f.add(side, words.suffix(head), words.fine(word));
        f.add(side, words.suffix(head), words.suffix(word));
        f.add(words.fine(head), words.agreement(head), words.fine(word), side * 1000 + words.agreement(word));
        f.add(words.lemma(head), words.agreement(head), words.tag(word), side * 1000 + words.agreement(word));
    }

    private void markers(FeatureBuffer f, int side, int head, int word, int marker) {
        f.add(side, words.form(marker), words.fine(head), words.fine(word));
        f.add(side, words.form(marker), words.lemma(head), words.tag(word));
        f.add(side, words.form(marker), words.lemma(word), words.tag(head));
        f.add(side, words.form(marker), words.suffix(word), words.tag(head));
        f.add(side, words.form(marker), words.suffix(head), words.tag(word));
        f.add(side, words.form(tree.marker(head, words)), words.fine(head), words.closed(word));
        f.add(words.form(tree.marker(head, words)), words.form(marker), words.fine(head), words.fine(word));
    }

    private void verbGroups(FeatureBuffer f, int side, int head, int word, int marker) {
        int group = tree.verbGroup(head, words);
        int own = tree.verbGroup(word, words);
        f.add(side, group, words.fine(head), words.closed(word));
        f.add(group, words.form(marker), words.fine(word), words.fine(head));
        f.add(side, group, words.lemma(head), words.closed(word));
        f.add(side, own, words.fine(word), words.fine(head));
        f.add(own, words.form(marker), words.fine(word), words.fine(head));
        int first = tree.children(word).isEmpty()
                ? ParserState.NONE
                : tree.children(word).get(0);
        f.add(side, words.closed(first), words.fine(word), words.fine(head));
        f.add(words.closed(first), words.lemma(head), words.fine(word));
    }

    private void surroundings(FeatureBuffer f, int side, int head, int word) {
        int size = tree.size();
        int after = word + 1 < size ? word + 1 : ParserState.NONE;
        f.add(side, words.closed(word - 1), words.fine(word), words.fine(head));
        f.add(side, words.closed(after), words.fine(word), words.fine(head));
        f.add(side, words.closed(head >= 0 && head + 1 < size ? head + 1 : ParserState.NONE), words.fine(word));
        f.add(side, words.closed(head - 1), words.closed(word), words.fine(head));
        f.add(words.closed(word - 1), words.lemma(word));
        f.add(words.closed(after), words.lemma(word));
        int left = Math.min(head, word);
        int right = Math.max(head, word);
        f.add(side, left < 0 ? 0 : ParserFeatures.distance(left, right), words.fine(word), words.fine(head));
        f.add(side, words.between(left, right), words.fine(word), words.fine(head));
        f.add(side, words.closed(tree.head(head)), words.fine(head), words.fine(word));
        f.add(side, relation(head), words.fine(head), words.closed(word));
        f.add(side, relation(head), words.lemma(head), words.fine(word));
    }

    private void siblings(FeatureBuffer f, int side, int head, int word, int marker) {
        int before = tree.sibling(word, -1);
        int after = tree.sibling(word, 1);
        int set = 0;
        int otherNominals = 0;
        int agreeing = words.sameNumber(antecedent(word, head), head);
        for (int sibling : tree.children(head)) {
            set |= relation(sibling) < 0 ? 0 : 1 << (relation(sibling) % 31);
            boolean bare = sibling != word && words.nominal(sibling) && tree.marker(sibling, words) < 0;
            otherNominals += bare ? (sibling < head ? 1 : 8) : 0;
            agreeing += bare ? (words.sameNumber(sibling, head) + 1) * (sibling < head ? 4 : 16) : 0;
        }
        f.add(side, relation(before), words.fine(word), words.fine(head));
        f.add(relation(before), words.closed(before), words.closed(word), words.fine(head));
        f.add(side, words.closed(after), words.fine(word), words.fine(head));
        f.add(side, words.form(tree.marker(after, words)), words.closed(word), words.fine(head));
        f.add(side, words.form(tree.marker(before, words)), words.closed(word), words.fine(head));
        f.add(side, set, words.fine(word), words.form(marker));
        f.add(set, words.lemma(head), words.fine(word), words.form(marker));
        f.add(otherNominals, words.fine(head), words.closed(word), side * 100003 + words.form(marker));
        f.add(agreeing, words.fine(head), words.closed(word), side * 100003 + words.form(marker));
        f.add(agreeing, words.tag(head), words.tag(word), side * 100003 + words.form(marker));
        f.add(agreeing, words.lemma(head), words.tag(word), side * 100003 + words.form(marker));
        f.add(otherNominals, words.lemma(head), words.fine(word), side * 100003 + words.form(marker));
    }

    /** What a relative pronoun stands for: the word that its clause depends on; else the word itself. */
    private int antecedent(int word, int head) {
        return words.numberless(word) && tree.head(head) >= 0 && tree.head(head) < word ? tree.head(head) : word;
    }

    private int relation(int word) {
        return word < 0 ? ParserState.NONE : relations[word];
    }
}
