package org.cumbre.annotate.token;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import opennlp.tools.postag.POSDictionary;
import opennlp.tools.postag.POSModel;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerModel;
import org.cumbre.language.LanguagePack;
import org.cumbre.text.PartOfSpeech;

/**
 * The model files behind a {@link TokenAnnotator}, in the pack's folder {@code models}.
 *
 * @param sentence {@code sentence.bin}
 * @param tokenizer {@code tokenizer.bin}
 * @param tagger {@code tagger.bin}; its tag dictionary holds the tags that the treebank gives to a form more than once
 * @param lemmaCounts {@code lemmas.txt}; see {@link ReadingChooser}
 */
public record TokenModels(
        SentenceModel sentence, TokenizerModel tokenizer, POSModel tagger, Map<String, Integer> lemmaCounts) {

    public TokenModels {
        lemmaCounts = Map.copyOf(lemmaCounts);
    }

    /** @throws IllegalArgumentException if the pack lacks one of the files; names it */
    public static TokenModels load(LanguagePack pack) {
        try (InputStream sentence = pack.open("models/sentence.bin");
                InputStream tokenizer = pack.open("models/tokenizer.bin");
                InputStream tagger = pack.open("models/tagger.bin")) {
            return new TokenModels(
                    new SentenceModel(sentence),
                    new TokenizerModel(tokenizer),
                    new POSModel(tagger),
                    counts(pack.lines("models/lemmas.txt")));
        } catch (IOException e) {
            throw new UncheckedIOException(pack.path("models"), e);
        }
    }

    /** Writes the files into a folder, which must exist. */
    public void write(Path folder) throws IOException {
        sentence.serialize(folder.resolve("sentence.bin"));
        tokenizer.serialize(folder.resolve("tokenizer.bin"));
        tagger.serialize(folder.resolve("tagger.bin"));
        StringBuilder lines = new StringBuilder(
                "# How often UD_Spanish-AnCora (CC BY 4.0) has a lemma where the form could be of several.\n");
        new TreeMap<>(lemmaCounts)
                .forEach((key, count) ->
                        lines.append(key).append(' ').append(count).append('\n'));
        Files.writeString(folder.resolve("lemmas.txt"), lines);
    }

    /** The tags of the tagger's tag dictionary, by lower-case form. */
    Map<String, Set<PartOfSpeech>> seenTags() {
        Map<String, Set<PartOfSpeech>> seen = new HashMap<>();
        if (tagger.getFactory().getTagDictionary() instanceof POSDictionary dictionary) {
            for (String form : dictionary) {
                Set<PartOfSpeech> tags = EnumSet.noneOf(PartOfSpeech.class);
                for (String tag : dictionary.getTags(form)) {
                    tags.add(PartOfSpeech.valueOf(tag));
                }
                seen.put(form, tags);
            }
        }
        return seen;
    }

    private static Map<String, Integer> counts(List<LanguagePack.Line> lines) {
        Map<String, Integer> counts = new HashMap<>();
        for (LanguagePack.Line line : lines) {
            String[] words = line.text().split(" ");
            if (words.length != 3) {
                throw line.fault("expected part of speech, lemma and count");
            }
            counts.put(words[0] + " " + words[1], Integer.parseInt(words[2]));
        }
        return counts;
    }
}
