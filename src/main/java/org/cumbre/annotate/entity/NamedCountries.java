package org.cumbre.annotate.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cumbre.event.Actor;
import org.cumbre.event.ActorKind;
import org.cumbre.link.Gazetteer;
import org.cumbre.link.Referent;
import org.cumbre.text.Document;

/** How often an article speaks of each country, by names that mean one thing only and by nationalities: it tells homonyms apart. */
final class NamedCountries {

    /** So often the article must speak of another country before its namesake stands for it rather than the first that comes to mind. */
    private static final int ENOUGH = 2;

    private final Map<String, Integer> counts = new HashMap<>();

    private NamedCountries() {}

    static NamedCountries of(Document document, List<List<NameRun>> runs, Gazetteer gazetteer) {
        NamedCountries countries = new NamedCountries();
        runs.stream()
                .flatMap(List::stream)
                .filter(run -> run.referents().size() == 1)
                .forEach(run -> country(run.referents().get(0)).ifPresent(countries::count));
        document.sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .filter(token -> !token.capitalised() && token.form().length() > 2)
                .forEach(
                        token -> gazetteer.demonym(token.form()).map(Actor::key).ifPresent(countries::count));
        return countries;
    }

    private void count(String country) {
        counts.merge(country, 1, Integer::sum);
    }

    private static Optional<String> country(Referent referent) {
        return referent.actor()
                .flatMap(Actor::country)
                .or(() -> referent.place().flatMap(place -> place.country()));
    }

    /** Of several that share a name: the first, unless the article speaks of another's country and never of the first's. */
    Referent likeliest(List<Referent> referents) {
        Referent first = referents.get(0);
        Referent best = first;
        for (Referent other : referents) {
            int count = count(other);
            boolean enough = first.actor()
                            .filter(actor -> actor.kind() == ActorKind.COUNTRY)
                            .isEmpty()
                    || count(first) == 0 && count >= ENOUGH;
            best = enough && count > count(best) ? other : best;
        }
        return best;
    }

    private int count(Referent referent) {
        return country(referent).map(key -> counts.getOrDefault(key, 0)).orElse(0);
    }
}
