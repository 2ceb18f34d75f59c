package org.cumbre.bench;

import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.cumbre.store.EventStore;
import org.cumbre.store.NamedQueries;
import org.cumbre.store.NamedQuery;
import org.cumbre.store.QueryOutput;
import org.cumbre.store.QueryRunner;

/**
 * How long each of the bundled queries takes on a graph. {@code FOLDER [NAME…]} asks each query about actors from the one most in the news
 * down to those hardly ever, and prints the median and the longest, of the clock and of the processor alone, which is what a machine takes that
 * has nothing else to do. The README has the command.
 */
public final class QueryBenchmark {

    private static final int REPORTS = 3;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final QueryRunner runner;
    private final Questions questions;

    private QueryBenchmark(EventStore store) {
        runner = new QueryRunner(store);
        questions = Questions.about(store);
    }

    public static void main(String[] args) {
        List<String> names = List.of(args).subList(1, args.length);
        try (EventStore store = EventStore.openExisting(Path.of(args[0]))) {
            QueryBenchmark benchmark = new QueryBenchmark(store);
            System.out.printf(
                    "%-16s %10s %10s %10s %10s %10s%n",
                    "query", "median ms", "longest ms", "processor", "longest", "most rows");
            NamedQueries.all().stream()
                    .filter(query -> names.isEmpty() || names.contains(query.name()))
                    .forEach(benchmark::measure);
        }
    }

    private void measure(NamedQuery query) {
        int times = Questions.asksAboutSomething(query) ? Questions.count() : REPORTS;
        run(query, 0);
        double[] clock = new double[times];
        double[] processor = new double[times];
        long rows = 0;
        for (int time = 0; time < times; time++) {
            long start = System.nanoTime();
            long used = THREADS.getCurrentThreadCpuTime();
            rows = Math.max(rows, run(query, time));
            clock[time] = (System.nanoTime() - start) / 1e6;
            processor[time] = (THREADS.getCurrentThreadCpuTime() - used) / 1e6;
        }
        Arrays.sort(clock);
        Arrays.sort(processor);
        System.out.printf(
                Locale.ROOT,
                "%-16s %10.1f %10.1f %10.1f %10.1f %10d%s%n",
                query.name(),
                clock[times / 2],
                clock[times - 1],
                processor[times / 2],
                processor[times - 1],
                rows,
                query.readsWholeGraph() ? "  reads the whole graph" : "");
    }

    private long run(NamedQuery query, int time) {
        Lines lines = new Lines();
        runner.run(query, questions.values(query, time), QueryOutput.TSV, lines);
        return lines.count - 1;
    }

    /** Counts what it is given and forgets it. */
    private static final class Lines extends OutputStream {

        private long count;

        @Override
        public void write(int octet) {
            count += octet == '\n' ? 1 : 0;
        }

        @Override
        public void write(byte[] octets, int from, int length) {
            count += IntStream.range(from, from + length)
                    .filter(at -> octets[at] == '\n')
                    .count();
        }
    }
}
