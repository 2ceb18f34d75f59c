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
import java.util.function.Function;
import java.util.stream.Collectors;
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
 * @param tagger {@code tagger.bin}
 * @param seenTags {@code tags.txt}: the tags that the treebank gives to a form, in lower case, more than once
 * @param lemmaCounts {@code lemmas.txt}; see {@link ReadingChooser}
 */
public record TokenModels(
        SentenceModel sentence,
        TokenizerModel tokenizer,
        POSModel tagger,
        Map<String, Set<PartOfSpeech>> seenTags,
        Map<String, Integer> lemmaCounts) {

    private static final String SEEN_TAGS = "tags.txt";
    private static final String LEMMAS = "lemmas.txt";

    public TokenModels {
        seenTags = Map.copyOf(seenTags);
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
                    tags(pack.lines("models/" + SEEN_TAGS)),
                    counts(pack.lines("models/" + LEMMAS)));
        } catch (IOException e) {
            throw new UncheckedIOException(pack.path("models"), e);
        }
    }

    /** Writes the files into a folder, which must exist. */
    public void write(Path folder) throws IOException {
        sentence.serialize(folder.resolve("sentence.bin"));
        tokenizer.serialize(folder.resolve("tokenizer.bin"));
        tagger.serialize(folder.resolve("tagger.bin"));
        write(
                folder.resolve(SEEN_TAGS),
                "Tags that UD_Spanish-AnCora (CC BY 4.0) gives to a form more than once.",
                seenTags,
                tags -> tags.stream().map(PartOfSpeech::name).collect(Collectors.joining(" ")));
        write(
                folder.resolve(LEMMAS),
                "How often UD_Spanish-AnCora (CC BY 4.0) has a lemma where the form could be of several.",
                lemmaCounts,
                String::valueOf);
    }

    private static <T> void write(Path file, String comment, Map<String, T> entries, Function<T, String> text)
            throws IOException {
        StringBuilder lines = new StringBuilder("# ").append(comment).append('\n');
        new TreeMap<>(entries)
                .forEach((key, value) ->
                        lines.append(key).append(' ').append(text.apply(value)).append('\n'));
        Files.writeString(file, lines);
    }

    private static Map<String, Set<PartOfSpeech>> tags(List<LanguagePack.Line> lines) {
        Map<String, Set<PartOfSpeech>> seen = new HashMap<>();
        for (LanguagePack.Line line : lines) {
            String[] words = line.text().split(" ");
            Set<PartOfSpeech> tags = EnumSet.noneOf(PartOfSpeech.class);
            for (int i = 1; i < words.length; i++) {
                tags.add(PartOfSpeech.valueOf(words[i]));
            }
            seen.put(words[0], tags);
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
