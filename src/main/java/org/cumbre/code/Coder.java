package org.cumbre.code;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import org.cumbre.language.LanguagePack;
import org.cumbre.link.Gazetteer;
import org.cumbre.text.Document;
import org.cumbre.text.Sentence;

/** Codes the claims of an annotated document by the rules of its language. Safe for use by many threads. */
public final class Coder {

    private final List<Rule> rules;
    private final RuleIndex index;
    private final Set<String> containers;
    private final Set<String> reflexives = new HashSet<>();
    private final Grammar grammar;
    private final FactualityLexicon factuality;
    private final Gazetteer gazetteer;

    public Coder(LanguagePack pack, Grammar grammar, Gazetteer gazetteer) {
        this.rules = RuleReader.read(pack);
        this.index = new RuleIndex(rules);
        this.containers = RuleReader.containers(pack);
        this.grammar = grammar;
        this.factuality = FactualityLexicon.read(pack);
        this.gazetteer = gazetteer;
        rules.stream()
                .flatMap(rule -> rule.triggers().stream())
                .filter(Trigger::reflexive)
                .forEach(trigger -> reflexives.add(trigger.lemma()));
    }

    List<Rule> rules() {
        return rules;
    }

    /** Claims in order of the text. */
    public List<Claim> code(Document document) {
        Coreference coreference = new Coreference();
        List<SentenceView> views = views(document);
        List<List<Finding>> told = new ArrayList<>();
        for (SentenceView view : views) {
            told.add(Finding.best(findings(view, coreference)));
            coreference.after(view);
        }
        told = new StorySetting(views, grammar, gazetteer, document.article().published()).complete(told);
        List<Claim> claims = new ArrayList<>();
        for (SentenceView view : views) {
            TimeList list = new TimeList(view);
            for (Finding finding : told.get(view.sentence().index())) {
                claims.add(finding.claim(document, view, 1));
                List<ClaimTime> more = finding.time().map(list::after).orElse(List.of());
                for (int i = 0; i < more.size(); i++) {
                    claims.add(finding.on(more.get(i)).claim(document, view, i + 2));
                }
            }
        }
        return new ImpliedParticipants(document, gazetteer).complete(claims);
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

    private List<Finding> findings(SentenceView view, Coreference coreference) {
        Conditions conditions = new Conditions(view, coreference);
        RoleFiller filler = new RoleFiller(view, coreference, gazetteer, grammar);
        StatusReader statuses = new StatusReader(view, factuality, grammar);
        AttributionReader attributions = new AttributionReader(view, grammar, coreference);
        ClaimTimeReader times = new ClaimTimeReader(view, grammar);
        List<Finding> findings = new ArrayList<>();
        for (Frame frame : view.frames()) {
            List<RuleIndex.Candidate> candidates = index.starting(frame.lemma(), frame.verbal());
            if (candidates.isEmpty()
                    || !frame.verbal() && view.mention(frame.head()).isPresent()) {
                continue;
            }
            Predication bare = Predication.of(frame, view, grammar, containers);
            for (RuleIndex.Candidate candidate : candidates) {
                boolean reflexiveElsewhere = reflexives.contains(frame.lemma());
                Predication predication = conditions.whole(candidate.trigger(), bare);
                if (conditions.hold(candidate.rule(), candidate.trigger(), predication, reflexiveElsewhere)) {
                    Predication meant = candidate.rule().negated() ? predication.refusal() : predication;
                    filler.fill(candidate.rule(), candidate.trigger(), predication)
                            .map(fill -> new Finding(
                                    candidate.rule(),
                                    candidate.trigger(),
                                    predication,
                                    fill,
                                    statuses.read(candidate.rule().type(), meant),
                                    attributions.read(frame),
                                    times.read(predication)))
                            .ifPresent(findings::add);
                }
            }
        }
        return Journeys.places(findings, view, grammar);
    }
}
