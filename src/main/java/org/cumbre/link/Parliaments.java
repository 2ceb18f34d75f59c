package org.cumbre.link;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The republics that a head of government leads: who is meant by "el líder indio". Source: {@code gazetteer/parliamentary.tsv}. */
public final class Parliaments {

    private static final String TABLE = "/gazetteer/parliamentary.tsv";
    private static final String PRESIDENT = "president";
    private static final Set<String> GOVERNMENT = Set.of("prime-minister", "chancellor");

    private final Map<String, LocalDate> since;

    private Parliaments(Map<String, LocalDate> since) {
        this.since = since;
    }

    /** Those that come with Cumbre. */
    public static Parliaments bundled() {
        return Bundled.PARLIAMENTS;
    }

    /** The countries' keys in the gazetteer. */
    public Set<String> keys() {
        return since.keySet();
    }

    /**
     * Offices that one word can mean, most usual first: where a parliament governs, the head of government before the president.
     *
     * @param of key of a country or organisation
     */
    public List<String> order(List<String> offices, String of, LocalDate day) {
        boolean governs = since.containsKey(of) && !day.isBefore(since.get(of));
        if (!governs || !offices.contains(PRESIDENT) || offices.stream().noneMatch(GOVERNMENT::contains)) {
            return offices;
        }
        return Stream.concat(
                        offices.stream().filter(GOVERNMENT::contains),
                        offices.stream().filter(office -> !GOVERNMENT.contains(office)))
                .toList();
    }

    private static final class Bundled {
        private static final Parliaments PARLIAMENTS = new Parliaments(Table.read(TABLE).rows().stream()
                .collect(Collectors.toUnmodifiableMap(
                        row -> row.required("key"),
                        row -> row.value("since").map(LocalDate::parse).orElse(LocalDate.MIN))));
    }
}
