package org.cumbre.annotate.token;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.cumbre.language.LanguagePack;
import org.cumbre.text.Article;
import org.cumbre.text.Document;
import org.cumbre.text.Morphology;
import org.cumbre.text.PartOfSpeech;
import org.cumbre.text.Sentence;
import org.cumbre.text.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenAnnotatorTest {

    private static final TokenAnnotator ANNOTATOR = TokenAnnotator.load(LanguagePack.load("es"));

    private static Document annotate(String text) {
        return ANNOTATOR.annotate(Document.of(Article.of("test", text)));
    }

    private static List<String> sentences(String text) {
        return annotate(text).sentences().stream()
                .map(sentence -> sentence.span().of(text))
                .toList();
    }

    private static List<String> forms(String text) {
        return tokens(text).stream().map(Token::form).toList();
    }

    private static List<Token> tokens(String text) {
        return annotate(text).sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .toList();
    }

    private static Token token(String text, String form) {
        return tokens(text).stream()
                .filter(token -> token.form().equals(form))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no token " + form + " in " + forms(text)));
    }

    @Test
    void eachTokenCoversItsCharactersOfTheText() {
        String text = "Titular\n\n«Nos veremos el 10:30», dijo ‘El País’ –según Xi–… “Sí”.\r\n\r\n\tMañana, etc.";
        String normal = CharacterNormalizer.normalize(text);
        tokens(text)
                .forEach(token -> assertEquals(
                        normal.substring(token.span().start(), token.span().end()), token.form()));
        assertEquals(text.length(), normal.length());
    }

    static IntStream seeds() {
        return IntStream.range(0, 40);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noTextHoweverOddLosesALetterOrOverlaps(int seed) {
        Random random = new Random(seed);
        String alphabet =
                "aeñÁ.,;:!?¿\"«»“”‘’'—-…()[]%€ \n\t\u00A0\u200B0123 El la EE. UU. Sr. https://x.es \uD83D\uDE00";
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 300; i++) {
            text.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        Document document = annotate(text.toString());
        boolean[] covered = new boolean[text.length()];
        int last = 0;
        for (Sentence sentence : document.sentences()) {
            for (Token token : sentence.tokens()) {
                assertTrue(token.span().start() >= last && sentence.span().contains(token.span()));
                last = token.span().end();
                IntStream.range(token.span().start(), token.span().end()).forEach(i -> covered[i] = true);
            }
        }
        IntStream.range(0, text.length())
                .filter(i -> Character.isLetterOrDigit(text.charAt(i)))
                .forEach(i -> assertTrue(covered[i], () -> "lost at " + i + ": " + text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\n\n", "…", "»"})
    void textWithoutWordsIsNoError(String text) {
        annotate(text);
    }

    @Test
    void quotationMarksStandAlone() {
        assertEquals(
                List.of("\"", "Sí", "\"", ",", "dijo", "\"", "El", "País", "\"", "."), forms("«Sí», dijo ‘El País’."));
    }

    @Test
    void anApostropheInsideANameStays() {
        assertEquals(List.of("O'Higgins", "habló", "."), forms("O’Higgins habló."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "El Sr. Pérez llegó a EE. UU. el lunes.",
                "Llegó a las 10 a. m. y salió a las 3 p. m. del martes.",
                "Según el art. 5 (núm. 3), no habrá cumbre.",
                "El Dr. J. M. Gómez habló con George W. Bush.",
                "El presidente de EE. UU. Joe Biden viajará.",
                "Dijo que... no iría.",
                "Costó 3.500 millones, aprox. un 3,5 por ciento.",
                "Preguntó «¿Vendrá?» y se fue."
            })
    void anAbbreviationOrEllipsisDoesNotEndASentence(String text) {
        assertEquals(List.of(text), sentences(text));
    }

    @Test
    void anAbbreviationCanEndASentenceBeforeAWordThatIsCommonlyWrittenSmall() {
        assertEquals(List.of("Viajó a EE. UU.", "El jueves volvió."), sentences("Viajó a EE. UU. El jueves volvió."));
    }

    @Test
    void aHeadlineIsASentenceOfItsOwn() {
        String text = "Kim se dirige a Rusia\n\nRusia y Corea afianzan sus relaciones.\nPutin viajará el martes";
        assertEquals(List.of(text.split("\n+")), sentences(text));
    }

    @Test
    void hardWrappedProseIsNotCutAtLineEnds() {
        String text = """
                El presidente ruso, Vladímir Putin, se reunió este martes con el
                líder norcoreano, Kim Jong-un, en la ciudad de Vladivostok. Los
                Gobiernos de ambos países no dieron detalles de la reunión.""";
        assertEquals(2, sentences(text).size(), () -> sentences(text).toString());
    }

    @Test
    void listItemsAreSentences() {
        assertEquals(List.of("- Una cosa", "- Otra cosa"), sentences("- Una cosa\n- Otra cosa"));
    }

    @ParameterizedTest
    @CsvSource({
        "Putin se reunirá con Kim mañana., reunirá, VERB, reunir, INDICATIVE, FUTURE, 3, SINGULAR",
        "Putin se reunió con Kim., reunió, VERB, reunir, INDICATIVE, PAST, 3, SINGULAR",
        "El ministro habría viajado a Roma., habría, AUX, haber, CONDITIONAL, NONE, 3, SINGULAR",
        "El ministro fue acusado de traición., fue, AUX, ser, INDICATIVE, PAST, 3, SINGULAR",
        "El ministro fue a Roma., fue, VERB, ir, INDICATIVE, PAST, 3, SINGULAR",
        "Los ministros se fueron a Roma., fueron, VERB, ir, INDICATIVE, PAST, 3, PLURAL",
        "Espera que los presidentes viajen a Roma., viajen, VERB, viajar, SUBJUNCTIVE, PRESENT, 3, PLURAL",
        "Creo que vendrán., Creo, VERB, creer, INDICATIVE, PRESENT, 1, SINGULAR",
        "'La ministra alemana, Annalena Baerbock, visita hoy Israel.', visita, VERB, visitar, INDICATIVE, PRESENT, 3, SINGULAR"
    })
    void aFiniteVerbHasTheReadingThatFitsTheSentence(
            String text,
            String form,
            PartOfSpeech pos,
            String lemma,
            Morphology.Mood mood,
            Morphology.Tense tense,
            int person,
            Morphology.GrammaticalNumber number) {
        Token token = token(text, form);
        Morphology morphology = token.morphology();
        assertEquals(pos, token.pos());
        assertEquals(lemma, token.lemma());
        assertEquals(mood, morphology.mood());
        assertEquals(tense, morphology.tense());
        assertEquals(person, morphology.person());
        assertEquals(number, morphology.number());
    }

    @ParameterizedTest
    @CsvSource({
        "El ministro habría viajado a Roma., viajado, viajar, PARTICIPLE, ''",
        "Fue acusado de traición., acusado, acusar, PARTICIPLE, ''",
        "Quiere reunirse con Macron., reunirse, reunir, INFINITIVE, se",
        "No pudo hacerlo., hacerlo, hacer, INFINITIVE, lo",
        "Salió dándole la mano., dándole, dar, GERUND, le"
    })
    void otherVerbFormsAreToldApartWithTheirPronouns(
            String text, String form, String lemma, Morphology.VerbForm verbForm, String clitics) {
        Token token = token(text, form);
        assertEquals(lemma, token.lemma());
        assertEquals(verbForm, token.morphology().form());
        assertEquals(clitics, token.morphology().clitics());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Estados Unidos", "Naciones Unidas", "Unión Europea", "Reino Unido", "Corea", "Irán"})
    void aNameAtTheStartOfASentenceIsAName(String name) {
        tokens(name + " acusó a Rusia.").stream()
                .limit(name.split(" ").length)
                .forEach(token -> assertEquals(PartOfSpeech.PROPN, token.pos(), token::toString));
    }

    @Test
    void aNameKeepsItsFormAsLemma() {
        Token token = token("El Gobierno de Rusia negó todo.", "Rusia");
        assertEquals(PartOfSpeech.PROPN, token.pos());
        assertEquals("Rusia", token.lemma());
    }
}
