package org.cumbre.code;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.cumbre.annotate.clause.Tree;
import org.cumbre.text.Token;

/** How words of the article lie as seen from the word that tells of an event. */
final class Vantage {

    private static final int NEAR = 3;
    private static final int FAR = 6;
    private static final int PATH = 3;

    private final SentenceView view;
    private final int trigger;
    private final List<SentenceView> views;
    private final List<Integer> up = new ArrayList<>();
    private final Map<Stretch, Set<String>> seen = new HashMap<>();

    /** Tokens of a sentence, and what they are taken for. */
    private record Stretch(int sentence, int first, int last, String kind) {}

    Vantage(SentenceView view, int trigger, List<SentenceView> views) {
        this.view = view;
        this.trigger = trigger;
        this.views = views;
        for (int at = trigger;
                at >= 0 && up.size() <= view.tree().size();
                at = view.tree().head(at)) {
            up.add(at);
        }
    }

    int trigger() {
        return trigger;
    }

    int sentence() {
        return view.sentence().index();
    }

    /** Offset of the trigger's first character. */
    int start() {
        return view.tree().token(trigger).span().start();
    }

    /** Features of a stretch of tokens, its ends included. The same are asked for with each question about the trigger. */
    Set<String> features(int sentence, int first, int last, String kind) {
        return seen.computeIfAbsent(new Stretch(sentence, first, last, kind), this::features);
    }

    private Set<String> features(Stretch stretch) {
        int sentence = stretch.sentence();
        int first = stretch.first();
        int last = stretch.last();
        String kind = stretch.kind();
        int back = sentence() - sentence;
        Set<String> features = new LinkedHashSet<>();
        if (back == 0) {
            inSentence(first, last, kind, features);
        } else if (back > 0) {
            features.add("back:" + far(back));
            features.add("back:" + Math.min(NEAR, back) + ":" + kind);
            if (back < NEAR) {
                features.add("back:" + back + ":" + relation(views.get(sentence), first, last));
            }
        } else {
            features.add("ahead:" + (back == -1 ? "1" : "more"));
        }
        return features;
    }

    static String far(int count) {
        return count < NEAR ? String.valueOf(count) : count < FAR ? NEAR + "+" : FAR + "+";
    }

    /** The way through the tree from the trigger. */
    private void inSentence(int first, int last, String kind, Set<String> features) {
        Tree tree = view.tree();
        String side = first > trigger ? "right" : "left";
        int at = top(tree, first, last);
        List<String> down = new ArrayList<>();
        while (at >= 0 && !up.contains(at) && down.size() < tree.size()) {
            down.add(0, tree.relation(at));
            at = tree.head(at);
        }
        int height = up.indexOf(at);
        String climb =
                up.stream().limit(Math.max(0, height)).map(tree::relation).collect(Collectors.joining("^"));
        features.add(side);
        features.add(side + ":" + kind);
        features.add(side + ":tree:" + Math.min(PATH, height) + "/" + Math.min(PATH + 1, down.size()));
        features.add(side + ":path:" + climb + "/" + String.join(">", down.subList(0, Math.min(PATH, down.size()))));
        features.add(side + ":first:" + (height == 0 ? "under:" : "above:") + (down.isEmpty() ? "" : down.get(0)));
        features.add(side + ":last:" + (down.isEmpty() ? "" : down.get(down.size() - 1)));
        features.add(side + ":clause:" + (view.clause(Math.max(0, first)) == clause() ? "same" : "other"));
        int gap = Math.abs(first - trigger);
        features.add(side + ":gap:" + (gap < 3 ? "2" : gap < 6 ? "5" : gap < 12 ? "11" : gap < 25 ? "24" : "more"));
        if (first > 0) {
            Token before = tree.token(first - 1);
            if (before.is(org.cumbre.text.PartOfSpeech.ADP)) {
                features.add(side + ":after:" + before.lemma());
                features.add("after:" + before.lemma());
            }
        }
    }

    private int clause() {
        return view.clause(trigger);
    }

    private static int top(Tree tree, int first, int last) {
        for (int i = first; i <= last; i++) {
            if (tree.head(i) < first || tree.head(i) > last) {
                return i;
            }
        }
        return first;
    }

    private static String relation(SentenceView view, int first, int last) {
        int top = top(view.tree(), first, last);
        int head = view.tree().head(top);
        boolean main = head >= 0 && view.tree().head(head) < 0;
        return view.tree().relation(top) + (main ? ":main" : "");
    }
}
