package org.cumbre.cli;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import org.cumbre.event.Claim;
import org.cumbre.event.Disputes;
import org.cumbre.event.FormerEvent;
import org.cumbre.event.Life;
import org.cumbre.event.Report;
import org.cumbre.event.ReportOrder;
import org.cumbre.event.Witnesses;
import org.cumbre.link.Consolidator;
import org.cumbre.link.JoinReason;
import org.cumbre.rdf.Iris;

/** Writes why the claims of an event are one event, what became of it, and where they contradict each other. */
final class ExplainEvent {

    private final PrintStream out;

    ExplainEvent(PrintStream out) {
        this.out = out;
    }

    /** @param joins what the file is called in which the user can join and part claims */
    void write(FormerEvent event, Consolidator consolidator, String joins) {
        List<Report> reports =
                event.reports().stream().sorted(ReportOrder.comparator()).toList();
        out.printf(
                "%s  %s%n  %d claims of %d independent texts%n",
                reports.get(0).claim().type().label(),
                Iris.event(event.id()).getURI(),
                reports.size(),
                Witnesses.of(reports).count());
        out.printf("%nLife%n");
        Life.of(reports).steps().forEach(this::step);
        List<Disputes.Dispute> disputes = Disputes.among(reports);
        if (!disputes.isEmpty()) {
            out.printf("%nDisputed%n");
            disputes.forEach(dispute ->
                    out.printf("  %s%n    is denied by %s%n", nameOf(dispute.says()), nameOf(dispute.denies())));
        }
        out.printf("%nWhy these claims are one event%n");
        consolidator.reasons(reports).forEach(this::reason);
        out.printf("%nTo join or part claims, write lines such as \"apart CLAIM CLAIM\" to %s%n", joins);
    }

    private void step(Life.Step step) {
        out.printf(
                "  %-10s  %-10s  %s%n",
                day(step.report()),
                step.stage().label(),
                step.report().article().source());
    }

    private void reason(JoinReason reason) {
        Claim claim = reason.report().claim();
        out.printf("  %s%n", nameOf(reason.report()));
        out.printf(
                "    %s, %s, %s: %s%n",
                reason.report().article().source(),
                day(reason.report()),
                claim.status().label(),
                claim.evidence().quote().replaceAll("\\s+", " "));
        out.printf("    because: %s%n", String.join("; ", reason.because()));
    }

    private static String day(Report report) {
        return report.article().published().map(LocalDate::toString).orElse("no day");
    }

    /** As the joins file takes it. */
    private static String nameOf(Report report) {
        return Iris.claim(report).replaceFirst("^.*/id/claim/", "");
    }
}
