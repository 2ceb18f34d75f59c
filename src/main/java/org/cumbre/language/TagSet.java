package org.cumbre.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cumbre.text.PartOfSpeech;

/**
 * Which universal parts of speech go with a dictionary's tags: the pack's {@code tagset.txt}, where each line gives a tag's first
 * letters, the part of speech they stand for, and further ones that the treebank gives to such words. A line for one lemma
 * ({@code VM/poder}) goes before lines for any, a longer prefix before a shorter.
 */
public final class TagSet {

    private final List<Entry> entries;

    private TagSet(List<Entry> entries) {
        this.entries = entries;
    }

    /** @throws IllegalArgumentException if a line names no part of speech; names file and line */
    public static TagSet load(LanguagePack pack) {
        List<Entry> entries = new ArrayList<>();
        for (LanguagePack.Line line : pack.lines("tagset.txt")) {
            entries.add(entry(line));
        }
        entries.sort(Comparator.comparing((Entry entry) -> entry.lemma.isEmpty())
                .thenComparing(entry -> -entry.prefix.length()));
        return new TagSet(List.copyOf(entries));
    }

    /** The part of speech that a tag stands for; X for an unknown tag. */
    public PartOfSpeech pos(String tag, String lemma) {
        return entry(tag, lemma).map(Entry::pos).orElse(PartOfSpeech.X);
    }

    /** All parts of speech that a word with this tag may have in a text. */
    public Set<PartOfSpeech> permitted(String tag, String lemma) {
        return entry(tag, lemma).map(Entry::permitted).orElse(Set.of());
    }

    private Optional<Entry> entry(String tag, String lemma) {
        for (Entry entry : entries) {
            if (tag.startsWith(entry.prefix) && (entry.lemma.isEmpty() || entry.lemma.equals(lemma))) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }

    private static Entry entry(LanguagePack.Line line) {
        String[] words = line.text().split("\\s+");
        try {
            Set<PartOfSpeech> permitted = EnumSet.noneOf(PartOfSpeech.class);
            for (int i = 1; i < words.length; i++) {
                permitted.add(PartOfSpeech.valueOf(words[i]));
            }
            String[] prefixAndLemma = words[0].split("/", 2);
            String lemma = prefixAndLemma.length > 1 ? prefixAndLemma[1] : "";
            return new Entry(prefixAndLemma[0], lemma, PartOfSpeech.valueOf(words[1]), permitted);
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw line.fault("expected a tag prefix and universal parts of speech");
        }
    }

    private record Entry(String prefix, String lemma, PartOfSpeech pos, Set<PartOfSpeech> permitted) {}
}
