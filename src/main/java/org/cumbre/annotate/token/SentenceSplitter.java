package org.cumbre.annotate.token;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import org.cumbre.text.Span;

/** Finds sentences: paragraph by paragraph, by OpenNLP's model, less the bounds that follow an abbreviation and the like. */
public final class SentenceSplitter {

    /** Letters on both sides of a full stop that make it the end of a sentence without a blank: "www.el" is none. */
    private static final int LEAST_WORD = 2;

    private final ThreadLocal<SentenceDetectorME> detector;
    private final SentenceBoundary boundary;

    public SentenceSplitter(SentenceModel model, SentenceBoundary boundary) {
        this.detector = ThreadLocal.withInitial(() -> new SentenceDetectorME(model));
        this.boundary = boundary;
    }

    /** The sentences of a text with normalised characters, in order, without blanks around them. */
    public List<Span> split(String text) {
        List<Span> sentences = new ArrayList<>();
        for (Span paragraph : Paragraphs.of(text)) {
            split(text, paragraph, sentences);
        }
        return sentences.stream().flatMap(sentence -> unglued(text, sentence)).toList();
    }

    /** "en su agenda.En la cumbre": pages lose the blank between two paragraphs. */
    private static Stream<Span> unglued(String text, Span sentence) {
        List<Span> parts = new ArrayList<>();
        int start = sentence.start();
        for (int stop = start + LEAST_WORD; stop + LEAST_WORD < sentence.end(); stop++) {
            if (text.charAt(stop) == '.' && word(text, stop - LEAST_WORD, false) && word(text, stop + 1, true)) {
                parts.add(new Span(start, stop + 1));
                start = stop + 1;
            }
        }
        parts.add(new Span(start, sentence.end()));
        return parts.stream();
    }

    /** Letters of a word: all small, or a capital and small ones. */
    private static boolean word(String text, int from, boolean capital) {
        for (int i = 0; i < LEAST_WORD; i++) {
            char letter = text.charAt(from + i);
            if (capital && i == 0 ? !Character.isUpperCase(letter) : !Character.isLowerCase(letter)) {
                return false;
            }
        }
        return true;
    }

    private void split(String text, Span paragraph, List<Span> sentences) {
        String unwrapped = paragraph.of(text).replace('\n', ' ').replace('\r', ' ');
        int start = -1;
        int end = 0;
        for (opennlp.tools.util.Span found : detector.get().sentPosDetect(unwrapped)) {
            if (start >= 0 && boundary.holds(unwrapped, end, found.getStart())) {
                sentences.add(new Span(paragraph.start() + start, paragraph.start() + end));
                start = found.getStart();
            } else if (start < 0) {
                start = found.getStart();
            }
            end = found.getEnd();
        }
        if (start >= 0) {
            sentences.add(new Span(paragraph.start() + start, paragraph.start() + end));
        }
    }
}
