package org.cumbre.annotate.clause;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.cumbre.annotate.token.TokenAnnotator;
import org.cumbre.language.LanguagePack;
import org.cumbre.text.Article;
import org.cumbre.text.Document;
import org.cumbre.text.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules that the trained parser is compared with do their job. */
class ClauseRulesTest {

    private static final LanguagePack SPANISH = LanguagePack.load("es");
    private static final TokenAnnotator TOKENS = TokenAnnotator.load(SPANISH);
    private static final ClauseRules RULES = ClauseRules.load(SPANISH);

    private static Sentence sentence(String text) {
        return TOKENS.annotate(Document.of(Article.of("test", text)))
                .sentences()
                .get(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Los presidentes de Chile y Perú firmaron este martes en Lima un tratado de libre comercio.",
                "\"No vamos a aceptar amenazas\", afirmó el portavoz del Ministerio de Defensa, Juan Pérez.",
                "El Gobierno de Bolivia anunció que expulsará al embajador chileno, a quien acusa de espionaje.",
                "Tropas rusas atacaron la ciudad de Odesa, donde murieron tres civiles, según informó el alcalde.",
                "La Unión Europea, Canadá y el Reino Unido impusieron sanciones contra los responsables del golpe.",
                "Cuando llegó a La Habana, el canciller fue recibido por su homólogo cubano.",
                "Corea del Norte lanzó un misil que cayó en el mar de Japón y Seúl convocó una reunión de urgencia.",
                "El ejército ucraniano es el más numeroso de la región, pero necesita munición para resistir.",
                "La ministra, según fuentes diplomáticas, viajará a Ankara para negociar una tregua.",
                "El acuerdo entre Armenia y Azerbaiyán, alcanzado en Washington, prevé abrir la frontera.",
                "Venezuela rompió relaciones con Paraguay después de que su presidente reconociera a la oposición.",
                "Cumbre de emergencia en Bruselas",
                "Y, según la ONU, y."
            })
    void everySentenceGetsATreeWithOneRoot(String text) {
        assertIsTree(RULES.parse(sentence(text).tokens()));
    }

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anyShuffledSentenceGivesATreeWithOneRoot(int seed) {
        String text =
                "El ministro , que viajará a Pekín , firmado por ambos , dijo que no y para ir con ellos ( dos ) se fue .";
        List<String> words = new ArrayList<>(List.of(text.split(" ")));
        Collections.shuffle(words, new Random(seed));
        assertIsTree(RULES.parse(TOKENS.analyse(words)));
    }

    @Test
    void aSentenceWithoutTokensHasAnEmptyTree() {
        assertEquals(0, RULES.parse(List.of()).size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "El presidente de Chile, que visitó la ciudad, dijo que quiere firmar un pacto.|presidente|nsubj|dijo",
                "El presidente de Chile, que visitó la ciudad, dijo que quiere firmar un pacto.|visitó|acl|presidente",
                "El presidente de Chile, que visitó la ciudad, dijo que quiere firmar un pacto.|quiere|ccomp|dijo",
                "El presidente de Chile, que visitó la ciudad, dijo que quiere firmar un pacto.|firmar|xcomp|quiere",
                "El ministro se reunió en Roma con su colega italiana y acusó a Francia de enviar armas.|colega|obl|reunió",
                "El ministro se reunió en Roma con su colega italiana y acusó a Francia de enviar armas.|acusó|conj|reunió",
                "El ministro se reunió en Roma con su colega italiana y acusó a Francia de enviar armas.|Francia|obj|acusó",
                "Según el Kremlin, el acuerdo firmado por ambos países fue condenado por la ONU.|acuerdo|nsubj|condenado",
                "Según el Kremlin, el acuerdo firmado por ambos países fue condenado por la ONU.|firmado|acl|acuerdo",
                "Según el Kremlin, el acuerdo firmado por ambos países fue condenado por la ONU.|Kremlin|obl|condenado"
            })
    void clausesHaveTheirArguments(String text, String dependent, String relation, String head) {
        Sentence sentence = sentence(text);
        Parse tree = RULES.parse(sentence.tokens());
        int word = IntStream.range(0, sentence.size())
                .filter(i -> sentence.token(i).form().equals(dependent))
                .findFirst()
                .orElseThrow();
        assertEquals(relation, tree.relation(word), tree::toString);
        assertEquals(head, sentence.token(tree.head(word)).form(), tree::toString);
    }

    private static void assertIsTree(Parse tree) {
        assertEquals(1, tree.heads().stream().filter(head -> head < 0).count(), tree::toString);
        for (int word = 0; word < tree.size(); word++) {
            int ancestor = word;
            for (int steps = 0; ancestor >= 0; steps++) {
                assertTrue(steps <= tree.size(), tree::toString);
                ancestor = tree.head(ancestor);
            }
        }
    }
}
