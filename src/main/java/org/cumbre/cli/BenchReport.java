package org.cumbre.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.cumbre.cli.Bench.Amount;
import org.cumbre.cli.Bench.Whole;

/**
 * What was measured, and on what.
 *
 * @param startUp how long it took to get going
 * @param threads how many analysed at a time
 * @param stages each alone on one thread, by processor time
 * @param whole from text to claims on all threads
 */
record BenchReport(StartUp startUp, int threads, Map<String, Amount> stages, Whole whole) {

    /**
     * How long it takes to get going.
     *
     * @param names seconds until names and offices were read, beside the models
     * @param loaded seconds from the start of the process until all models were read
     * @param firstClaims seconds from the start of the process until the first article was analysed
     */
    record StartUp(double names, double loaded, double firstClaims) {

        @Override
        public String toString() {
            return machine() + "\n"
                    + String.format(
                            Locale.ROOT,
                            "start-up: models read after %.2f s (names in %.2f s of them), first claims after %.2f s",
                            loaded,
                            names,
                            firstClaims);
        }

        /** One line, with the same figures under names that do not change. */
        String json() throws IOException {
            return new ObjectMapper().writeValueAsString(node());
        }

        private ObjectNode node() {
            return JsonNodeFactory.instance
                    .objectNode()
                    .put("machine", machine())
                    .put("names_s", names)
                    .put("loaded_s", loaded)
                    .put("first_claims_s", firstClaims);
        }
    }

    @Override
    public String toString() {
        StringBuilder table = new StringBuilder();
        line(table, "%s", startUp);
        line(table, "%-24s %12s %12s %8s %7s", "", "articles/s", "tokens/s", "MB/s", "share");
        double all = stages.values().stream().mapToDouble(Amount::seconds).sum();
        stages.forEach((name, amount) -> row(table, name, amount, "%.1f %%".formatted(100 * amount.seconds() / all)));
        row(table, "all, 1 thread", together(all), "");
        row(table, "all, %d threads".formatted(threads), whole.amount(), "");
        line(table, "processor time: %.1f ms for an article of 400 words, all threads", whole.millisAnArticle());
        table.append("heap: %d MB held, %d MB at most".formatted(whole.liveHeap() >> 20, whole.peakHeap() >> 20));
        return table.toString();
    }

    private Amount together(double seconds) {
        Amount any = stages.values().iterator().next();
        return new Amount(any.words(), any.tokens(), any.bytes(), seconds);
    }

    private static void row(StringBuilder table, String name, Amount amount, String share) {
        line(
                table,
                "%-24s %12.1f %12.0f %8.2f %7s",
                name,
                amount.articlesPerSecond(),
                amount.tokensPerSecond(),
                amount.megabytesPerSecond(),
                share);
    }

    private static void line(StringBuilder table, String format, Object... values) {
        table.append(String.format(Locale.ROOT, format, values).stripTrailing()).append('\n');
    }

    private static String machine() {
        Runtime runtime = Runtime.getRuntime();
        return "cumbre %s, Java %s, %s %s, %d cores, heap up to %d MB"
                .formatted(
                        new Cumbre.Version().getVersion()[0].replaceFirst("cumbre ", ""),
                        System.getProperty("java.version"),
                        System.getProperty("os.name"),
                        System.getProperty("os.arch"),
                        runtime.availableProcessors(),
                        runtime.maxMemory() >> 20);
    }

    /** One line, with the same figures under names that do not change. */
    String json() throws IOException {
        ObjectNode node = startUp.node();
        ObjectNode parts = node.putObject("stages");
        stages.forEach((name, amount) -> put(parts.putObject(name), amount));
        put(node.putObject("whole").put("threads", threads), whole.amount());
        node.put("processor_ms_per_article", whole.millisAnArticle());
        node.put("heap_live_bytes", whole.liveHeap()).put("heap_peak_bytes", whole.peakHeap());
        return new ObjectMapper().writeValueAsString(node);
    }

    private static void put(ObjectNode node, Amount amount) {
        node.put("articles_per_s", amount.articlesPerSecond())
                .put("tokens_per_s", amount.tokensPerSecond())
                .put("mb_per_s", amount.megabytesPerSecond())
                .put("seconds", amount.seconds());
    }
}
