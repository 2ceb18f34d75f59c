package org.cumbre.code;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cumbre.annotate.entity.Mention;
import org.cumbre.annotate.entity.MentionKind;
import org.cumbre.event.Actor;
import org.cumbre.event.ActorKind;
import org.cumbre.event.Claim;
import org.cumbre.event.EventType;
import org.cumbre.event.Participant;
import org.cumbre.event.Role;
import org.cumbre.text.Morphology.GrammaticalNumber;

/** Asks who stands on a side of a claim that no words of its own name, and gathers what speaks for each answer. */
final class SideQuestions {

    private static final Role[] ROLES = Role.values();
    private static final int NEAR = 3;
    private static final int RANKS = 5;

    private final ActorTrail trail;
    private final ImpliedParticipants hints;

    SideQuestions(ActorTrail trail, ImpliedParticipants hints) {
        this.trail = trail;
        this.hints = hints;
    }

    /**
     * @param before claims told before it, their sides settled
     * @param all claims of the article as the sentences give them
     */
    Optional<Question<List<Actor>>> ask(Told told, Role role, List<Told> before, List<Told> all) {
        Claim claim = told.claim();
        List<Actor> others = claim.actors(other(role));
        boolean complete = claim.type().symmetric() && others.size() > 1;
        if (!told.unspoken(role)
                || complete
                || others.isEmpty() && !told.finding().open()) {
            return Optional.empty();
        }
        Map<List<Actor>, String> ways = new LinkedHashMap<>();
        guess(told, role, before, all).ifPresent(step -> ways.put(step.actors(), step.how()));
        boolean now = !claim.actors(role).isEmpty();
        List<Question.Option<List<Actor>>> options = new ArrayList<>();
        Question.Subject about = role == Role.SOURCE ? Question.Subject.SOURCE : Question.Subject.TARGET;
        Set<String> nobody = nobody(told, role);
        nobody.add(now ? "now-somebody" : ways.isEmpty() ? "no-hint" : "hinted");
        options.add(new Question.Option<>(Optional.empty(), "nobody is said", nobody));
        StoryAround story = new StoryAround(told, others, trail.ranksBeside(others), before, all);
        Set<List<Actor>> candidates = candidates(told, before, others, ways.keySet());
        List<Actor> out = RuledOut.of(told, role, all);
        candidates.removeIf(actors -> actors.stream().anyMatch(out::contains));
        ways.keySet().retainAll(candidates);
        for (List<Actor> actors : candidates) {
            Look look = new Look(told, actors, others, story);
            look.who();
            look.where();
            look.story();
            if (ways.containsKey(actors)) {
                look.features.add((now ? "now:" : "hint:") + ways.get(actors).replace(' ', '-'));
            }
            options.add(new Question.Option<>(
                    Optional.of(actors),
                    ways.getOrDefault(actors, "the likeliest of those that the article names"),
                    look.features));
        }
        return Optional.of(new Question<>(claim.id(), claim.type(), about, options, ways.isEmpty() ? 0 : 1));
    }

    private static Role other(Role role) {
        return role == Role.SOURCE ? Role.TARGET : Role.SOURCE;
    }

    /** Whom the sentence implies, or else the article. */
    private Optional<Derivation.Step> guess(Told told, Role role, List<Told> before, List<Told> all) {
        List<Actor> current = told.claim().actors(role);
        if (!current.isEmpty()) {
            return told.derivation().steps().stream()
                    .filter(step -> step.role() == role)
                    .findFirst()
                    .map(step -> new Derivation.Step(role, current, step.how(), ""));
        }
        return hints.missing(
                        told.claim(),
                        before.stream().map(Told::claim).toList(),
                        all.stream().map(Told::claim).toList())
                .filter(step -> step.role() == role);
    }

    /** Single actors, those who are named together, and those who stood together on a side, or against each other, before. Nobody visits himself, or his own country. */
    private Set<List<Actor>> candidates(Told claim, List<Told> before, List<Actor> others, Set<List<Actor>> first) {
        Set<List<Actor>> candidates = new LinkedHashSet<>(first);
        trail.actors().stream()
                .filter(actor -> actor.kind() != ActorKind.MEDIA)
                .forEach(actor -> candidates.add(List.of(actor)));
        candidates.addAll(trail.together());
        for (Told told : before) {
            List<Actor> sources = told.claim().actors(Role.SOURCE);
            List<Actor> targets = told.claim().actors(Role.TARGET);
            Stream.of(
                            sources,
                            targets,
                            Stream.concat(sources.stream(), targets.stream()).toList())
                    .filter(actors -> actors.size() > 1)
                    .forEach(candidates::add);
        }
        boolean abroad = claim.claim().type() == EventType.VISIT;
        candidates.removeIf(actors ->
                actors.stream().anyMatch(actor -> others.contains(actor) || abroad && Camp.shared(actor, others)));
        return candidates;
    }

    private static Set<String> nobody(Told told, Role role) {
        Set<String> features = new LinkedHashSet<>();
        Finding finding = told.finding();
        Binding.Part part = role == Role.SOURCE ? Binding.Part.SOURCE : Binding.Part.TARGET;
        boolean slot = finding.rule().bindings().stream().anyMatch(binding -> binding.part() == part);
        boolean object = finding.predication().arguments().stream()
                .anyMatch(argument -> argument.slot().equals("object"));
        boolean clause =
                told.view().frames().stream().anyMatch(frame -> frame.governor() == told.head() && frame.verbal());
        features.add("nobody");
        features.add(finding.predication().frame().verbal() ? "nobody:verb" : "nobody:noun");
        features.add(slot ? "nobody:slot" : "nobody:no-slot");
        features.add(finding.rule().needs().contains(part) ? "nobody:needed" : "nobody:not-needed");
        features.add(object ? "nobody:object" : "nobody:no-object");
        features.add(clause ? "nobody:clause" : "nobody:no-clause");
        if (finding.predication().frame().verb().passive()) {
            features.add("nobody:passive");
        }
        boolean plural = finding.predication().frame().verb().number() == GrammaticalNumber.PLURAL;
        features.add("nobody:" + (plural ? "pl:" : "sg:") + kind(told.claim().actors(other(role))));
        features.add("nobody:rule:" + finding.rule().id());
        features.add("nobody:" + told.claim().status().label());
        features.add("nobody:other:" + kind(told.claim().actors(other(role))));
        if (finding.open()) {
            features.add("nobody:open");
        }
        return features;
    }

    private static String kind(List<Actor> actors) {
        return actors.isEmpty() ? "-" : actors.get(0).kind().name();
    }

    /** What speaks for or against one answer. */
    private final class Look {

        private final Told told;
        private final List<Actor> actors;
        private final Actor actor;
        private final List<Actor> others;
        private final boolean own;
        private final StoryAround around;
        private final Set<String> features = new LinkedHashSet<>();

        Look(Told told, List<Actor> actors, List<Actor> others, StoryAround around) {
            this.told = told;
            this.actors = actors;
            this.actor = actors.get(0);
            this.others = others;
            this.around = around;
            this.own = Camp.shared(actor, others);
        }

        private void who() {
            Claim claim = told.claim();
            features.add("kind:" + actor.kind());
            features.add("kinds:" + actor.kind() + "/" + kind(others));
            features.add(actors.size() > 1 ? "several" : "one");
            features.add(own ? "own-side:" + actor.kind() + "/" + kind(others) : "other-side");
            boolean there = actor.country().isPresent()
                    && claim.places().stream().anyMatch(place -> place.country().equals(actor.country()));
            if (there) {
                features.add(own ? "of-the-place-own" : "of-the-place");
            }
            features.add("rank:" + Vantage.far(trail.rank(actor)));
            features.add("camp-rank:" + Math.min(RANKS, trail.campRank(actor)) + (own ? "-own" : ""));
            if (!own) {
                boolean country = actor.kind() == ActorKind.COUNTRY;
                features.add("other-rank:" + Math.min(RANKS - 1, around.rankBeside(trail.campRank(actor))) + ":"
                        + (country ? "country" : actor.kind().label()));
            }
            if (claim.attribution().contains(actor)) {
                boolean behind = trail.after(actor, told.start(), told.vantage().sentence())
                        .isPresent();
                features.add(behind ? "speaker:behind" : "speaker");
            }
            if (trail.together().contains(actors)) {
                features.add("named-together");
            }
            if (actor.wikidata().isEmpty()) {
                features.add("unknown");
            }
        }

        private void where() {
            int start = told.start();
            Optional<Mention> last = trail.before(actor, start);
            Optional<Mention> next = trail.after(actor, start, told.vantage().sentence());
            Stream.concat(last.stream(), next.stream())
                    .forEach(mention -> features.addAll(told.vantage()
                            .features(mention.sentence(), mention.first(), mention.last(), ActorTrail.way(mention))));
            if (trail.of(actor).isEmpty()) {
                features.add("through-people");
            }
            if (last.isEmpty()) {
                features.add("not-before");
            }
            last.ifPresent(this::recency);
            if (trail.of(actor).stream().anyMatch(mention -> mention.sentence() == 0)) {
                features.add("in-headline");
            }
            if (trail.of(actor).stream().allMatch(mention -> mention.kind() == MentionKind.DEMONYM)) {
                features.add("demonym-only");
            }
        }

        private void recency(Mention mention) {
            int back = told.vantage().sentence() - mention.sentence();
            if (back < NEAR) {
                boolean plural = told.finding().predication().frame().verb().number() == GrammaticalNumber.PLURAL;
                features.add("number:" + (plural ? "pl:" : "sg:") + (actors.size() > 1) + ":" + actor.kind());
            }
            boolean latest = trail.actors().stream()
                    .filter(other -> !others.contains(other) && other.kind() == actor.kind())
                    .flatMap(other -> trail.before(other, told.start()).stream())
                    .allMatch(other -> other.span().end() <= mention.span().end());
            if (latest) {
                features.add(
                        "latest:" + (actor.kind() == ActorKind.PERSON ? "person:" : "other:") + Math.min(NEAR, back));
            }
        }

        private void story() {
            boolean known = false;
            for (StoryAround.Earlier earlier : around.latestFirst()) {
                known |= earlier(earlier);
            }
            if (!known) {
                features.add("new-pair");
            }
            around.elsewhere().forEach(this::elsewhere);
        }

        private boolean earlier(StoryAround.Earlier earlier) {
            boolean goesOn = earlier.ofSources() && earlier.targets().contains(actor);
            boolean answers = earlier.ofTargets() && earlier.sources().contains(actor);
            if (goesOn) {
                features.add("goes-on:" + earlier.near() + (earlier.targetsUnspoken() ? ":unspoken" : ""));
                if (earlier.targets().equals(actors)) {
                    features.add("goes-on-all:" + earlier.near());
                }
            }
            if (answers) {
                features.add("answers:" + earlier.near() + ":"
                        + earlier.claim().type().quad());
                if (earlier.sources().equals(actors)) {
                    features.add("answers-all:" + earlier.near());
                }
            }
            if (actors.size() > 1 && parties(earlier.claim())) {
                features.add("both-parties:" + earlier.near() + ":"
                        + earlier.claim().type().quad());
            }
            if (earlier.last()) {
                String here = earlier.here() ? ":here" : "";
                for (Role role : ROLES) {
                    if (earlier.actors(role).contains(actor)) {
                        features.add("last-claim:" + role + here);
                    }
                }
            }
            return goesOn;
        }

        private boolean parties(Claim claim) {
            return claim.participants().size() == actors.size()
                    && claim.participants().stream().allMatch(participant -> actors.contains(participant.actor()));
        }

        private void elsewhere(Told any) {
            boolean source = false;
            boolean target = false;
            for (Participant participant : any.claim().participants()) {
                boolean same = participant.actor().equals(actor);
                source |= same && participant.role() == Role.SOURCE;
                target |= same && participant.role() == Role.TARGET;
            }
            boolean harm = StoryAround.HARM.contains(any.claim().type());
            if (harm && source) {
                features.add("attacker");
            }
            if (harm && target) {
                features.add("victim");
            }
            if (any.view() == told.view() && (source || target)) {
                features.add("claimed-here:" + (any.start() < told.start() ? "before" : "after"));
            }
        }
    }
}
