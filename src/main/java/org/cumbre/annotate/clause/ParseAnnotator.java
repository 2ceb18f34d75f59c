package org.cumbre.annotate.clause;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.cumbre.annotate.Annotator;
import org.cumbre.language.LanguagePack;
import org.cumbre.text.Document;
import org.cumbre.text.Layer;
import org.cumbre.text.PartOfSpeech;
import org.cumbre.text.StopSign;
import org.cumbre.text.Token;

/**
 * Adds the dependency tree of each sentence. What semicolons part, and what follows a date line or a label such as "Archivo:", is parsed apart, each part's root hung on the first one's as parataxis:
 * the press strings independent clauses together that way, and a parser loses the subject of the second in the first.
 */
public final class ParseAnnotator implements Annotator {

    /** One tree for each sentence, in the same order. */
    public static final Layer<Parse> PARSES = Layer.of("parses");

    private static final String SEMICOLON = ";";
    private static final String COLON = ":";
    /** A colon among so many first words ends a label. */
    private static final int LABEL = 4;

    private final SentenceParser parser;

    public ParseAnnotator(SentenceParser parser) {
        this.parser = parser;
    }

    /** Reads the parser's model from a language pack. */
    public static ParseAnnotator load(LanguagePack pack) {
        return new ParseAnnotator(DependencyParser.load(pack));
    }

    @Override
    public Document annotate(Document document) {
        List<List<List<Token>>> sentences = document.sentences().stream()
                .map(sentence -> parts(sentence.tokens()))
                .toList();
        List<List<Token>> parts = sentences.stream().flatMap(List::stream).toList();
        Iterator<Parse> parsed = parser.parse(parts, StopSign::obey).iterator();
        List<Parse> parses = new ArrayList<>(sentences.size());
        for (List<List<Token>> sentence : sentences) {
            parses.add(whole(sentence.size(), parsed));
        }
        return document.with(PARSES, parses);
    }

    /** What of a sentence is parsed apart. */
    private static List<List<Token>> parts(List<Token> tokens) {
        List<List<Token>> parts = new ArrayList<>();
        int start = 0;
        while (start < tokens.size()) {
            int end = partEnd(tokens, start);
            parts.add(tokens.subList(start, end));
            start = end;
        }
        return parts;
    }

    /** The tree of a sentence of so many parts. */
    private static Parse whole(int parts, Iterator<Parse> parsed) {
        List<Integer> heads = new ArrayList<>();
        List<String> relations = new ArrayList<>();
        int root = -1;
        for (int i = 0; i < parts; i++) {
            root = append(parsed.next(), heads.size(), root, heads, relations);
        }
        return new Parse(heads, relations);
    }

    /** After the next semicolon, after a label's colon ("Archivo: …"), or the end. */
    private static int partEnd(List<Token> tokens, int start) {
        for (int i = start; i < tokens.size(); i++) {
            boolean label =
                    start == 0 && (i < LABEL && tokens.get(i).form().equals(COLON) || Dateline.endsAt(tokens, i));
            if (label || tokens.get(i).form().equals(SEMICOLON) || clauses(tokens, start, i)) {
                return i + 1;
            }
        }
        return tokens.size();
    }

    /** A colon with a finite verb on both sides: what follows explains what stood before. */
    private static boolean clauses(List<Token> tokens, int start, int colon) {
        return tokens.get(colon).form().equals(COLON)
                && colon + 1 < tokens.size()
                && !tokens.get(colon + 1).is(PartOfSpeech.PUNCT)
                && finite(tokens.subList(start, colon))
                && finite(tokens.subList(colon + 1, tokens.size()));
    }

    private static boolean finite(List<Token> tokens) {
        return tokens.stream()
                .anyMatch(token -> token.pos().verbal() && token.morphology().finite());
    }

    /** Adds a part's tree; gives the root of the whole. */
    private static int append(Parse part, int offset, int root, List<Integer> heads, List<String> relations) {
        int whole = root;
        for (int i = 0; i < part.size(); i++) {
            boolean top = part.head(i) < 0;
            heads.add(top ? root : part.head(i) + offset);
            relations.add(top && root >= 0 ? "parataxis" : part.relation(i));
            whole = top && root < 0 ? i + offset : whole;
        }
        return whole;
    }
}
