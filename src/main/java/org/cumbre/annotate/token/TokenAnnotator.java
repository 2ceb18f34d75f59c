package org.cumbre.annotate.token;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cumbre.annotate.Annotator;
import org.cumbre.language.Abbreviations;
import org.cumbre.language.LanguagePack;
import org.cumbre.language.MorphologicalDictionary;
import org.cumbre.language.Reading;
import org.cumbre.language.Shared;
import org.cumbre.text.Document;
import org.cumbre.text.PartOfSpeech;
import org.cumbre.text.Sentence;
import org.cumbre.text.Span;
import org.cumbre.text.StopSign;
import org.cumbre.text.Token;

/** Finds sentences and tokens, and gives each token its part of speech, lemma and morphology. */
public final class TokenAnnotator implements Annotator {

    /** In characters: ten times what a long sentence has. Time and memory for a sentence grow faster than its length. */
    private static final int LONGEST_SENTENCE = 5000;

    private static final Shared<TokenAnnotator> SHARED = new Shared<>(TokenAnnotator::read);

    private final SentenceSplitter splitter;
    private final WordTokenizer tokenizer;
    private final WordReader reader;
    private final Tagger tagger;
    private final ReadingChooser chooser;

    public TokenAnnotator(TokenModels models, MorphologicalDictionary dictionary, Abbreviations abbreviations) {
        this.splitter = new SentenceSplitter(models.sentence(), new SentenceBoundary(abbreviations, dictionary));
        this.tokenizer = new WordTokenizer(models.tokenizer(), abbreviations);
        this.reader = new WordReader(dictionary, models.seenTags());
        this.tagger = new Tagger(models.tagger());
        this.chooser = new ReadingChooser(dictionary, models.lemmaCounts());
    }

    /** That with the models, dictionary and abbreviations of a language, the same for all who want it; reading them takes about a second. */
    public static TokenAnnotator load(LanguagePack pack) {
        return SHARED.of(pack);
    }

    private static TokenAnnotator read(LanguagePack pack) {
        return new TokenAnnotator(TokenModels.load(pack), MorphologicalDictionary.load(pack), Abbreviations.load(pack));
    }

    @Override
    public Document annotate(Document document) {
        NormalText text = NormalText.of(document.text());
        List<Sentence> sentences = new ArrayList<>();
        for (Span whole : splitter.split(text.text())) {
            for (Span span : pieces(text.text(), whole)) {
                StopSign.obey();
                sentences.add(new Sentence(sentences.size(), text.original(span), tokens(text, span)));
            }
        }
        return document.withSentences(sentences);
    }

    /** A sentence, or, of one that is too long to be one, pieces that end where a word does if there is one. */
    private static List<Span> pieces(String text, Span sentence) {
        List<Span> pieces = new ArrayList<>();
        int start = sentence.start();
        while (sentence.end() - start > LONGEST_SENTENCE) {
            int blank = text.lastIndexOf(' ', start + LONGEST_SENTENCE);
            int end = blank > start ? blank : start + LONGEST_SENTENCE;
            pieces.add(new Span(start, end));
            start = blank > start ? end + 1 : end;
        }
        if (start < sentence.end()) {
            pieces.add(new Span(start, sentence.end()));
        }
        return pieces;
    }

    /** The tokens of a sentence that is given as forms already; each form's span is as if one blank stood between them. */
    public List<Token> analyse(List<String> forms) {
        List<Span> spans = new ArrayList<>();
        int start = 0;
        for (String form : forms) {
            spans.add(new Span(start, start + form.length()));
            start += form.length() + 1;
        }
        return analyse(forms, spans);
    }

    private List<Token> tokens(NormalText text, Span sentence) {
        List<Span> spans = tokenizer.tokenize(sentence.of(text.text())).stream()
                .map(span -> new Span(sentence.start() + span.start(), sentence.start() + span.end()))
                .toList();
        return analyse(
                spans.stream().map(span -> span.of(text.text())).toList(),
                spans.stream().map(text::original).toList());
    }

    private List<Token> analyse(List<String> forms, List<Span> spans) {
        Word[] words = reader.read(forms);
        List<PartOfSpeech> tags = MissingVerb.find(words, tagger.tag(words));
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < words.length; i++) {
            Word word = words[i];
            PartOfSpeech pos = tags.get(i);
            Optional<Reading> reading = chooser.choose(word.readings(), pos);
            tokens.add(new Token(
                    i,
                    spans.get(i),
                    word.form(),
                    ReadingChooser.lemma(word.form(), reading, pos),
                    pos,
                    ReadingChooser.morphology(reading)));
        }
        return tokens;
    }
}
