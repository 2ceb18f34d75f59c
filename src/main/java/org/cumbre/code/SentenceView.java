package org.cumbre.code;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cumbre.annotate.clause.Argument;
import org.cumbre.annotate.clause.Frame;
import org.cumbre.annotate.clause.Grammar;
import org.cumbre.annotate.clause.Tree;
import org.cumbre.annotate.entity.Mention;
import org.cumbre.annotate.entity.MentionKind;
import org.cumbre.annotate.time.TimeExpression;
import org.cumbre.event.ActorKind;
import org.cumbre.text.Folding;
import org.cumbre.text.PartOfSpeech;
import org.cumbre.text.Sentence;
import org.cumbre.text.Token;

/** All that is known of one sentence, seen together: its tree, frames, mentions and times. */
final class SentenceView {

    /** A clause that nobody has asked for so far. */
    private static final int UNREAD = -2;

    private final Tree tree;
    private final List<Optional<Frame>> frames;
    private final List<Frame> order;
    private final List<Optional<Mention>> mentions;
    private final List<TimeExpression> times;
    private final String[] foldedForms;
    private final String[] foldedLemmas;
    private final int[] clauses;

    SentenceView(Tree tree, List<Frame> frames, List<Mention> mentions, List<TimeExpression> times) {
        this.tree = tree;
        this.order = frames;
        this.times = times;
        this.foldedForms = new String[tree.size()];
        this.foldedLemmas = new String[tree.size()];
        this.clauses = new int[tree.size()];
        Arrays.fill(clauses, UNREAD);
        this.frames = new ArrayList<>(Collections.nCopies(tree.size(), Optional.empty()));
        frames.forEach(frame -> this.frames.set(frame.head(), Optional.of(frame)));
        this.mentions = new ArrayList<>(Collections.nCopies(tree.size(), Optional.empty()));
        for (Mention mention : mentions) {
            Optional<Mention> present = Optional.of(mention);
            for (int token = mention.first(); token <= mention.last(); token++) {
                this.mentions.set(token, present);
            }
        }
    }

    Tree tree() {
        return tree;
    }

    Sentence sentence() {
        return tree.sentence();
    }

    List<Frame> frames() {
        return order;
    }

    List<TimeExpression> times() {
        return times;
    }

    Optional<Frame> frame(int head) {
        return head >= 0 && head < frames.size() ? frames.get(head) : Optional.empty();
    }

    /** The clause without a finite verb that opens the sentence of a verb: "Reunidos ayer en Viena, acordaron". */
    Optional<Frame> opening(Frame frame) {
        return order.stream()
                .filter(other -> other.verbal()
                        && !other.verb().finite()
                        && other.governor() == frame.head()
                        && other.head() < frame.head()
                        && (other.link().equals("adverbial") || other.head() == 0))
                .findFirst();
    }

    /** Heads of the phrases that name an occasion during which a predicate's event happens: "en la cumbre que …". */
    Stream<Integer> occasions(Frame frame, Grammar grammar) {
        return frame.arguments().stream()
                .filter(argument -> grammar.during(argument.slot())
                        && grammar.occasion(tree.token(argument.head()).lemma().toLowerCase(Locale.ROOT)))
                .map(Argument::head);
    }

    /** The token's form or lemma, folded, is this. */
    boolean is(int token, String folded) {
        fold(token);
        return folded.equals(foldedForms[token]) || folded.equals(foldedLemmas[token]);
    }

    String foldedForm(int token) {
        fold(token);
        return foldedForms[token];
    }

    String foldedLemma(int token) {
        fold(token);
        return foldedLemmas[token];
    }

    private void fold(int token) {
        if (foldedForms[token] == null) {
            foldedForms[token] = Folding.fold(tree.token(token).form());
            foldedLemmas[token] = Folding.fold(tree.token(token).lemma());
        }
    }

    Optional<Mention> mention(int token) {
        return token >= 0 && token < mentions.size() ? mentions.get(token) : Optional.empty();
    }

    /** Mentions at the heads of a phrase and of what is coordinated with it, in order of the text. */
    List<Mention> mentions(Argument argument) {
        List<Mention> found = new ArrayList<>();
        for (int head : argument.heads()) {
            mention(head).or(() -> named(head)).filter(m -> !found.contains(m)).ifPresent(found::add);
        }
        if (!found.isEmpty()) {
            alsoAfter(found.get(found.size() - 1))
                    .filter(m -> !found.contains(m))
                    .ifPresent(found::add);
            listAfter(found.get(found.size() - 1)).stream()
                    .filter(mention -> !found.contains(mention))
                    .forEach(found::add);
        }
        return found;
    }

    /** "a Almagro y a Estados Unidos", "a Putin, y a su homólogo iraní": the same preposition behind the conjunction goes on with the list. */
    private Optional<Mention> alsoAfter(Mention mention) {
        int before = preposition(mention.first());
        int comma = mention.last() + 1;
        int and = comma < tree.size() && tree.token(comma).form().equals(",") ? comma + 1 : comma;
        boolean again = before >= 0
                && and + 2 < tree.size()
                && tree.token(and).is(PartOfSpeech.CCONJ)
                && tree.token(and + 1).is(PartOfSpeech.ADP)
                && tree.token(before).lemma().equals(tree.token(and + 1).lemma());
        if (!again) {
            return Optional.empty();
        }
        int next = tree.token(and + 2).is(PartOfSpeech.DET) && mention(and + 2).isEmpty() ? and + 3 : and + 2;
        return mention(next)
                .filter(other -> other.first() == next
                        && other.kind() != MentionKind.DEMONYM
                        && !other.actors().isEmpty());
    }

    /** The preposition before a phrase, past an article; -1 if there is none. */
    private int preposition(int first) {
        int before = first - 1;
        if (before >= 0 && tree.token(before).is(PartOfSpeech.DET)) {
            before--;
        }
        return before >= 0 && tree.token(before).is(PartOfSpeech.ADP) ? before : -1;
    }

    /** "China, Irán, Sudáfrica y Brasil": the rest of a list of countries that the tree has torn apart. */
    List<Mention> listAfter(Mention first) {
        List<Mention> rest = new ArrayList<>();
        Mention last = first;
        while (country(last)) {
            int separator = last.last() + 1;
            Optional<Mention> next = separator + 1 < tree.size() ? mention(separator + 1) : Optional.empty();
            boolean comma =
                    separator < tree.size() && tree.token(separator).form().equals(",");
            boolean and = separator < tree.size() && tree.token(separator).is(PartOfSpeech.CCONJ);
            if (!comma && !and || next.filter(SentenceView::country).isEmpty()) {
                break;
            }
            rest.add(next.get());
            if (and) {
                return rest;
            }
            last = next.get();
        }
        return List.of();
    }

    private static boolean country(Mention mention) {
        return mention.kind() == MentionKind.NAME
                && mention.actors().stream().allMatch(actor -> actor.kind() == ActorKind.COUNTRY)
                && !mention.actors().isEmpty();
    }

    /** "la ciudad surcoreana de Busan", "el grupo BRICS": a noun that its name follows as part of the phrase. */
    private Optional<Mention> named(int head) {
        for (int child : tree.children(head)) {
            if (List.of("appos", "flat", "compound").contains(tree.relation(child))
                    && mention(child).isPresent()) {
                return mention(child);
            }
        }
        return apposed(head).or(() -> betweenCommas(head));
    }

    /** "con su rival, Pakistán, la India mantiene": the name between commas right behind the noun. */
    private Optional<Mention> betweenCommas(int head) {
        int at = head + 2;
        return at < tree.size() && tree.token(head + 1).form().equals(",")
                ? mention(at)
                        .filter(mention -> mention.first() == at
                                && mention.kind() == MentionKind.NAME
                                && mention.last() + 1 < tree.size()
                                && tree.token(mention.last() + 1).form().equals(","))
                : Optional.empty();
    }

    /** "el predecesor y padre de Kim, Kim Jong Il": a person named behind a comma at the end of the phrase. */
    private Optional<Mention> apposed(int head) {
        return phrase(head).stream()
                .filter(token -> token > head && tree.token(token - 1).form().equals(","))
                .flatMap(token -> mention(token).stream())
                .filter(mention -> mention.kind() == MentionKind.NAME
                        && mention.actors().size() == 1
                        && mention.actors().get(0).kind() == ActorKind.PERSON)
                .reduce((first, second) -> second);
    }

    /** The first mention anywhere in a phrase, clauses inside it left aside. */
    Optional<Mention> within(int head, java.util.function.Predicate<Mention> test) {
        for (int token : phrase(head)) {
            Optional<Mention> mention = mention(token).filter(test);
            if (mention.isPresent()) {
                return mention;
            }
        }
        return Optional.empty();
    }

    /** The words of the mention at a token, or the token's own form. */
    String words(int token) {
        Optional<Mention> mention = mention(token).or(() -> named(token));
        int first = mention.map(Mention::first).orElse(token);
        int last = mention.map(Mention::last).orElse(token);
        return IntStream.rangeClosed(first, last)
                .mapToObj(i -> tree.token(i).form())
                .collect(Collectors.joining(" "));
    }

    /** The tokens of a phrase, without the clauses inside it. */
    List<Integer> phrase(int head) {
        List<Integer> tokens = new ArrayList<>();
        collect(head, tokens);
        tokens.sort(Integer::compare);
        return tokens;
    }

    private void collect(int node, List<Integer> into) {
        into.add(node);
        for (int child : tree.children(node)) {
            if (!tree.predicate(child)) {
                collect(child, into);
            }
        }
    }

    /** The predicate whose clause a token belongs to; the token itself if it is one, -1 if there is none. */
    int clause(int token) {
        if (clauses[token] == UNREAD) {
            clauses[token] = tree.predicate(token) ? token : tree.governor(token);
        }
        return clauses[token];
    }

    /** The noun or infinitive that follows a time: "un día después del ataque"; -1 if there is none. */
    int leadsTo(TimeExpression time) {
        return sentence().tokens().stream()
                .filter(token -> token.span().start() >= time.span().end())
                .filter(token -> token.pos().nominal() || token.is(PartOfSpeech.VERB))
                .findFirst()
                .map(Token::index)
                .orElse(-1);
    }

    /** The token that carries a stretch of text: the one highest in the tree. */
    Optional<Integer> headOf(org.cumbre.text.Span span) {
        int best = -1;
        for (Token token : sentence().tokens()) {
            if (token.span().overlaps(span)) {
                int head = tree.head(token.index());
                boolean top = head < 0 || !sentence().token(head).span().overlaps(span);
                if (top && best < 0) {
                    best = token.index();
                }
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(best);
    }
}
