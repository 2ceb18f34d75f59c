package org.cumbre.link;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cumbre.event.Actor;
import org.cumbre.event.Office;
import org.cumbre.text.Folding;

/** Reads the offices of a user's own list: titles in words, and whose they are. */
final class OwnOffices {

    /** "Presidente de Francia", "president of the United States": what stands before and after each preposition. */
    private static final Pattern OF = Pattern.compile("\\s+(?:de la|de los|de las|del|de|of the|of)\\s+");

    private final OfficeTitles titles = OfficeTitles.bundled();
    private final ActorDirectory directory;

    OwnOffices(ActorDirectory directory) {
        this.directory = directory;
    }

    /** The offices of an entry. */
    List<Office> of(Actor actor, ActorEntry entry) {
        return entry.offices().stream()
                .map(office -> office(actor, entry, office))
                .toList();
    }

    /** An actor's offices with the user's own, which replace those that they overlap with. */
    static List<Office> merged(Actor actor, List<Office> own) {
        List<Office> all = new ArrayList<>();
        actor.offices().stream()
                .filter(known -> own.stream().noneMatch(office -> same(office, known)))
                .forEach(all::add);
        all.addAll(own);
        return all;
    }

    private Office office(Actor actor, ActorEntry entry, ActorEntry.OfficeEntry office) {
        Optional<LocalDate> from = day(entry, office, office.from(), OfficeDays::first);
        Optional<LocalDate> to = day(entry, office, office.to(), OfficeDays::last);
        if (from.isPresent() && to.filter(last -> last.isBefore(from.get())).isPresent()) {
            throw fault(entry, office, "from " + office.from() + " is after to " + office.to());
        }
        Optional<Titled> titled = office.titles().stream()
                .flatMap(words -> titled(words).stream())
                .findFirst();
        String title = titled.map(Titled::key)
                .or(() -> office.titles().stream().findFirst().map(Folding::slug))
                .filter(slug -> !slug.isEmpty())
                .orElseThrow(() -> fault(entry, office, "no title of the office"));
        String of = office.of()
                .map(text -> holding(entry, office, text).key())
                .or(() -> titled.flatMap(Titled::of))
                .or(actor::country)
                .orElseThrow(() -> fault(entry, office, "office \"" + title + "\": no of and no country"));
        return new Office(title, of, from, to);
    }

    private static Optional<LocalDate> day(
            ActorEntry entry,
            ActorEntry.OfficeEntry office,
            String text,
            Function<String, Optional<LocalDate>> reader) {
        try {
            return reader.apply(text);
        } catch (DateTimeException noDate) {
            throw fault(entry, office, "expected a date such as 2024-06-18, 2024-06 or 2024, not \"" + text + "\"");
        }
    }

    private Actor holding(ActorEntry entry, ActorEntry.OfficeEntry office, String text) {
        List<Actor> meant = directory.meant(text);
        if (meant.size() != 1) {
            throw fault(
                    entry,
                    office,
                    meant.isEmpty()
                            ? "unknown country or organisation \"" + text + "\""
                            : "\"" + text + "\" can be "
                                    + String.join(
                                            " or ",
                                            meant.stream().map(Actor::key).toList()));
        }
        return meant.get(0);
    }

    private Optional<Titled> titled(String words) {
        Optional<String> key = titles.key(words);
        if (key.isPresent()) {
            return key.map(title -> new Titled(title, Optional.empty()));
        }
        Matcher of = OF.matcher(words);
        while (of.find()) {
            Optional<String> title = titles.key(words.substring(0, of.start()));
            List<Actor> meant = directory.meant(words.substring(of.end()));
            if (title.isPresent() && meant.size() == 1) {
                return title.map(
                        known -> new Titled(known, Optional.of(meant.get(0).key())));
            }
        }
        return Optional.empty();
    }

    private static boolean same(Office one, Office other) {
        return one.title().equals(other.title())
                && one.of().equals(other.of())
                && !before(one, other)
                && !before(other, one);
    }

    private static boolean before(Office one, Office other) {
        return one.to().isPresent()
                && other.from().filter(first -> one.to().get().isBefore(first)).isPresent();
    }

    private static IllegalArgumentException fault(ActorEntry entry, ActorEntry.OfficeEntry office, String what) {
        return ActorEntry.fault(entry.file(), office.line(), what);
    }

    /** A title, and whose it is where the words say so. */
    private record Titled(String key, Optional<String> of) {}
}
