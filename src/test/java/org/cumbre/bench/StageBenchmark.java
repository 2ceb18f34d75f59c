package org.cumbre.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.cumbre.annotate.Annotator;
import org.cumbre.annotate.clause.ParseAnnotator;
import org.cumbre.annotate.time.TimeAnnotator;
import org.cumbre.annotate.token.TokenAnnotator;
import org.cumbre.language.LanguagePack;
import org.cumbre.link.Gazetteer;
import org.cumbre.text.Article;
import org.cumbre.text.Document;
import org.cumbre.text.PublishedBasis;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * How much text each stage takes in on one thread: one operation is the ten bundled articles, and {@code megabytes} is what counts, in
 * millions of bytes of UTF-8 a second. A stage gets what the stages before it made.
 *
 * <p>{@code mvn -q test-compile exec:exec -Dexec.classpathScope=test -Dexec.executable=java -Dexec.args="-cp %classpath
 * org.openjdk.jmh.Main StageBenchmark"}; behind the class's name may stand that of one benchmark, such as {@code StageBenchmark.times}.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
public class StageBenchmark {

    private static final String FOLDER = "/examples/";

    private final List<Document> plain = new ArrayList<>();
    private final List<Document> tokenised = new ArrayList<>();
    private final List<Document> undated = new ArrayList<>();
    private final LanguagePack pack = LanguagePack.load("es");
    private final Annotator tokens = TokenAnnotator.load(pack);
    private final Annotator parses = ParseAnnotator.load(pack);
    private final Annotator times = TimeAnnotator.load(pack, Gazetteer.bundled());
    private double size;

    /** What the figures are made of. */
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    @State(Scope.Thread)
    public static class Text {
        public double megabytes;
    }

    @Setup
    public void read() throws IOException {
        ObjectMapper json = new ObjectMapper();
        for (String line : resource("index.jsonl").lines().toList()) {
            var entry = json.readTree(line);
            String id = entry.required("id").asText();
            String text = resource(id + ".txt");
            size += text.getBytes(StandardCharsets.UTF_8).length / 1e6;
            Article article = Article.of(id, text);
            LocalDate day = LocalDate.parse(entry.required("published").asText());
            plain.add(Document.of(article.withPublished(day, PublishedBasis.METADATA)));
            undated.add(tokens.annotate(Document.of(article)));
        }
        plain.forEach(document -> tokenised.add(tokens.annotate(document)));
    }

    @Benchmark
    public void tokens(Text text, Blackhole sink) {
        run(tokens, plain, text, sink);
    }

    @Benchmark
    public void parses(Text text, Blackhole sink) {
        run(parses, tokenised, text, sink);
    }

    /** Of articles whose day of publication is known. */
    @Benchmark
    public void times(Text text, Blackhole sink) {
        run(times, tokenised, text, sink);
    }

    /** Of articles whose day of publication is to be inferred. */
    @Benchmark
    public void timesAndDay(Text text, Blackhole sink) {
        run(times, undated, text, sink);
    }

    private void run(Annotator stage, List<Document> documents, Text text, Blackhole sink) {
        for (Document document : documents) {
            sink.consume(stage.annotate(document));
        }
        text.megabytes += size;
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(StageBenchmark.class.getResourceAsStream(FOLDER + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
