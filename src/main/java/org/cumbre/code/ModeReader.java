package org.cumbre.code;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cumbre.language.LanguagePack;
import org.cumbre.language.Section;
import org.cumbre.language.WordLists;

/**
 * Reads how what a claim tells is done, among the modes of its PLOVER type: from its rule, its trigger and the words of its clause by {@code
 * modes.rules} of a language pack; where those say nothing, from who meets and where ({@link Encounter}).
 */
final class ModeReader {

    private static final String FILE = "modes.rules";

    private final List<ModeRule> modes;
    private final List<Section> sections;

    private ModeReader(List<ModeRule> modes, List<Section> sections) {
        this.modes = modes;
        this.sections = sections;
    }

    /** @throws IllegalArgumentException at the first fault; names file and line */
    static ModeReader read(LanguagePack pack, List<Rule> rules) {
        WordLists lists = new WordLists();
        pack.lines(FILE).stream().filter(WordLists::defines).forEach(lists::add);
        List<String> ids = rules.stream().map(Rule::id).toList();
        List<Section> sections = Section.read(pack, FILE);
        return new ModeReader(
                sections.stream()
                        .map(section -> ModeRule.of(section, lists, ids))
                        .toList(),
                sections);
    }

    List<Section> sections() {
        return sections;
    }

    /** The mode whose words stand nearest to the trigger; of several, the first of the file. */
    Optional<Facet> mode(Told told) {
        String plover = told.claim().type().plover();
        List<ModeRule> own =
                modes.stream().filter(mode -> mode.plover().equals(plover)).toList();
        if (own.isEmpty()) {
            return Optional.empty();
        }
        Reach reach = new Reach(told.view(), told.finding().predication());
        BitSet clause = reach.clause();
        BitSet whole = reach.whole();
        return own.stream()
                .flatMap(mode -> mode.hit(told, clause, whole).stream())
                .min(Comparator.comparingInt(ModeRule.Hit::distance))
                .map(hit -> new Facet(Facet.Kind.MODE, hit.mode(), hit.words()))
                .or(() -> Encounter.mode(told));
    }
}
