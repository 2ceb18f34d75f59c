package org.cumbre.annotate.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cumbre.annotate.Annotator;
import org.cumbre.link.Gazetteer;
import org.cumbre.link.NameIndex;
import org.cumbre.link.Referent;
import org.cumbre.text.Document;
import org.cumbre.text.Morphology;
import org.cumbre.text.PartOfSpeech;
import org.cumbre.text.Sentence;
import org.cumbre.text.Token;

/**
 * Tags the words of names that the gazetteer knows as proper nouns, before the sentence is parsed: "Estados Unidos" at the start of a
 * sentence is no participle.
 */
public final class NameTagger implements Annotator {

    private final Gazetteer gazetteer;

    public NameTagger(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    @Override
    public Document annotate(Document document) {
        return document.withSentences(
                document.sentences().stream().map(this::tagged).toList());
    }

    private Sentence tagged(Sentence sentence) {
        List<Token> tokens = new ArrayList<>(sentence.tokens());
        int i = 0;
        while (i < tokens.size()) {
            Optional<NameIndex.Match<Referent>> name =
                    tokens.get(i).capitalised() ? gazetteer.names().longest(sentence.tokens(), i) : Optional.empty();
            int last = name.map(NameIndex.Match::last).orElse(i);
            if (name.isPresent()) {
                for (int word = i; word <= last; word++) {
                    tokens.set(word, proper(tokens.get(word)));
                }
            }
            i = last + 1;
        }
        return new Sentence(sentence.index(), sentence.span(), tokens);
    }

    private static Token proper(Token token) {
        if (!token.capitalised() || token.is(PartOfSpeech.PROPN)) {
            return token;
        }
        Morphology morphology = token.morphology();
        Morphology nominal = new Morphology(
                Morphology.VerbForm.NONE,
                Morphology.Mood.NONE,
                Morphology.Tense.NONE,
                0,
                morphology.number(),
                morphology.gender(),
                "");
        return new Token(token.index(), token.span(), token.form(), token.form(), PartOfSpeech.PROPN, nominal);
    }
}
