package org.cumbre.annotate.token;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import org.cumbre.text.Span;

/** Finds sentences: paragraph by paragraph, by OpenNLP's model, less the bounds that follow an abbreviation and the like. */
public final class SentenceSplitter {

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
        return sentences;
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
