package org.cumbre.link;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cumbre.event.Office;
import org.cumbre.text.Folding;

/** The offices that the gazetteer knows: what they are called, and by how many they are held at a time. */
public final class OfficeTitles {

    private final Map<String, Title> titles = new LinkedHashMap<>();
    private final Map<String, String> keys = new HashMap<>();

    private OfficeTitles() {}

    /** The titles that come with Cumbre. */
    public static OfficeTitles bundled() {
        return Bundled.TITLES;
    }

    /** The title of that key. */
    public Optional<Title> title(String key) {
        return Optional.ofNullable(titles.get(key));
    }

    /** All of them, in the order of their table. */
    public Collection<Title> all() {
        return Collections.unmodifiableCollection(titles.values());
    }

    /** The key of a title written in words: "Ministra de Exteriores", "foreign minister", "foreign-minister". */
    public Optional<String> key(String words) {
        return Optional.ofNullable(keys.get(Folding.fold(words)));
    }

    /** Whether an office is held by one person at a time. */
    public boolean heldByOne(Office office) {
        return title(office.title())
                .filter(title -> title.single && !title.severalIn.contains(office.of()))
                .isPresent();
    }

    /** Whether it takes a name to tell which holder of an office is meant: "el enviado especial de la ONU". */
    boolean manyHold(String key) {
        return title(key).filter(title -> !title.single).isPresent();
    }

    private void add(Table.Row row) {
        Title title = new Title(
                row.required("key"),
                row.required("en"),
                row.required("es"),
                row.value("group"),
                row.required("holders").equals("one"),
                Set.copyOf(row.values("several_in")));
        titles.put(title.key, title);
        keys.put(Folding.fold(title.key), title.key);
        keys.putIfAbsent(Folding.fold(title.english), title.key);
        keys.putIfAbsent(Folding.fold(title.spanish), title.key);
        row.values("aliases_en").forEach(form -> keys.putIfAbsent(Folding.fold(form), title.key));
        row.values("aliases_es").forEach(form -> keys.putIfAbsent(Folding.fold(form), title.key));
    }

    /**
     * A title.
     *
     * @param key as offices are named by it
     * @param english usual name
     * @param spanish usual name, of a man
     * @param group what its holder is for a country: {@code state}, {@code government} or {@code foreign}, where the days of all titles
     *     of the group together leave no gap
     * @param single held by one at a time
     * @param severalIn keys of the countries where it is held by several all the same
     */
    public record Title(
            String key,
            String english,
            String spanish,
            Optional<String> group,
            boolean single,
            Set<String> severalIn) {}

    private static final class Bundled {
        private static final OfficeTitles TITLES = read();

        private static OfficeTitles read() {
            OfficeTitles titles = new OfficeTitles();
            Table.read("/gazetteer/titles.tsv").rows().forEach(titles::add);
            return titles;
        }
    }
}
