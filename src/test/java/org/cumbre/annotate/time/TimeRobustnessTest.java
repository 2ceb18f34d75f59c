package org.cumbre.annotate.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
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
                            + "Navidad Semana Santa Ramadán víspera siguiente antes después horas atrás llegará llegó \n dijo")
                    .split(" ");

    private static Document document(String text) {
        List<Token> tokens = new java.util.ArrayList<>();
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

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(14); i >= 0; i--) {
            text.append(WORDS[random.nextInt(WORDS.length)]).append(random.nextInt(6) == 0 ? "" : " ");
        }
        for (int i = random.nextInt(3); i > 0 && text.length() > 0; i--) {
            text.setCharAt(
                    random.nextInt(text.length()), (char) random.nextInt(random.nextInt(4) == 0 ? 0xFFFF : 0x180));
        }
        return text.toString();
    }

    @Test
    void randomTextRaisesNothingAndItsValuesParse() {
        Random random = new Random(20240618);
        for (int i = 0; i < TEXTS; i++) {
            String text = text(random);
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
        return ordered
                && value.timex()
                        .matches("(PAST|PRESENT|FUTURE)_REF|P(T?[0-9X]+(D|W|M|Y|DE|CE|H|S|Q))"
                                + "|[0-9X]{2,6}(-(W[0-9X]{2}(-(WE|[1-7]))?|[0-9X]{2}(-[0-9X]{2})?|Q[1-4]|H[12]|SP|SU|FA|WI))?"
                                + "(T(MO|MI|AF|NI|EV|[0-9]{2}:[0-9]{2})?)?(/.*)?");
    }

    @Test
    void thirtyFirstOfFebruaryIsNoDate() {
        assertEquals(List.of(), TimeReader.times("Se verán el 31 de febrero de 2024 en Roma."));
        assertEquals(List.of(), TimeReader.times("Se vieron el 29/02/2023 en Roma."));
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
