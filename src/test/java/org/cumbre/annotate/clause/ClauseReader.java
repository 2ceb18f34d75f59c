package org.cumbre.annotate.clause;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.cumbre.annotate.clause.Phrase.Kind;
import org.cumbre.text.Morphology.GrammaticalNumber;
import org.cumbre.text.PartOfSpeech;
import org.cumbre.text.Token;

/** Puts phrases into clauses: relative, complement and adverbial clauses open behind their words and end at a comma or at the verb of the clause around them. */
final class ClauseReader {

    private static final Set<String> MOTION = Set.of(
            "viajar",
            "llegar",
            "ir",
            "volver",
            "regresar",
            "acudir",
            "trasladar",
            "dirigir",
            "partir",
            "asistir",
            "entrar",
            "enviar",
            "exportar",
            "desplazar",
            "huir",
            "unir",
            "sumar",
            "referir",
            "oponer",
            "pertenecer",
            "someter",
            "dar",
            "entregar",
            "ofrecer");
    /** Their subject stands behind them more often than before. */
    private static final Set<String> ARRIVING = Set.of(
            "llegar",
            "ocurrir",
            "suceder",
            "morir",
            "fallecer",
            "surgir",
            "existir",
            "aparecer",
            "faltar",
            "comenzar",
            "empezar",
            "terminar",
            "continuar",
            "participar",
            "asistir",
            "figurar",
            "quedar",
            "estallar",
            "corresponder",
            "bastar");

    private static final Set<String> EVENT_PREPOSITIONS =
            Set.of("con", "contra", "entre", "sobre", "a", "por", "hacia");
    private static final Set<String> EVENTS = Set.of(
            "acuerdo",
            "encuentro",
            "visita",
            "cumbre",
            "ataque",
            "guerra",
            "diálogo",
            "apoyo",
            "llamada",
            "conflicto",
            "relación",
            "tratado",
            "pacto",
            "lucha",
            "ayuda",
            "amenaza",
            "viaje",
            "respuesta",
            "crítica",
            "denuncia",
            "frontera",
            "ofensiva",
            "alianza",
            "amistad",
            "embajador");
    private static final List<String> EVENT_ENDINGS = List.of("ción", "sión", "unión", "miento", "aje");
    private static final Set<String> COMPLEMENT_PREPOSITIONS = Set.of("a", "de", "en", "con");

    private final List<Token> tokens;
    private final List<Phrase> phrases;
    private final Grammar grammar;
    private final Arcs arcs;
    private final List<Clause> clauses = new ArrayList<>();
    private final Set<Integer> lists = new HashSet<>();
    private Clause now = new Clause(Optional.empty(), -1, "root", false);

    ClauseReader(List<Token> tokens, List<Phrase> phrases, Grammar grammar, Arcs arcs) {
        this.tokens = tokens;
        this.phrases = phrases;
        this.grammar = grammar;
        this.arcs = arcs;
    }

    /** Ties all phrases; gives the root, -1 of an empty sentence. */
    int root() {
        if (phrases.isEmpty()) {
            return -1;
        }
        Clause main = now;
        clauses.add(main);
        for (int i = 0; i < phrases.size(); i++) {
            read(i, phrases.get(i));
        }
        clauses.forEach(this::finish);
        Clause top = quoting(main);
        if (top != main) {
            arcs.tie(main.head(), top.head(), "ccomp");
        }
        int root = top.head() >= 0
                ? top.head()
                : clauses.stream()
                        .mapToInt(Clause::head)
                        .filter(head -> head >= 0)
                        .findFirst()
                        .orElse(0);
        clauses.stream().filter(clause -> clause != top).forEach(clause -> hang(clause, root));
        for (Phrase phrase : phrases) {
            if (phrase.is(Kind.COMMA) || phrase.is(Kind.MARK)) {
                arcs.tie(phrase.head(), root, "punct");
            }
        }
        return root;
    }

    /** The clause of who said what opens the sentence in quotation marks, else the main one itself. */
    private Clause quoting(Clause main) {
        boolean quotes = phrases.get(0).is(Kind.MARK) && main.head() >= 0;
        return clauses.stream()
                .filter(clause -> quotes
                        && clause.relation.equals("parataxis")
                        && clause.parent.filter(main::equals).isPresent())
                .filter(clause -> clause.verb
                        .map(verb -> tokens.get(verb.head()).lemma())
                        .filter(lemma -> grammar.saying(lemma) || grammar.relaying(lemma))
                        .isPresent())
                .findFirst()
                .orElse(main);
    }

    private void read(int i, Phrase phrase) {
        switch (phrase.kind()) {
            case COMMA -> comma(i);
            case MARK -> {}
            case COORDINATOR -> coordinator(i);
            case RELATIVE -> relative(i, phrase);
            case SUBJUNCTION -> subjunction(i, phrase);
            case FINITE -> finite(i, phrase);
            case INFINITIVE, GERUND, PARTICIPLE -> nonFinite(i, phrase);
            case ADVERB -> adverb(i, phrase);
            case ADJECTIVE, NOUN -> noun(i, phrase);
        }
    }

    // Where clauses begin and end

    private void comma(int i) {
        if (lacking().isPresent() && now.hasVerb() && (now.setApart || verbAhead(i))) {
            now = lacking().get();
        } else if (now.setApart && now.hasVerb() && now.parent.isPresent()) {
            now = now.parent.get();
        } else if (now.hasVerb() && verbAhead(i)) {
            open(ancestorThatTells(), -1, "parataxis", true);
        }
    }

    /** The nearest clause around this one that waits for its verb. */
    private Optional<Clause> lacking() {
        Optional<Clause> up = Optional.of(now);
        while (up.isPresent() && up.get().hasVerb()) {
            up = up.get().parent;
        }
        return up;
    }

    /** A finite verb follows before another clause opens. */
    private boolean verbAhead(int i) {
        for (int next = i + 1; next < phrases.size(); next++) {
            switch (phrases.get(next).kind()) {
                case FINITE -> {
                    return true;
                }
                case NOUN, ADJECTIVE, ADVERB -> {}
                default -> {
                    return false;
                }
            }
        }
        return false;
    }

    private Clause ancestorThatTells() {
        Clause up = now;
        while (up.parent.isPresent() && !up.finite()) {
            up = up.parent.get();
        }
        return up;
    }

    private Clause open(Clause parent, int noun, String relation, boolean setApart) {
        now = new Clause(Optional.of(parent), noun, relation, setApart);
        clauses.add(now);
        return now;
    }

    private void coordinator(int i) {
        if (i + 1 == phrases.size()) {
            return;
        }
        Phrase next = phrases.get(i + 1);
        boolean opens = next.is(Kind.FINITE) || verbAhead(i);
        if (opens && now.hasVerb()) {
            int verb = i + 1;
            while (!phrases.get(verb).is(Kind.FINITE)) {
                verb++;
            }
            open(partner(phrases.get(verb), before(i, Kind.COMMA)), -1, "conj", false);
        } else if (next.kind().verbal() && now.hasVerb()) {
            Clause same = now;
            while (same.parent.isPresent()
                    && !same.verb.filter(verb -> verb.kind() == next.kind()).isPresent()) {
                same = same.parent.get();
            }
            open(same, -1, "conj", false);
        } else if (next.is(Kind.SUBJUNCTION) || next.is(Kind.RELATIVE)) {
            Clause same = now;
            while (same.parent.isPresent() && same.markers.isEmpty() && same.relative.isEmpty()) {
                same = same.parent.get();
            }
            open(same, -1, "conj", false);
        } else {
            return;
        }
        now.markers.add(phrases.get(i).head());
    }

    /** The clause that another one is strung to: the nearest of the same tense, else the nearest, or the main one behind a comma. */
    private Clause partner(Phrase verb, boolean comma) {
        Optional<Clause> up = Optional.of(now);
        Clause last = ancestorThatTells();
        while (up.isPresent()) {
            Clause clause = up.get();
            if (clause.finite() && sameTense(clause.verb.orElseThrow(), verb)) {
                return clause;
            }
            last = clause.finite() && comma ? clause : last;
            up = clause.parent;
        }
        return last;
    }

    private boolean sameTense(Phrase one, Phrase other) {
        var first = tokens.get(firstVerb(one)).morphology();
        var second = tokens.get(firstVerb(other)).morphology();
        return first.tense() == second.tense() && first.mood() == second.mood();
    }

    private int firstVerb(Phrase verb) {
        int first = verb.start();
        while (first < verb.head() && !tokens.get(first).pos().verbal()) {
            first++;
        }
        return first;
    }

    private void relative(int i, Phrase phrase) {
        int noun = -1;
        for (int back = i - 1; back >= 0 && noun < 0 && i - back < 4; back--) {
            noun = phrases.get(back).is(Kind.NOUN) ? named(back, phrase.bare()) : noun;
        }
        boolean strung = before(i, Kind.COORDINATOR) && now.relation.equals("conj") && !now.hasVerb();
        Clause clause = strung ? now : open(now, noun, noun < 0 ? "ccomp" : "acl", before(i, Kind.COMMA));
        clause.relative = Optional.of(phrase);
    }

    /** The noun that a clause modifies: of "el presidente de Chile, que" not the bare name, whose "de" makes it part of another. */
    private int named(int nearest, boolean climbing) {
        int top = nearest;
        while (climbing
                && top > 0
                && arcs.tied(phrases.get(top).head())
                && arcs.relation(phrases.get(top).head()).equals("nmod")
                && tokens.get(phrases.get(top).head()).is(PartOfSpeech.PROPN)
                && phrases.get(top - 1).is(Kind.NOUN)) {
            top--;
        }
        int head = phrases.get(top).head();
        return arcs.relation(head).equals("appos") ? arcs.first(head, "appos") : head;
    }

    private void subjunction(int i, Phrase phrase) {
        boolean that = grammar.complementizer(form(phrase.head()));
        boolean strung = before(i, Kind.COORDINATOR) && now.relation.equals("conj") && !now.hasVerb();
        if (!strung) {
            boolean said = that && (phrase.bare() || form(phrase.preposition()).equals("de"));
            int noun = said
                            && before(i, Kind.NOUN)
                            && (grammar.saidNoun(tokens.get(phrases.get(i - 1).head())
                                            .lemma())
                                    || !saysWithin())
                    ? phrases.get(i - 1).head()
                    : -1;
            open(
                    now,
                    noun,
                    noun >= 0 ? "acl" : said && now.hasVerb() ? "ccomp" : "advcl",
                    before(i, Kind.COMMA) || i == 0);
        }
        for (int word = phrase.start(); word < phrase.end(); word++) {
            now.markers.add(word);
        }
    }

    private boolean saysWithin() {
        return now.verb
                .map(verb -> tokens.get(verb.head()).lemma())
                .filter(lemma -> grammar.saying(lemma)
                        || grammar.vouching(lemma)
                        || grammar.objectControl(lemma)
                        || grammar.modal(lemma))
                .isPresent();
    }

    private boolean before(int i, Kind kind) {
        return i > 0 && phrases.get(i - 1).is(kind);
    }

    private void finite(int i, Phrase phrase) {
        if (now.hasVerb()) {
            now = lacking().orElse(now);
        }
        if (now.hasVerb()) {
            open(ancestorThatTells(), -1, "parataxis", true);
        }
        now.verb = Optional.of(phrase);
        now.subject = subject(phrase);
    }

    /** Of the bare noun phrases before a verb the last that agrees in number. */
    private Optional<Phrase> subject(Phrase verb) {
        Optional<Phrase> own = now.before.stream()
                .filter(noun -> noun.is(Kind.NOUN) && noun.bare() && !time(noun) && agrees(noun, verb))
                .reduce((first, second) -> second);
        return own.isPresent()
                ? own
                : now.relative.filter(pronoun -> pronoun.bare()
                        && !grammar.relativePlace(tokens.get(pronoun.head()).lemma())
                                .isPresent());
    }

    private boolean agrees(Phrase noun, Phrase verb) {
        GrammaticalNumber first = lists.contains(noun.head())
                ? GrammaticalNumber.PLURAL
                : tokens.get(noun.head()).morphology().number();
        GrammaticalNumber second = tokens.get(firstVerb(verb)).morphology().number();
        return first == GrammaticalNumber.NONE || second == GrammaticalNumber.NONE || first == second;
    }

    private boolean time(Phrase noun) {
        return grammar.timeNoun(tokens.get(noun.head()).lemma());
    }

    private void nonFinite(int i, Phrase phrase) {
        boolean strung = before(i, Kind.COORDINATOR) && now.relation.equals("conj") && !now.hasVerb();
        if (strung) {
            now.verb = Optional.of(phrase);
            return;
        }
        String preposition =
                phrase.bare() ? "" : tokens.get(phrase.preposition()).lemma();
        int noun = before(i, Kind.NOUN) ? phrases.get(i - 1).head() : -1;
        String relation = "advcl";
        if (phrase.is(Kind.INFINITIVE)) {
            boolean complement = phrase.bare() || COMPLEMENT_PREPOSITIONS.contains(preposition);
            boolean ofVerb = noun < 0 || now.hasVerb() && (phrase.bare() || saysWithin() || !preposition.equals("de"));
            noun = complement && !ofVerb ? noun : -1;
            relation = noun >= 0 ? "acl" : complement && now.hasVerb() ? "xcomp" : "advcl";
        } else if (phrase.is(Kind.PARTICIPLE) && noun >= 0) {
            noun = agreeing(noun, phrase.head());
            relation = "acl";
        } else if (phrase.is(Kind.PARTICIPLE)
                && before(i, Kind.COMMA)
                && i > 1
                && phrases.get(i - 2).is(Kind.NOUN)
                && !now.hasVerb()
                && !now.before.isEmpty()) {
            noun = now.before.get(now.before.size() - 1).head();
            relation = "acl";
        } else {
            noun = -1;
        }
        open(now, noun, relation, before(i, Kind.COMMA) || i == 0).verb = Optional.of(phrase);
    }

    /** The nearest noun up the chain of "de" that agrees with a participle. */
    private int agreeing(int noun, int participle) {
        var wanted = tokens.get(participle).morphology();
        int up = noun;
        while (arcs.relation(up).equals("nmod") || arcs.relation(up).equals("conj")) {
            var own = tokens.get(up).morphology();
            if (own.number() == wanted.number() && own.gender() == wanted.gender()) {
                return up;
            }
            up = arcs.head(up);
        }
        var own = tokens.get(up).morphology();
        return own.number() == wanted.number() && own.gender() == wanted.gender() ? up : noun;
    }

    // Which phrase belongs to which

    private void adverb(int i, Phrase phrase) {
        if (i + 1 < phrases.size() && phrases.get(i + 1).is(Kind.ADJECTIVE)) {
            arcs.tie(phrase.head(), phrases.get(i + 1).head(), "advmod");
        } else {
            argument(phrase);
        }
    }

    private void noun(int i, Phrase phrase) {
        Optional<Phrase> last = i == 0 ? Optional.empty() : Optional.of(phrases.get(i - 1));
        boolean adjacent = last.filter(other -> other.is(Kind.NOUN)).isPresent();
        if (last.filter(other -> other.is(Kind.COORDINATOR)).isPresent()
                && arcless(last.get())
                && strung(i - 1, phrase)) {
            arcs.tie(last.get().head(), phrase.head(), "cc");
        } else if (last.filter(other -> other.is(Kind.COMMA)).isPresent() && besideComma(i, phrase)) {
            return;
        } else if (adjacent && belongs(last.get(), phrase)) {
            boolean name = phrase.bare();
            arcs.tie(phrase.head(), owner(last.get(), phrase), name ? "appos" : "nmod");
        } else {
            argument(phrase);
        }
    }

    private boolean arcless(Phrase coordinator) {
        return !now.markers.contains(coordinator.head());
    }

    /** "de"; a name behind its office; what an event noun is about; before the verb whatever follows a noun. */
    private boolean belongs(Phrase noun, Phrase phrase) {
        Token head = tokens.get(noun.head());
        if (phrase.bare()) {
            return tokens.get(phrase.head()).is(PartOfSpeech.PROPN) && head.is(PartOfSpeech.NOUN) && !time(noun);
        }
        String preposition = tokens.get(phrase.preposition()).lemma();
        boolean single = !arcs.has(phrase.preposition(), "fixed");
        if (preposition.equals("de") && single) {
            return true;
        }
        return single && event(noun) && EVENT_PREPOSITIONS.contains(preposition)
                || !now.hasVerb() && noun.bare() && !time(phrase) && single;
    }

    /** Ties a phrase to the noun before it, or to the event whose "de" that noun is: "las declaraciones de Ortega sobre". */
    private int owner(Phrase noun, Phrase phrase) {
        boolean of = phrase.bare() || tokens.get(phrase.preposition()).hasLemma("de");
        return of || eventWord(noun.head()) ? noun.head() : arcs.first(noun.head(), "nmod");
    }

    private boolean event(Phrase noun) {
        return eventWord(noun.head()) || eventWord(arcs.first(noun.head(), "nmod"));
    }

    private boolean eventWord(int word) {
        String lemma = tokens.get(word).lemma();
        return EVENTS.contains(lemma) || EVENT_ENDINGS.stream().anyMatch(lemma::endsWith);
    }

    /** Makes a phrase the last of a list with the nearest like phrase before; false if there is none. */
    private boolean strung(int separator, Phrase phrase) {
        for (int back = separator - 1; back >= 0; back--) {
            Phrase other = phrases.get(back);
            if (other.kind().verbal() || other.is(Kind.RELATIVE) || other.is(Kind.SUBJUNCTION) || other.is(Kind.MARK)) {
                return false;
            }
            boolean sameKind = other.kind() == phrase.kind();
            boolean samePreposition = phrase.bare()
                    || !other.bare()
                            && tokens.get(phrase.preposition())
                                    .hasLemma(tokens.get(other.preposition()).lemma());
            boolean sameClass =
                    tokens.get(other.head()).pos() == tokens.get(phrase.head()).pos()
                            || !phrase.bare()
                            || back == separator - 1;
            if (sameKind && samePreposition && sameClass) {
                int first = arcs.first(other.head(), "conj");
                arcs.tie(phrase.head(), first, "conj");
                lists.add(first);
                return true;
            }
        }
        return false;
    }

    /** Behind a comma: part of a list that a conjunction ends, or an apposition that a comma or the end of the sentence closes. */
    private boolean besideComma(int i, Phrase phrase) {
        if (i < 2 || !phrases.get(i - 2).is(Kind.NOUN) || time(phrase) || phrase.is(Kind.ADJECTIVE)) {
            return false;
        }
        int next = i + 1;
        boolean commas = false;
        while (next < phrases.size()
                && (phrases.get(next).is(Kind.NOUN) || phrases.get(next).is(Kind.COMMA))) {
            commas |= phrases.get(next).is(Kind.COMMA);
            next++;
        }
        boolean list = next + 1 < phrases.size()
                && phrases.get(next).is(Kind.COORDINATOR)
                && !before(next, Kind.COMMA)
                && phrases.get(next + 1).is(Kind.NOUN);
        boolean closed = commas || next == phrases.size() || phrases.get(next).is(Kind.MARK);
        if (list && strung(i - 1, phrase)) {
            return true;
        }
        if (!phrase.bare() || !closed || time(phrases.get(i - 2))) {
            return false;
        }
        int named = i - 2;
        while (named > 0
                && arcs.tied(phrases.get(named).head())
                && phrases.get(named - 1).is(Kind.NOUN)) {
            named--;
        }
        arcs.tie(phrase.head(), phrases.get(named).head(), "appos");
        return true;
    }

    private void argument(Phrase phrase) {
        if (now.verb.filter(verb -> verb.is(Kind.PARTICIPLE)).isPresent()
                && now.parent.isPresent()
                && phrase.bare()
                && phrase.is(Kind.NOUN)) {
            now = now.parent.get();
        }
        if (!now.hasVerb()) {
            now.before.add(phrase);
            return;
        }
        Phrase verb = now.verb.orElseThrow();
        boolean copula = tokens.get(verb.head()).is(PartOfSpeech.AUX);
        if (copula && now.predicate.isEmpty() && !phrase.is(Kind.ADVERB) && !time(phrase)) {
            now.predicate = Optional.of(phrase);
        } else {
            arcs.tie(phrase.head(), verb.head(), relation(phrase, verb));
        }
    }

    private String relation(Phrase phrase, Phrase verb) {
        String lemma = tokens.get(verb.head()).lemma();
        if (!phrase.is(Kind.NOUN)) {
            return phrase.is(Kind.ADVERB) ? "advmod" : "xcomp";
        }
        if (time(phrase)) {
            return "obl";
        }
        if (!phrase.bare()) {
            boolean recipient =
                    grammar.personal(form(phrase.preposition())) && !MOTION.contains(lemma) && now.object.isEmpty();
            now.object = recipient ? Optional.of(phrase) : now.object;
            return recipient ? "obj" : "obl";
        }
        boolean open = now.subject.isEmpty() && verb.is(Kind.FINITE) && agrees(phrase, verb);
        boolean told = now.relation.equals("parataxis") || now.relation.equals("advcl");
        boolean quoted = told && (grammar.saying(lemma) || grammar.relaying(lemma));
        boolean passive = arcs.has(verb.head(), "expl:pv")
                || tokens.get(verb.head()).morphology().form() == org.cumbre.text.Morphology.VerbForm.PARTICIPLE
                        && passive(verb);
        if (open && (passive || quoted || now.object.isPresent() || ARRIVING.contains(lemma))) {
            now.subject = Optional.of(phrase);
            return "nsubj";
        }
        if (now.object.isEmpty()) {
            now.object = Optional.of(phrase);
            return "obj";
        }
        return "obl";
    }

    private boolean passive(Phrase verb) {
        for (int word = verb.start(); word < verb.head(); word++) {
            if (grammar.passiveAuxiliary(tokens.get(word).lemma())) {
                return true;
            }
        }
        return false;
    }

    // What is left when all is read

    private void finish(Clause clause) {
        int head = clause.head();
        for (Phrase phrase : clause.before) {
            boolean subject = clause.subject.filter(phrase::equals).isPresent();
            String relation = !clause.hasVerb() ? "dep" : phrase.is(Kind.ADVERB) ? "advmod" : subject ? "nsubj" : "obl";
            arcs.tie(phrase.head(), head, relation);
        }
        clause.markers.forEach(word -> arcs.tie(word, head, tokens.get(word).is(PartOfSpeech.CCONJ) ? "cc" : "mark"));
        clause.relative.ifPresent(pronoun -> arcs.tie(pronoun.head(), head, pronounRelation(clause, pronoun)));
        clause.predicate.ifPresent(predicate -> {
            int verb = clause.verb.orElseThrow().head();
            arcs.move(verb, predicate.head());
            arcs.tie(verb, predicate.head(), "cop");
        });
    }

    private String pronounRelation(Clause clause, Phrase pronoun) {
        boolean subject = clause.subject.filter(pronoun::equals).isPresent();
        return grammar.relativePlace(tokens.get(pronoun.head()).lemma()).isPresent()
                ? "obl"
                : subject ? "nsubj" : pronoun.bare() ? "obj" : "obl";
    }

    private void hang(Clause clause, int root) {
        int head = clause.head();
        if (head >= 0 && head != root) {
            arcs.tie(
                    head,
                    clause.noun >= 0
                            ? clause.noun
                            : clause.parent.map(Clause::head).orElse(root),
                    clause.relation);
        }
    }

    private String form(int word) {
        return tokens.get(word).form().toLowerCase(Locale.ROOT);
    }
}
