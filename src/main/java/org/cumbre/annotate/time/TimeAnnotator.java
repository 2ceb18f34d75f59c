package org.cumbre.annotate.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.cumbre.annotate.Annotator;
import org.cumbre.annotate.entity.TermReader;
import org.cumbre.annotate.time.TimeExpression.Timex;
import org.cumbre.language.LanguagePack;
import org.cumbre.link.Gazetteer;
import org.cumbre.text.Document;
import org.cumbre.text.Layer;
import org.cumbre.text.Publication;
import org.cumbre.text.Span;

/** Finds the expressions of time in a document and resolves them against its day of publication, which it infers if need be. */
public final class TimeAnnotator implements Annotator {

    /** The expressions of time, in order of the text; they do not overlap. */
    public static final Layer<TimeExpression> TIMES = Layer.of("times");

    private final TimeLexicon lexicon;
    private final TimeRules rules;
    private final ClauseTense tense;
    private final Resolver resolver;
    private final PublicationDating dating;
    private final TermReader terms;
    private final LocalDate known;

    private TimeAnnotator(LanguagePack pack, Supplier<Gazetteer> gazetteer) {
        this.lexicon = TimeLexicon.load(pack);
        this.rules = TimeRules.load(pack, lexicon);
        TenseWords words = TenseWords.load(pack);
        this.tense = new ClauseTense(words);
        this.resolver = new Resolver(pack);
        this.dating = new PublicationDating(resolver, words);
        Gazetteer known = gazetteer.get();
        this.terms = TermReader.load(pack, known);
        this.known = known.known();
    }

    /**
     * Reads words and rules of a language.
     *
     * @param gazetteer knows who held which office when, which helps to date an undated article
     * @throws IllegalArgumentException naming file and line of what cannot be read
     */
    public static TimeAnnotator load(LanguagePack pack, Gazetteer gazetteer) {
        return load(pack, () -> gazetteer);
    }

    /** The same, asking for the gazetteer when all else is read. */
    public static TimeAnnotator load(LanguagePack pack, Supplier<Gazetteer> gazetteer) {
        return new TimeAnnotator(pack, gazetteer);
    }

    List<TimeRule> rules() {
        return rules.rules();
    }

    @Override
    public Document annotate(Document document) {
        TimeClues clues = clues(document);
        Document dated = document.article().published().isPresent()
                ? document
                : dating.date(clues, terms(document))
                        .map(found -> document.withArticle(document.article().withPublication(found)))
                        .orElse(document);
        return dated.with(TIMES, expressions(clues, dated.article().published()));
    }

    /** The day of publication that the text gives away; empty if it leaves it open. Does not look at the article's own. */
    public Optional<Publication> dating(Document document) {
        return dating.date(clues(document), terms(document));
    }

    private TermClues terms(Document document) {
        return new TermClues(terms.in(document), known);
    }

    TimeClues clues(Document document) {
        List<Piece> pieces = Pieces.of(document, lexicon);
        List<Match> matches = new TimeMatcher(rules, lexicon, pieces).matches();
        List<Bearing> bearings = matches.stream()
                .map(match -> match.has("side")
                        ? new Bearing(Bearing.Side.FUTURE, "as the rule says")
                        : tense.of(document, pieces.get(match.first()), pieces.get(match.last())))
                .toList();
        return new TimeClues(document, pieces, matches, bearings);
    }

    private List<TimeExpression> expressions(TimeClues clues, Optional<LocalDate> published) {
        Told told = new Told(published);
        List<TimeExpression> found = new ArrayList<>();
        for (int i = 0; i < clues.matches().size(); i++) {
            Match match = clues.matches().get(i);
            int sentence = clues.pieces().get(match.first()).sentence();
            Setting setting = new Setting(published, clues.bearings().get(i), told, sentence);
            resolver.resolve(match, setting).filter(Resolved::sound).ifPresent(resolved -> {
                found.add(expression(clues, match, resolved));
                told.add(resolved.value(), sentence);
            });
        }
        return found;
    }

    private static TimeExpression expression(TimeClues clues, Match match, Resolved resolved) {
        Span span = clues.span(match);
        Span words = match.has("words")
                ? clues.pieces().get(firstWord(match, clues)).span().union(span)
                : span;
        return new TimeExpression(
                span,
                words.of(clues.document().text()),
                resolved.type(),
                resolved.value(),
                match.rule().id(),
                resolved.how(),
                timexes(clues, match, words, resolved.value().timex()));
    }

    /** The first piece of a match that is no punctuation. */
    private static int firstWord(Match match, TimeClues clues) {
        int first = match.start();
        while (first < match.first()
                && !clues.pieces().get(first).letters()
                && !clues.pieces().get(first).digits()) {
            first++;
        }
        return first;
    }

    /** "entre agosto y febrero" is two for TIMEX3, "dos días a partir del jueves" too. */
    private static List<Timex> timexes(TimeClues clues, Match match, Span words, String value) {
        String[] ends = value.split("/");
        Optional<Match> length = match.part("length");
        if (ends.length == 2 && length.isPresent()) {
            return List.of(
                    new Timex(
                            clues.span(length.get()),
                            Amounts.duration(length.get()).value().timex()),
                    new Timex(clues.span(match.child("child")), ends[0]));
        }
        if (ends.length != 2 || match.part("from").isEmpty() || match.part("to").isEmpty()) {
            return List.of(new Timex(words, value));
        }
        Span last = clues.span(match.child("to"));
        return List.of(
                new Timex(clues.span(match.child("from")), ends[0]),
                new Timex(new Span(last.start(), Math.max(last.end(), words.end())), ends[1]));
    }
}
