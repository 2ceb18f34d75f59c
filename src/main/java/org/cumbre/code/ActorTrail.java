package org.cumbre.code;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cumbre.annotate.clause.Dateline;
import org.cumbre.annotate.clause.Grammar;
import org.cumbre.annotate.entity.Mention;
import org.cumbre.annotate.entity.MentionKind;
import org.cumbre.event.Actor;
import org.cumbre.link.Gazetteer;
import org.cumbre.text.PartOfSpeech;

/** Where an article speaks of each actor, and how often of each country's side. */
final class ActorTrail {

    private static final Set<PartOfSpeech> LINKS =
            Set.of(PartOfSpeech.CCONJ, PartOfSpeech.PUNCT, PartOfSpeech.ADP, PartOfSpeech.DET);
    /** Tokens between two names of a list at most: a conjunction, a preposition and an article. */
    private static final int GAP = 4;

    private final List<List<Actor>> together;
    private final Map<Actor, List<Mention>> mentions = new LinkedHashMap<>();
    private final Map<Actor, Integer> actorRank;
    private final Map<String, Integer> campRank;
    private final List<Actor> actors;

    ActorTrail(List<Mention> all, List<SentenceView> views, Grammar grammar, Gazetteer gazetteer) {
        Map<Actor, Integer> times = new LinkedHashMap<>();
        Map<String, Integer> camps = new LinkedHashMap<>();
        for (Mention mention : all) {
            if (inDateline(mention, views) || atTheBorder(mention, views, grammar)) {
                continue;
            }
            for (Actor actor : mention.actors()) {
                mentions.computeIfAbsent(actor, key -> new ArrayList<>()).add(mention);
                if (mention.kind() != MentionKind.GROUP) {
                    times.merge(actor, 1, Integer::sum);
                    camps.merge(camp(actor), 1, Integer::sum);
                }
            }
        }
        for (Actor actor : List.copyOf(mentions.keySet())) {
            actor.country().flatMap(gazetteer::actor).ifPresent(home -> mentions.computeIfAbsent(home, k -> List.of()));
        }
        this.actors = List.copyOf(mentions.keySet());
        this.actorRank = ranks(times);
        this.campRank = ranks(camps);
        this.together = together(all, views);
    }

    /** Where a report was written from says nothing of whom it is about. */
    private static boolean inDateline(Mention mention, List<SentenceView> views) {
        return mention.last()
                < Dateline.end(views.get(mention.sentence()).sentence().tokens());
    }

    /** "cerca de la frontera con Malí" says where. */
    private static boolean atTheBorder(Mention mention, List<SentenceView> views, Grammar grammar) {
        SentenceView view = views.get(mention.sentence());
        return mention.first() > 1
                && view.tree().token(mention.first() - 1).hasLemma("con")
                && grammar.border(view.tree().token(mention.first() - 2).lemma());
    }

    /** Those whom the text names together: "Abjasia y Osetia del Sur", "los ministros de China e Irán". */
    List<List<Actor>> together() {
        return together;
    }

    private static List<List<Actor>> together(List<Mention> all, List<SentenceView> views) {
        List<List<Actor>> lists = new ArrayList<>();
        List<Actor> open = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Mention mention = all.get(i);
            boolean goesOn = i > 0 && goesOn(all.get(i - 1), mention, views);
            if (!goesOn) {
                open = new ArrayList<>();
                lists.add(open);
            }
            open.addAll(mention.actors());
        }
        return lists.stream()
                .filter(list -> list.size() > 1)
                .map(List::copyOf)
                .distinct()
                .toList();
    }

    /** Nothing but a comma, a conjunction, or the like of it stands between two of a kind. */
    private static boolean goesOn(Mention before, Mention mention, List<SentenceView> views) {
        boolean alike = before.sentence() == mention.sentence()
                && mention.first() - before.last() <= GAP
                && !before.actors().isEmpty()
                && !mention.actors().isEmpty()
                && before.kind() != MentionKind.DEMONYM
                && mention.kind() != MentionKind.DEMONYM
                && before.actors().get(0).kind() == mention.actors().get(0).kind();
        if (!alike) {
            return false;
        }
        boolean joined = false;
        for (int token = before.last() + 1; token < mention.first(); token++) {
            PartOfSpeech pos = views.get(mention.sentence()).tree().token(token).pos();
            joined |= pos == PartOfSpeech.CCONJ || pos == PartOfSpeech.PUNCT;
            if (!LINKS.contains(pos)) {
                return false;
            }
        }
        return joined;
    }

    /** The country that an actor belongs to, else the actor itself. */
    static String camp(Actor actor) {
        return actor.country().orElse(actor.key());
    }

    private static <T> Map<T, Integer> ranks(Map<T, Integer> counts) {
        List<T> order = counts.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<T, Integer> entry) -> -entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        Map<T, Integer> ranks = new HashMap<>();
        for (int i = 0; i < order.size(); i++) {
            ranks.put(order.get(i), i + 1);
        }
        return ranks;
    }

    /** All actors, and the countries of those who have one, in order of the text. */
    List<Actor> actors() {
        return actors;
    }

    List<Mention> of(Actor actor) {
        return mentions.getOrDefault(actor, List.of());
    }

    /** 1 for the actor spoken of most. */
    int rank(Actor actor) {
        return actorRank.getOrDefault(actor, actorRank.size() + 1);
    }

    /** 1 for the country spoken of most, with its people. */
    int campRank(Actor actor) {
        return campRank.getOrDefault(camp(actor), campRank.size() + 1);
    }

    /** The ranks of the countries that are none of the others', with their people. */
    Set<Integer> ranksBeside(List<Actor> others) {
        Set<Integer> ranks = new HashSet<>();
        for (Actor actor : actors) {
            if (!Camp.shared(actor, others)) {
                ranks.add(campRank(actor));
            }
        }
        return ranks;
    }

    /** How a mention names its actor, and whether it may be a mere place. */
    static String way(Mention mention) {
        return mention.kind() + (mention.metonym() ? ":metonym" : "");
    }

    /** The last mention that ends before a character of the text. */
    Optional<Mention> before(Actor actor, int offset) {
        List<Mention> named = of(actor);
        for (int i = named.size() - 1; i >= 0; i--) {
            if (named.get(i).span().end() <= offset) {
                return Optional.of(named.get(i));
            }
        }
        return Optional.empty();
    }

    /** The first mention behind a character, in one sentence. */
    Optional<Mention> after(Actor actor, int offset, int sentence) {
        for (Mention mention : of(actor)) {
            if (mention.sentence() == sentence && mention.span().start() >= offset) {
                return Optional.of(mention);
            }
        }
        return Optional.empty();
    }
}
