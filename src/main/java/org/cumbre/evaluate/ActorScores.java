package org.cumbre.evaluate;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cumbre.event.Actor;
import org.cumbre.event.Event;
import org.cumbre.event.Participant;

/**
 * How well actors are recognised, each counted once an article.
 *
 * <p>Recall: of the actors of gold's core events, those that some mention of the article was resolved to, under the right name. Precision:
 * of the actors that take part in the events found, those that gold names in any event of the article.
 *
 * @param gold actors of core events
 * @param predicted actors of the events found
 */
public record ActorScores(int gold, int predicted, Measure measure) {

    /**
     * @param mentioned by the article's id, whom its mentions were resolved to
     * @param lines takes what was missed and wrong, for people
     */
    public static ActorScores score(
            List<GoldArticle> golds,
            Map<String, ? extends Collection<Actor>> mentioned,
            List<Event> events,
            Consumer<String> lines) {
        Count resolved = new Count();
        Count named = new Count();
        Map<String, List<Event>> byArticle = Scorer.byArticle(events);
        for (GoldArticle gold : golds) {
            Set<String> labels =
                    mentioned.containsKey(gold.id()) ? english(mentioned.get(gold.id()).stream()) : Set.of();
            for (String expected : names(gold, true)) {
                boolean found = labels.stream().anyMatch(label -> NameMatch.any(expected, label));
                resolved.add(found, () -> lines.accept("UNRESOLVED " + gold.id() + " " + expected));
            }
            Set<String> known = names(gold, false);
            for (String label : participants(byArticle.getOrDefault(gold.id(), List.of()))) {
                boolean right = known.stream().anyMatch(expected -> NameMatch.any(expected, label));
                named.add(right, () -> lines.accept("UNEXPECTED " + gold.id() + " " + label));
            }
        }
        return new ActorScores(
                resolved.all, named.all, Measure.of(named.right, named.all, resolved.right, resolved.all));
    }

    private static Set<String> names(GoldArticle gold, boolean core) {
        return gold.events().stream()
                .filter(event -> event.core() || !core)
                .flatMap(event -> Stream.of(
                                event.source(), event.target(), core ? List.<String>of() : event.attribution())
                        .flatMap(List::stream))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<String> participants(List<Event> events) {
        return english(
                events.stream().flatMap(event -> event.participants().stream()).map(Participant::actor));
    }

    private static Set<String> english(Stream<Actor> actors) {
        return actors.map(Actor::english).collect(Collectors.toCollection(TreeSet::new));
    }

    private static final class Count {
        private int right;
        private int all;

        void add(boolean good, Runnable otherwise) {
            all++;
            if (good) {
                right++;
            } else {
                otherwise.run();
            }
        }
    }
}
