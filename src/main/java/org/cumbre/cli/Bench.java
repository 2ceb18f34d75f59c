package org.cumbre.cli;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import org.cumbre.code.Extraction;
import org.cumbre.text.Article;

/** Analyses the same articles again and again, and measures how long that takes. */
final class Bench {

    private final Analyst analyst;
    private final List<Article> articles;
    private final IdentityHashMap<Article, Length> lengths = new IdentityHashMap<>();
    private final long nanos;

    private record Length(int words, int bytes) {

        static Length of(Article article) {
            String text = article.text();
            return new Length(text.split("\\s+").length, text.getBytes(StandardCharsets.UTF_8).length);
        }
    }

    /**
     * What went through and in which time.
     *
     * @param bytes of text in UTF-8
     */
    record Amount(long words, long tokens, long bytes, double seconds) {

        /** Articles of 400 words in a second. */
        double articlesPerSecond() {
            return words / 400.0 / seconds;
        }

        double tokensPerSecond() {
            return tokens / seconds;
        }

        double megabytesPerSecond() {
            return bytes / 1e6 / seconds;
        }
    }

    /**
     * What several threads did.
     *
     * @param processor seconds that all of the program took of the processors meanwhile, compiling and collecting garbage included
     * @param liveHeap what is still held afterwards, in bytes
     * @param peakHeap the most that was taken, in bytes; much of it garbage that nobody needed the room of
     */
    record Whole(Amount amount, double processor, long liveHeap, long peakHeap) {

        /** Milliseconds of processor time for an article of 400 words: much the same however busy the machine is otherwise. */
        double millisAnArticle() {
            return processor * 1e3 / (amount.words() / 400.0);
        }
    }

    Bench(Analyst analyst, List<Article> articles, int seconds) {
        this.analyst = analyst;
        this.articles = articles;
        articles.forEach(article -> lengths.put(article, Length.of(article)));
        this.nanos = TimeUnit.SECONDS.toNanos(seconds);
    }

    /**
     * What each stage does alone on one thread, in their order, after a while of warming up. Seconds are those of the thread's processor
     * time.
     */
    Map<String, Amount> stages() {
        Map<String, Double> spent = new LinkedHashMap<>();
        rounds(new LinkedHashMap<>());
        Amount all = rounds(spent);
        Map<String, Amount> stages = new LinkedHashMap<>();
        spent.forEach((stage, seconds) ->
                stages.put(stage, new Amount(all.words(), all.tokens(), all.bytes(), Math.max(1e-9, seconds))));
        return stages;
    }

    private Amount rounds(Map<String, Double> spent) {
        ThreadMXBean thread = ManagementFactory.getThreadMXBean();
        long begin = System.nanoTime();
        long[] last = new long[1];
        Counter counter = new Counter();
        while (System.nanoTime() - begin < nanos) {
            for (Article article : articles) {
                last[0] = thread.getCurrentThreadCpuTime();
                counter.add(article, analyst.extract(article, stage -> {
                    long now = thread.getCurrentThreadCpuTime();
                    spent.merge(stage, (now - last[0]) / 1e9, Double::sum);
                    last[0] = now;
                }));
            }
        }
        return counter.amount(begin);
    }

    /** From text to claims. */
    Whole whole(int threads) {
        pools().forEach(MemoryPoolMXBean::resetPeakUsage);
        Counter counter = new Counter();
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        long taken = processorNanos();
        long begin = System.nanoTime();
        for (int worker = 0; worker < threads; worker++) {
            int offset = worker * articles.size() / threads;
            workers.execute(() -> {
                for (int i = offset; System.nanoTime() - begin < nanos; i++) {
                    Article article = articles.get(i % articles.size());
                    counter.add(article, analyst.extract(article));
                }
            });
        }
        workers.shutdown();
        try {
            if (!workers.awaitTermination(1, TimeUnit.HOURS)) {
                throw new IllegalStateException("articles that take an hour");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Amount amount = counter.amount(begin);
        double processor = (processorNanos() - taken) / 1e9;
        long peak = pools().stream()
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
        System.gc();
        long live = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        return new Whole(amount, processor, live, peak);
    }

    private static long processorNanos() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    private static List<MemoryPoolMXBean> pools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }

    private final class Counter {

        private final LongAdder words = new LongAdder();
        private final LongAdder tokens = new LongAdder();
        private final LongAdder bytes = new LongAdder();

        void add(Article article, Extraction extraction) {
            Length length = Objects.requireNonNull(lengths.get(article));
            words.add(length.words());
            bytes.add(length.bytes());
            tokens.add(extraction.document().sentences().stream()
                    .mapToInt(sentence -> sentence.tokens().size())
                    .sum());
        }

        Amount amount(long begin) {
            return new Amount(words.sum(), tokens.sum(), bytes.sum(), (System.nanoTime() - begin) / 1e9);
        }
    }
}
