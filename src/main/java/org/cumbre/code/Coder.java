package org.cumbre.code;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.cumbre.annotate.clause.Frame;
import org.cumbre.annotate.clause.FrameAnnotator;
import org.cumbre.annotate.clause.Grammar;
import org.cumbre.annotate.clause.Parse;
import org.cumbre.annotate.clause.ParseAnnotator;
import org.cumbre.annotate.clause.Tree;
import org.cumbre.annotate.entity.Mention;
import org.cumbre.annotate.entity.MentionAnnotator;
import org.cumbre.annotate.time.TimeAnnotator;
import org.cumbre.annotate.time.TimeExpression;
import org.cumbre.event.Claim;
import org.cumbre.event.ClaimTime;
import org.cumbre.event.Role;
import org.cumbre.language.LanguagePack;
import org.cumbre.link.Gazetteer;
import org.cumbre.text.Document;
import org.cumbre.text.Sentence;
import org.cumbre.text.StopSign;

/** Codes the claims of an annotated document by the rules of its language. Safe for use by many threads. */
public final class Coder {

    private final List<Rule> rules;
    private final RuleIndex index;
    private final Set<String> containers;
    private final Set<String> reflexives = new HashSet<>();
    private final Grammar grammar;
    private final FactualityLexicon factuality;
    private final Confidence confidence;
    private final ChoiceModel choices;
    private final Gazetteer gazetteer;

    public Coder(LanguagePack pack, Grammar grammar, Gazetteer gazetteer) {
        this.rules = RuleReader.read(pack);
        this.index = new RuleIndex(rules);
        this.containers = RuleReader.containers(pack);
        this.grammar = grammar;
        this.factuality = FactualityLexicon.read(pack);
        this.confidence = Confidence.read(pack);
        this.gazetteer = gazetteer;
        this.choices = ChoiceModel.read(pack);
        rules.stream()
                .flatMap(rule -> rule.triggers().stream())
                .filter(Trigger::reflexive)
                .forEach(trigger -> reflexives.add(trigger.lemma()));
    }

    List<Rule> rules() {
        return rules;
    }

    /**
     * What is told in a document.
     *
     * @param rejected is told of each trigger that becomes no event
     */
    Extraction code(Document document, Consumer<Rejection> rejected) {
        return code(document, rejected, question -> {});
    }

    Extraction code(Document document, Consumer<Rejection> rejected, Consumer<Question<?>> asked) {
        Coreference coreference = new Coreference();
        List<SentenceView> views = views(document);
        List<List<Finding>> told = new ArrayList<>();
        for (SentenceView view : views) {
            StopSign.obey();
            RejectedTriggers triggers = new RejectedTriggers(view, rejected);
            told.add(Finding.best(findings(view, coreference, triggers), triggers::fuller));
            coreference.after(view);
        }
        told = Announcements.carryOn(new DeedReference(views, index, grammar).complete(told));
        told = new StorySetting(views, grammar, gazetteer, document.article().published()).complete(told);
        Choices settled = new Choices(choices, document, views, gazetteer, asked);
        List<Told> complete = settled.complete(claims(document, views, settled.dated(told)));
        List<Claim> closed = new ArrayList<>();
        List<Derivation> kept = new ArrayList<>();
        for (Told claim : complete) {
            double likely = settled.likelihood(claim, complete);
            boolean keep = Boolean.getBoolean("cumbre.all") || claim.satisfied() && (!settled.knowsClaims() || likely >= Double.parseDouble(System.getProperty("cumbre.least", "0.3")));
            if (keep) {
                closed.add(claim.claim().sure(settled.knowsClaims() ? likely : confidence.of(claim.claim(), claim.derivation())));
                kept.add(claim.derivation());
            }
        }
        return new Extraction(document.article(), document, closed, kept, List.of());
    }

    private static List<Told> claims(Document document, List<SentenceView> views, List<List<Finding>> told) {
        List<Told> claims = new ArrayList<>();
        for (SentenceView view : views) {
            TimeList list = new TimeList(view);
            for (Finding finding : told.get(view.sentence().index())) {
                claims.add(told(finding.claim(document, view, 1), finding, document, view, views));
                List<ClaimTime> more = finding.time().map(list::after).orElse(List.of());
                for (int i = 0; i < more.size(); i++) {
                    claims.add(told(finding.on(more.get(i)).claim(document, view, i + 2), finding, document, view, views));
                }
            }
        }
        return claims;
    }

    private static Told told(Claim claim, Finding finding, Document document, SentenceView view, List<SentenceView> views) {
        Vantage vantage = new Vantage(view, finding.predication().frame().head(), views);
        return new Told(claim, finding.derivation(claim, document), finding, view, vantage, List.of());
    }

    private static List<SentenceView> views(Document document) {
        List<Parse> parses = document.layer(ParseAnnotator.PARSES);
        Map<Integer, List<Frame>> frames =
                document.layer(FrameAnnotator.FRAMES).stream().collect(Collectors.groupingBy(Frame::sentence));
        Map<Integer, List<Mention>> mentions =
                document.layer(MentionAnnotator.MENTIONS).stream().collect(Collectors.groupingBy(Mention::sentence));
        List<SentenceView> views = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            List<TimeExpression> times = document.layer(TimeAnnotator.TIMES).stream()
                    .filter(time -> sentence.span().contains(time.span()))
                    .toList();
            views.add(new SentenceView(
                    new Tree(sentence, parses.get(sentence.index())),
                    frames.getOrDefault(sentence.index(), List.of()),
                    mentions.getOrDefault(sentence.index(), List.of()),
                    times));
        }
        return views;
    }

    private List<Finding> findings(SentenceView view, Coreference coreference, RejectedTriggers rejected) {
        Conditions conditions = new Conditions(view, coreference);
        RoleFiller filler = new RoleFiller(view, coreference, gazetteer, grammar);
        StatusReader statuses = new StatusReader(view, factuality, grammar);
        AttributionReader attributions = new AttributionReader(view, grammar, coreference, gazetteer);
        ClaimTimeReader times = new ClaimTimeReader(view, grammar);
        List<Finding> findings = new ArrayList<>();
        for (Frame frame : view.frames()) {
            List<RuleIndex.Candidate> candidates = index.starting(frame.lemma(), frame.verbal());
            if (candidates.isEmpty()) {
                continue;
            }
            if (!frame.verbal() && view.mention(frame.head()).isPresent()) {
                rejected.partOfName(frame, candidates);
                continue;
            }
            Predication bare = Predication.of(frame, view, grammar, containers);
            for (RuleIndex.Candidate candidate : candidates) {
                Rule rule = candidate.rule();
                boolean reflexiveElsewhere = reflexives.contains(frame.lemma());
                Predication predication = conditions.whole(candidate.trigger(), bare);
                Optional<String> obstacle =
                        conditions.obstacle(rule, candidate.trigger(), predication, reflexiveElsewhere);
                if (obstacle.isPresent()) {
                    rejected.because(frame, rule, obstacle.get());
                    continue;
                }
                Predication meant = rule.negated() ? predication.refusal() : predication;
                Optional<Fill> fill = filler.fill(rule, candidate.trigger(), predication);
                if (fill.isEmpty()) {
                    rejected.unfilled(frame, rule);
                    continue;
                }
                findings.add(new Finding(
                        rule,
                        candidate.trigger(),
                        predication,
                        fill.get(),
                        statuses.read(rule.type(), meant),
                        attributions.read(frame),
                        times.read(predication)));
            }
        }
        return Journeys.places(findings, view, grammar);
    }
}
