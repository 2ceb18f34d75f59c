package org.cumbre.link;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cumbre.event.Actor;
import org.cumbre.event.ActorKind;
import org.cumbre.event.Office;
import org.cumbre.link.GazetteerCheck.Finding;

/** Looks for offices of one holder that two people hold at a time, and for months in which nobody holds one that is never empty for long. */
final class OfficeCheck {

    private static final LocalDate SINCE = LocalDate.of(2000, 1, 1);

    private final OfficeTitles titles = OfficeTitles.bundled();
    private final Map<String, List<Held>> byOffice = new TreeMap<>();
    private final Map<String, List<Held>> byGroup = new TreeMap<>();
    private final List<Finding> findings = new ArrayList<>();

    private OfficeCheck(Gazetteer gazetteer) {
        for (Actor actor : gazetteer.actors()) {
            for (Office office : actor.offices()) {
                Held held = new Held(actor.key(), office);
                if (titles.heldByOne(office)) {
                    add(byOffice, office.title() + " of " + office.of(), held);
                }
                titles.title(office.title())
                        .flatMap(OfficeTitles.Title::group)
                        .filter(group -> isCountry(gazetteer, office.of()))
                        .ifPresent(group -> add(byGroup, group + " of " + office.of(), held));
            }
        }
    }

    static List<Finding> of(Gazetteer gazetteer) {
        OfficeCheck check = new OfficeCheck(gazetteer);
        check.byOffice.forEach(check::overlaps);
        check.byGroup.forEach(check::gaps);
        return check.findings;
    }

    private static boolean isCountry(Gazetteer gazetteer, String key) {
        return gazetteer
                .actor(key)
                .filter(actor -> actor.kind() == ActorKind.COUNTRY)
                .isPresent();
    }

    private static void add(Map<String, List<Held>> index, String key, Held held) {
        index.computeIfAbsent(key, any -> new ArrayList<>()).add(held);
    }

    /** Two may share the day, or the month or year where only that is known, on which one follows on the other. */
    private void overlaps(String office, List<Held> held) {
        held.sort(Comparator.comparing(Held::from));
        for (int i = 0; i < held.size(); i++) {
            for (int j = i + 1; j < held.size(); j++) {
                Held one = held.get(i);
                Held other = held.get(j);
                if (!one.actor.equals(other.actor) && one.overlaps(other)) {
                    findings.add(
                            new Finding(false, "two at a time", office + ": " + one.told() + " and " + other.told()));
                }
            }
        }
    }

    private void gaps(String office, List<Held> held) {
        List<Held> inOrder =
                held.stream().sorted(Comparator.comparing(Held::from)).toList();
        Optional<Held> last = Optional.empty();
        for (Held next : inOrder) {
            last.ifPresent(before -> gap(office, before, next));
            if (last.isEmpty() || last.get().to().isBefore(next.to())) {
                last = Optional.of(next);
            }
        }
    }

    private void gap(String office, Held before, Held next) {
        LocalDate end = before.to();
        if (end.isBefore(SINCE) || end.equals(LocalDate.MAX)) {
            return;
        }
        YearMonth first = YearMonth.from(end.plusDays(1));
        YearMonth whole = end.plusDays(1).getDayOfMonth() == 1 ? first : first.plusMonths(1);
        if (whole.isBefore(YearMonth.from(next.from()))) {
            YearMonth until = YearMonth.from(next.from()).minusMonths(1);
            findings.add(new Finding(
                    false,
                    "nobody in office",
                    office + ": " + (whole.equals(until) ? "in " + whole : "from " + whole + " to " + until)
                            + ", between " + before.told() + " and " + next.told()));
        }
    }

    /** An office for people: "president of RUS, 2012-05-07 to now". */
    static String told(Office office) {
        return office.title() + " of " + office.of() + ", " + days(office);
    }

    private static String days(Office office) {
        return office.from().map(LocalDate::toString).orElse("?") + " to "
                + office.to().map(LocalDate::toString).orElse("now");
    }

    private record Held(String actor, Office office) {

        LocalDate from() {
            return office.from().orElse(LocalDate.MIN);
        }

        LocalDate to() {
            return office.to().orElse(LocalDate.MAX);
        }

        boolean overlaps(Held later) {
            if (to().equals(LocalDate.MAX) || later.from().equals(LocalDate.MIN)) {
                return !later.to().isBefore(from());
            }
            boolean month = to().equals(YearMonth.from(to()).atEndOfMonth())
                    || later.from().getDayOfMonth() == 1;
            boolean year =
                    to().getDayOfYear() == to().lengthOfYear() || later.from().getDayOfYear() == 1;
            LocalDate tolerated = later.from();
            if (year) {
                tolerated = tolerated.withDayOfYear(tolerated.lengthOfYear());
            } else if (month) {
                tolerated = YearMonth.from(tolerated).atEndOfMonth();
            }
            return to().isAfter(tolerated);
        }

        String told() {
            return actor + " (" + days(office) + ")";
        }
    }
}
