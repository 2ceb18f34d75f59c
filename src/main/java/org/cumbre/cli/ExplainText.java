package org.cumbre.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cumbre.annotate.time.TimeAnnotator;
import org.cumbre.annotate.time.TimeExpression;
import org.cumbre.code.Derivation;
import org.cumbre.code.Extraction;
import org.cumbre.code.Rejection;
import org.cumbre.event.Actor;
import org.cumbre.event.Claim;
import org.cumbre.event.ClaimTime;
import org.cumbre.event.Participant;
import org.cumbre.event.Place;
import org.cumbre.event.TimeValue;
import org.cumbre.ingest.NoiseSpan;
import org.cumbre.text.Article;
import org.cumbre.text.Publication;
import org.cumbre.text.Sentence;

/** What was found in an article, for people: each sentence, under it its times and claims and what they rest on. */
final class ExplainText {

    private final PrintStream out;

    ExplainText(PrintStream out) {
        this.out = out;
    }

    void write(Extraction extraction, List<NoiseSpan> noise) {
        Article article = extraction.article();
        out.println(article.source());
        article.title().ifPresent(title -> out.println("headline   " + title));
        out.println("published  "
                + article.published().map(Object::toString).orElse("not known")
                + " (" + article.basis().name().toLowerCase(Locale.ROOT) + ")"
                + article.publication().map(ExplainText::how).orElse(""));
        Map<Integer, List<Claim>> claims = extraction.claims().stream()
                .collect(Collectors.groupingBy(
                        claim -> claim.evidence().span().start(), TreeMap::new, Collectors.toList()));
        Map<String, Derivation> derivations =
                extraction.derivations().stream().collect(Collectors.toMap(Derivation::claim, Function.identity()));
        for (Sentence sentence : extraction.document().sentences()) {
            out.printf(
                    "%n[%d] %s%n", sentence.index() + 1, oneLine(sentence.span().of(article.text())));
            extraction.document().layer(TimeAnnotator.TIMES).stream()
                    .filter(time -> sentence.span().contains(time.span()))
                    .forEach(this::time);
            claims.getOrDefault(sentence.span().start(), List.of())
                    .forEach(claim -> claim(claim, Objects.requireNonNull(derivations.get(claim.id()))));
            extraction.rejections().stream()
                    .filter(rejection -> rejection.sentence() == sentence.index())
                    .forEach(this::rejection);
        }
        if (!noise.isEmpty()) {
            out.printf("%nset apart as page noise%n");
            noise.forEach(found -> out.printf(
                    "    %-18s %s%n", found.reason(), oneLine(found.span().of(article.text()))));
        }
    }

    /** How sure a day that was read from the text is, and what it was worked out from. */
    private static String how(Publication publication) {
        if (publication.why().isEmpty() || publication.confidence().isEmpty()) {
            return "";
        }
        double confidence = publication.confidence().getAsDouble();
        return String.format(Locale.ROOT, ", confidence %.2f, from %s", confidence, oneLine(publication.why()));
    }

    private void time(TimeExpression time) {
        out.printf(
                "    time “%s” = %s by rule %s, %s%n",
                oneLine(time.text()), time.value().timex(), time.rule(), time.resolution());
    }

    private void claim(Claim claim, Derivation derivation) {
        out.printf(
                Locale.ROOT,
                "    %s: %s  —  %s, confidence %.2f%n",
                claim.type().label(),
                EventTitle.of(claim.type(), claim.participants()),
                claim.status().label(),
                claim.confidence());
        line("trigger", "“" + claim.evidence().trigger() + "” by rule " + claim.rule());
        claim.participants()
                .forEach(participant -> line(
                        participant.role().label(),
                        participant.actor().english() + ": " + how(participant, derivation)));
        claim.time().ifPresent(time -> line("when", when(time)));
        if (!claim.places().isEmpty()) {
            line("where", claim.places().stream().map(Place::english).collect(Collectors.joining(", ")));
        }
        if (!claim.attribution().isEmpty()) {
            line("said by", claim.attribution().stream().map(Actor::english).collect(Collectors.joining(", ")));
        }
        line(
                "status",
                claim.status().label() + " (" + claim.factuality().time().label() + ", "
                        + claim.factuality().polarity().label() + ", "
                        + claim.factuality().certainty().label() + "): "
                        + (derivation.cues().isEmpty() ? "plain statement" : String.join("; ", derivation.cues())));
        derivation.facets().forEach(facet -> line(facet.kind().label(), facet.value() + ": “" + facet.words() + "”"));
    }

    /** Where an actor was found: slot and words, or what stood in for them. */
    private static String how(Participant participant, Derivation derivation) {
        return derivation.steps().stream()
                .filter(step -> step.actors().contains(participant.actor()))
                .findFirst()
                .map(step -> step.how() + (step.words().isEmpty() ? "" : " “" + step.words() + "”"))
                .orElse("from the rest of the article");
    }

    private void rejection(Rejection rejection) {
        out.printf(
                "    no %s from “%s” by rule %s: %s%n",
                rejection.type().label(), rejection.word(), rejection.rule(), rejection.reason());
    }

    private static String when(ClaimTime time) {
        TimeValue value = time.value();
        String begin = value.beginText().orElse("?");
        String end = value.endText().orElse("?");
        return (begin.equals(end) ? begin : begin + " to " + end) + ": “" + time.words() + "”, " + time.resolution();
    }

    private void line(String name, String value) {
        out.printf("        %-8s %s%n", name, value);
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
