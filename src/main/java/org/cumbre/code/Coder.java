package org.cumbre.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
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
import org.cumbre.code.Quotations.Quotation;
import org.cumbre.event.Actor;
import org.cumbre.event.Claim;
import org.cumbre.event.ClaimTime;
import org.cumbre.language.LanguagePack;
import org.cumbre.link.Gazetteer;
import org.cumbre.text.Document;
import org.cumbre.text.Sentence;
import org.cumbre.text.StopSign;

/** Codes the claims of an annotated document by the rules of its language. Safe for use by many threads. */
public final class Coder {

    /** What is less likely than this is left out. */
    private static final double LEAST = 0.25;
    /** Nobody is surer than this. */
    private static final double SUREST = 0.95;

    private static final int STEPS = 100;

    private final List<Rule> rules;
    private final RuleIndex index;
    private final Set<String> containers;
    private final Set<String> reflexives;
    private final Grammar grammar;
    private final FactualityLexicon factuality;
    private final ChoiceModel choices;
    private final Gazetteer gazetteer;
    private final FacetReader facets;

    public Coder(LanguagePack pack, Grammar grammar, Gazetteer gazetteer) {
        this(RuleReader.read(pack), pack, grammar, gazetteer);
    }

    private Coder(RuleReader read, LanguagePack pack, Grammar grammar, Gazetteer gazetteer) {
        this(
                read.rules(),
                new RuleIndex(read.rules()),
                read.containers(),
                reflexives(read.rules()),
                grammar,
                FactualityLexicon.read(pack),
                ChoiceModel.read(pack),
                gazetteer,
                FacetReader.read(pack, read.rules()));
    }

    private Coder(
            List<Rule> rules,
            RuleIndex index,
            Set<String> containers,
            Set<String> reflexives,
            Grammar grammar,
            FactualityLexicon factuality,
            ChoiceModel choices,
            Gazetteer gazetteer,
            FacetReader facets) {
        this.rules = rules;
        this.index = index;
        this.containers = containers;
        this.reflexives = reflexives;
        this.grammar = grammar;
        this.factuality = factuality;
        this.choices = choices;
        this.gazetteer = gazetteer;
        this.facets = facets;
    }

    private static Set<String> reflexives(List<Rule> rules) {
        return rules.stream()
                .flatMap(rule -> rule.triggers().stream())
                .filter(Trigger::reflexive)
                .map(Trigger::lemma)
                .collect(Collectors.toSet());
    }

    List<Rule> rules() {
        return rules;
    }

    FacetReader facets() {
        return facets;
    }

    /** The same, answering open questions by another model. */
    Coder answering(ChoiceModel other) {
        return new Coder(rules, index, containers, reflexives, grammar, factuality, other, gazetteer, facets);
    }

    /** What is told in a document. */
    Extraction code(Document document) {
        return code(document, RejectedTriggers.UNHEARD, question -> {}, LEAST);
    }

    /**
     * What is told in a document.
     *
     * @param rejected is told of each trigger that becomes no event
     */
    Extraction code(Document document, Consumer<Rejection> rejected) {
        return code(document, rejected, question -> {}, LEAST);
    }

    /**
     * All that may be told in a document, likely or not.
     *
     * @param asked is told of each question
     */
    Extraction ask(Document document, Consumer<Question<?>> asked) {
        return code(document, RejectedTriggers.UNHEARD, asked, 0);
    }

    private Extraction code(
            Document document, Consumer<Rejection> rejected, Consumer<Question<?>> asked, double least) {
        Coreference coreference = new Coreference();
        List<SentenceView> views = views(document);
        Speakers speakers = new Speakers(views);
        List<List<Finding>> told = new ArrayList<>();
        for (SentenceView view : views) {
            StopSign.obey();
            RejectedTriggers triggers = new RejectedTriggers(view, rejected);
            AttributionReader attributions = attributions(view, coreference, speakers);
            quotations(view, views, coreference, speakers);
            List<Finding> found = findings(view, coreference, attributions, triggers).stream()
                    .filter(finding -> mayBeTold(finding, least, triggers))
                    .toList();
            vouch(told, attributions.vouching());
            told.add(Finding.best(found, triggers::fuller));
            attributions.remember();
            coreference.after(view);
        }
        told = Announcements.carryOn(new DeedReference(views, index, grammar).complete(told));
        told = new StorySetting(views, grammar, gazetteer, document.article().published()).complete(told);
        Choices settled = new Choices(choices, document, views, grammar, gazetteer, asked);
        List<Told> complete = settled.complete(claims(document, views, settled.dated(told)));
        List<Claim> claims = new ArrayList<>();
        List<Derivation> derivations = new ArrayList<>();
        for (Told claim : complete) {
            double likely = settled.likelihood(claim, complete);
            Optional<Supplier<String>> obstacle = obstacle(claim, likely, least);
            if (obstacle.isPresent()) {
                new RejectedTriggers(claim.view(), rejected)
                        .because(
                                claim.finding().predication().frame(),
                                claim.finding().rule(),
                                obstacle.get());
            } else {
                List<Facet> found = facets.read(claim);
                claims.add(Facet.applied(found, claim.claim()).sure(rounded(likely)));
                derivations.add(claim.derivation().with(found));
            }
        }
        return new Extraction(document.article(), document, claims, derivations, List.of());
    }

    /** What the last sentence told without saying who says so is now vouched for. */
    private static void vouch(List<List<Finding>> told, List<Actor> speakers) {
        if (!told.isEmpty() && !speakers.isEmpty()) {
            told.get(told.size() - 1)
                    .replaceAll(finding -> finding.attribution().isEmpty() ? finding.toldBy(speakers) : finding);
        }
    }

    /** Who is not named is worth a question only to a model that tells the likely from the unlikely, and if somebody else is named. */
    private boolean mayBeTold(Finding finding, double least, RejectedTriggers rejected) {
        boolean may = !finding.open()
                || finding.onlyAimless()
                || (choices.knows(Question.Subject.CLAIM) || least == 0) && finding.namesSomebody();
        if (!may) {
            rejected.unfilled(finding.predication().frame(), finding.rule());
        }
        return may;
    }

    private Optional<Supplier<String>> obstacle(Told told, double likely, double least) {
        if (!told.satisfied() && least > 0) {
            return Optional.of(() -> RejectedTriggers.nobody(told.finding().rule()));
        }
        return choices.knows(Question.Subject.CLAIM) && likely < least
                ? Optional.of(() -> "unlikely: " + rounded(likely))
                : Optional.empty();
    }

    private static double rounded(double likely) {
        return Math.round(Math.max(1 - SUREST, Math.min(SUREST, likely)) * STEPS) / (double) STEPS;
    }

    private static List<Told> claims(Document document, List<SentenceView> views, List<List<Finding>> told) {
        List<Told> claims = new ArrayList<>();
        for (SentenceView view : views) {
            TimeList list = new TimeList(view);
            for (Finding finding : told.get(view.sentence().index())) {
                claims.add(told(finding.claim(document, view, 1), finding, document, view, views));
                List<ClaimTime> more = finding.time().map(list::after).orElse(List.of());
                for (int i = 0; i < more.size(); i++) {
                    claims.add(
                            told(finding.on(more.get(i)).claim(document, view, i + 2), finding, document, view, views));
                }
            }
        }
        return claims;
    }

    private static Told told(
            Claim claim, Finding finding, Document document, SentenceView view, List<SentenceView> views) {
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

    private AttributionReader attributions(SentenceView view, Coreference coreference, Speakers speakers) {
        return new AttributionReader(view, grammar, coreference, gazetteer, speakers);
    }

    /** Whose the quotations are that begin in a sentence and go on: who is said to speak before them, else behind them. */
    private void quotations(SentenceView view, List<SentenceView> views, Coreference coreference, Speakers speakers) {
        for (Quotation quotation : speakers.quotations().from(view.sentence().index())) {
            List<Actor> before = attributions(view, coreference, speakers).sayer(quotation.token());
            speakers.quoted(
                    quotation,
                    before.isEmpty()
                            ? attributions(views.get(quotation.lastSentence()), coreference, speakers)
                                    .sayer(quotation.lastToken())
                            : before);
        }
    }

    private List<Finding> findings(
            SentenceView view, Coreference coreference, AttributionReader attributions, RejectedTriggers rejected) {
        Conditions conditions = new Conditions(view, coreference);
        RoleFiller filler = new RoleFiller(view, coreference, gazetteer, grammar);
        StatusReader statuses = new StatusReader(view, factuality, grammar);
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
                Optional<Supplier<String>> obstacle =
                        conditions.obstacle(rule, candidate.trigger(), predication, reflexiveElsewhere);
                if (obstacle.isPresent()) {
                    rejected.because(frame, rule, obstacle.get());
                    continue;
                }
                Predication meant = rule.negated() ? predication.refusal() : predication;
                findings.add(new Finding(
                        rule,
                        candidate.trigger(),
                        predication,
                        filler.fill(rule, candidate.trigger(), predication),
                        statuses.read(rule.type(), meant),
                        attributions.read(frame),
                        times.read(predication)));
            }
        }
        return Journeys.places(findings, view, grammar);
    }
}
