package org.cumbre.annotate.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.cumbre.event.TimeValue;
import org.cumbre.text.Article;
import org.cumbre.text.Document;
import org.cumbre.text.Morphology;
import org.cumbre.text.PartOfSpeech;
import org.cumbre.text.PublishedBasis;
import org.cumbre.text.Sentence;
import org.cumbre.text.Span;
import org.cumbre.text.Token;
import org.junit.jupiter.api.Test;

/** Whatever the text, nothing is thrown, expressions do not overlap, and values are well formed. */
final class TimeRobustnessTest {

    private static final int TEXTS = 200_000;
    private static final String[] WORDS =
            ("el la los del de al a en y que desde hasta entre hace dentro lunes martes próximo pasado este esta mismo día días semana mes año años "
                            + "enero febrero 31 30 29 12 0 99 2024 2000 1900 99999999999 / - . , : º ( ) 11-S 31/02/2024 29/02/2023 hoy ayer mañana noche "
                            + "primera hora principios finales fin dos tres mil cien millones y medio siglo XXI década trimestre primer segundo último últimos "
                            + "Navidad Semana Santa Ramadán víspera siguiente antes después horas atrás llegará llegó \n dijo "
                            + "a. C. d. cuarto minutos segundos media los las 8 : 15 GMT p.m. tarde cada vez veces por temporada 92-93 98 ' entonces pronto "
                            + "mitad quincena siglos milenio bienio noventa 70 todo toda últimas próximos trimestre futuro actualidad")
                    .split(" ");

    private static Document document(String text) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
                end++;
            }
            if (end > at) {
                String form = text.substring(at, end);
                tokens.add(new Token(tokens.size(), new Span(at, end), form, form, PartOfSpeech.X, Morphology.UNKNOWN));
            }
            at = end + 1;
        }
        Sentence sentence = new Sentence(0, new Span(0, text.length()), tokens);
        return Document.of(Article.of("random", text)).withSentences(tokens.isEmpty() ? List.of() : List.of(sentence));
    }

    private static String randomText(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(10); i >= 0; i--) {
            text.append(WORDS[random.nextInt(WORDS.length)]).append(random.nextInt(6) == 0 ? "" : " ");
        }
        for (int i = random.nextInt(3); i > 0 && text.length() > 0; i--) {
            text.setCharAt(
                    random.nextInt(text.length()), (char) random.nextInt(random.nextInt(4) == 0 ? 0xFFFF : 0x180));
        }
        return text.toString();
    }

    /** A phrasing of the corpus in which words have been lost, doubled, replaced or swapped. */
    private static String mutated(Random random, List<Phrasing> phrasings) {
        List<String> words = new ArrayList<>(
                List.of(phrasings.get(random.nextInt(phrasings.size())).text().split(" ")));
        for (int i = random.nextInt(4); i >= 0; i--) {
            int at = random.nextInt(words.size());
            int other = random.nextInt(words.size());
            switch (random.nextInt(4)) {
                case 0 -> words.add(at, words.get(other));
                case 1 -> words.set(at, WORDS[random.nextInt(WORDS.length)]);
                case 2 -> Collections.swap(words, at, other);
                default -> words.set(at, words.get(at).substring(words.get(at).length() / 2));
            }
        }
        return String.join(" ", words);
    }

    @Test
    void randomAndMutatedTextRaisesNothingAndItsValuesParse() throws Exception {
        Random random = new Random(20240618);
        List<Phrasing> phrasings = TimeCorpusTest.phrasings().toList();
        for (int i = 0; i < TEXTS; i++) {
            String text = i % 2 == 0 ? randomText(random) : mutated(random, phrasings);
            Document document = document(text);
            boolean dated = i % 200 != 0;
            Document known = dated
                    ? document.withArticle(
                            document.article().withPublished(TimeReader.TUESDAY, PublishedBasis.METADATA))
                    : document;
            int last = 0;
            for (TimeExpression time : TimeReader.TIMES.annotate(known).layer(TimeAnnotator.TIMES)) {
                assertTrue(time.span().start() >= last, () -> "overlap in " + text);
                last = time.span().end();
                assertTrue(wellFormed(time.value()), () -> time + " in " + text);
            }
        }
    }

    private static boolean wellFormed(TimeValue value) {
        boolean ordered = value.begin().isEmpty()
                || value.end().isEmpty()
                || !value.begin().get().isAfter(value.end().get());
        return ordered && TimexSyntax.allows(value.timex());
    }

    @Test
    void checkOfValuesIsStrict() {
        List<String> good = List.of(
                "2024-02-29",
                "2023-W36",
                "2023-W24-WE",
                "202X",
                "19XX",
                "BC0323",
                "P2Y3M",
                "PT2H10M",
                "PXM",
                "XXXX-WXX-5");
        List<String> times = List.of(
                "2023-09-12TNI",
                "2023-09-12T08:43",
                "XXXX-XX-XXTMO",
                "2020-01/2020-03",
                "2023-Q1",
                "XXXX-SU",
                "FUTURE_REF");
        List<String> bad = List.of(
                "2023-02-29",
                "2024-02-31",
                "2023-13",
                "2023-W54",
                "P",
                "PT",
                "P3M2Y",
                "PT3",
                "T08:43",
                "2023-09-12T25:00",
                "19X",
                "");
        assertTrue(good.stream().allMatch(TimexSyntax::allows));
        assertTrue(times.stream().allMatch(TimexSyntax::allows));
        assertTrue(bad.stream().noneMatch(TimexSyntax::allows));
    }

    @Test
    void thirtyFirstOfFebruaryIsNoDate() {
        assertEquals(List.of(), TimeReader.times("Se verán el 31 de febrero de 2024 en Roma."));
        assertEquals(List.of(), TimeReader.times("Se verán el 30 de febrero de 2024 en Roma."));
        assertEquals(List.of(), TimeReader.times("Se verán el 30 de febrero en Roma."));
        assertEquals(List.of(), TimeReader.times("Se vieron el 29 de febrero de 2023 en Roma."));
        assertEquals(List.of(), TimeReader.times("Se vieron el 29/02/2023 en Roma."));
        assertEquals(List.of(), TimeReader.times("Se vieron el 31 de abril de 2023 en Roma."));
    }

    @Test
    void everyExpressionSaysHowItWasResolved() {
        TimeExpression monday =
                TimeReader.times("Putin llegó el lunes a Pionyang.").get(0);
        assertEquals("latest up to 2024-06-18, past tense (llegó)", monday.resolution());
        assertEquals(LocalDate.of(2024, 6, 17), monday.value().begin().orElseThrow());
    }

    @Test
    void withoutDayOfPublicationRelativeDatesStayOpen() {
        Document document =
                TimeReader.TIMES.annotate(TimeReader.tokens(Article.of("x", "Putin llegó ayer a Pionyang.")));
        TimeExpression yesterday = document.layer(TimeAnnotator.TIMES).get(0);
        assertFalse(yesterday.dated());
    }
}
