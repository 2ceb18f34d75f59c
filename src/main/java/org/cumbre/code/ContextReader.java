package org.cumbre.code;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cumbre.language.LanguagePack;
import org.cumbre.language.Section;
import org.cumbre.language.WordLists;

/** Reads what a claim is about from the words of its clause: {@code contexts.lists} of a language pack. */
final class ContextReader {

    private static final String FILE = "contexts.lists";
    private static final int NEEDED_OF_THE_WEAK = 2;

    private final List<Context> contexts;
    private final List<Section> sections;

    private ContextReader(List<Context> contexts, List<Section> sections) {
        this.contexts = contexts;
        this.sections = sections;
    }

    /** @throws IllegalArgumentException at the first fault; names file and line */
    static ContextReader read(LanguagePack pack) {
        WordLists lists = new WordLists();
        pack.lines(FILE).stream().filter(WordLists::defines).forEach(lists::add);
        List<Section> sections = Section.read(pack, FILE);
        return new ContextReader(
                sections.stream().map(section -> Context.of(section, lists)).toList(), sections);
    }

    List<Section> sections() {
        return sections;
    }

    /** In order of the file. */
    List<Facet> contexts(Told told) {
        BitSet reach = new Reach(told.view(), told.finding().predication()).whole();
        return contexts.stream()
                .flatMap(context -> context.facet(told.view(), reach).stream())
                .toList();
    }

    /**
     * A context and its words.
     *
     * @param words any of which gives it
     * @param weak words two of which give it
     * @param unless phrases whose words give nothing: "Ejército de Salvación"
     */
    private record Context(String name, Phrases words, Phrases weak, Phrases unless) {

        static Context of(Section section, WordLists lists) {
            for (Section.Setting setting : section.settings()) {
                if (!Set.of("words", "weak", "unless").contains(setting.name())) {
                    throw setting.line().fault("expected words, weak or unless");
                }
            }
            return new Context(
                    section.name(),
                    phrases(section, "words", lists),
                    phrases(section, "weak", lists),
                    phrases(section, "unless", lists));
        }

        private static Phrases phrases(Section section, String name, WordLists lists) {
            List<String> all =
                    section.all(name).stream().map(Section.Setting::value).toList();
            return Phrases.of(String.join(" ", all), lists, section.start());
        }

        Optional<Facet> facet(SentenceView view, BitSet reach) {
            List<String> strong = new ArrayList<>();
            Set<String> hints = new LinkedHashSet<>();
            for (int token = reach.nextSetBit(0); token >= 0; ) {
                int masked = unless.at(view, token);
                int length = masked > 0 ? masked : words.at(view, token);
                if (masked == 0 && length > 0) {
                    strong.add(Words.of(view, token, length));
                } else if (masked == 0 && weak.at(view, token) > 0) {
                    hints.add(view.foldedLemma(token));
                }
                token = reach.nextSetBit(token + Math.max(1, length));
            }
            if (strong.isEmpty() && hints.size() < NEEDED_OF_THE_WEAK) {
                return Optional.empty();
            }
            return Optional.of(new Facet(
                    Facet.Kind.CONTEXT,
                    name,
                    String.join(", ", new LinkedHashSet<>(strong.isEmpty() ? hints : strong))));
        }
    }
}
