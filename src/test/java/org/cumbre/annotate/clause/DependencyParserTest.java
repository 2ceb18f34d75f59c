package org.cumbre.annotate.clause;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.cumbre.annotate.token.TokenAnnotator;
import org.cumbre.language.LanguagePack;
import org.cumbre.text.Article;
import org.cumbre.text.Document;
import org.cumbre.text.Sentence;
import org.cumbre.text.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DependencyParserTest {

    private static final LanguagePack SPANISH = LanguagePack.load("es");
    private static final TokenAnnotator TOKENS = TokenAnnotator.load(SPANISH);
    private static final ParseAnnotator PARSES = ParseAnnotator.load(SPANISH);

    private static Document parse(String text) {
        return PARSES.annotate(TOKENS.annotate(Document.of(Article.of("test", text))));
    }

    @ParameterizedTest
    @CsvSource({
        "Putin visitó Corea del Norte., Putin, nsubj, visitó",
        "Putin visitó la ciudad., ciudad, obj, visitó",
        "El presidente ruso viajará a Pekín el martes., presidente, nsubj, viajará",
        "El presidente ruso viajará a Pekín el martes., Pekín, obl, viajará",
        "Francia acusó a Irán de espionaje., Francia, nsubj, acusó",
        "Los ministros firmaron un acuerdo en Roma., acuerdo, obj, firmaron",
        "Los ministros firmaron un acuerdo en Roma., ministros, nsubj, firmaron",
        "El portavoz dijo que el presidente no asistirá a la cumbre., asistirá, ccomp, dijo",
        "El portavoz dijo que el presidente no asistirá a la cumbre., presidente, nsubj, asistirá",
        "El portavoz dijo que el presidente no asistirá a la cumbre., no, advmod, asistirá"
    })
    void aSimpleSentenceHasItsArguments(String text, String dependent, String relation, String head) {
        Document document = parse(text);
        Sentence sentence = document.sentences().get(0);
        Parse tree = document.layer(ParseAnnotator.PARSES).get(0);
        int word = index(sentence, dependent);
        assertEquals(relation, tree.relation(word), tree::toString);
        assertEquals(head, sentence.token(tree.head(word)).form(), tree::toString);
    }

    private static int index(Sentence sentence, String form) {
        return IntStream.range(0, sentence.size())
                .filter(i -> sentence.token(i).form().equals(form))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void eachSentenceHasATreeInTheSameOrder() {
        Document document = parse("Putin llegó. Kim lo recibió.");
        List<Parse> trees = document.layer(ParseAnnotator.PARSES);
        assertEquals(2, trees.size());
        for (Sentence sentence : document.sentences()) {
            assertEquals(sentence.size(), trees.get(sentence.index()).size());
        }
    }

    static IntStream seeds() {
        return IntStream.range(0, 30);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anyShuffledSentenceGivesATreeWithOneRoot(int seed) {
        String text = "El presidente ruso , que viajará a Pekín el martes , dijo \" no \" y se fue con ellos ( dos ) .";
        List<String> words = new java.util.ArrayList<>(List.of(text.split(" ")));
        Collections.shuffle(words, new Random(seed));
        assertIsTree(DependencyParser.load(SPANISH).parse(TOKENS.analyse(words)));
    }

    private static void assertIsTree(Parse tree) {
        assertEquals(1, tree.heads().stream().filter(head -> head < 0).count(), tree::toString);
        for (int word = 0; word < tree.size(); word++) {
            int ancestor = word;
            for (int steps = 0; ancestor >= 0; steps++) {
                assertTrue(steps <= tree.size(), tree::toString);
                ancestor = tree.head(ancestor);
            }
            assertEquals(tree.head(word) < 0, tree.relation(word).equals("root"), tree::toString);
        }
    }

    @Test
    void aSentenceWithoutTokensHasAnEmptyTree() {
        assertEquals(0, DependencyParser.load(SPANISH).parse(List.of()).size());
    }

    @Test
    void aVeryLongSentenceGetsATree() {
        List<Token> tokens = TOKENS.analyse(Collections.nCopies(3000, "países"));
        DependencyParser parser = DependencyParser.load(SPANISH);
        assertIsTree(parser.parse(tokens));
    }
}
