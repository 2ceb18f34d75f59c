package org.cumbre.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.cumbre.sample.ArticleGenerator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** However a build ends, the graph can be opened afterwards, and the same command with --resume makes it whole. */
class HardEndsTest {

    private static final int ARTICLES = 48;
    private static final long PATIENCE_SECONDS = 300;

    @TempDir
    static Path folder;

    /** A file at which a fault is told, so that a test knows when reading has begun. */
    private static String empty = "";

    private static String articles = "";
    private static String expected = "";

    @BeforeAll
    static void make() throws IOException {
        new ArticleGenerator(Path.of("src/main/resources/examples"), 5).write(folder, ARTICLES);
        articles = folder.resolve("made.jsonl").toString();
        empty = Files.createFile(folder.resolve("empty.txt")).toString();
        expected = events(built("undisturbed"));
        assertFalse(expected.isEmpty());
    }

    @Test
    void aProcessThatIsKilledLeavesAGraphThatResumes() throws IOException, InterruptedException {
        String database = folder.resolve("killed").toString();
        Process build = start(List.of(), database);
        untilItReads(build);
        build.destroyForcibly().waitFor();

        assertEquals(expected, events(resumed(database)));
    }

    @Test
    void controlCEndsInGoodOrderAndResumes() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/bin/kill")), "no /bin/kill to send an interrupt with");
        String database = folder.resolve("interrupted").toString();
        Process build = start(List.of(), database);
        String told = untilItReads(build);
        new ProcessBuilder("/bin/kill", "-INT", String.valueOf(build.pid()))
                .start()
                .waitFor();
        told += rest(build);

        assertTrue(build.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS));
        assertTrue(told.contains("interrupted: what was read is in the graph"), told);
        assertTrue(build.exitValue() != 0);
        assertEquals(expected, events(resumed(database)));
    }

    /** A limit on the size of files stands for a disk that is full: neither lets a database grow. */
    @Test
    void aDiskWithoutRoomIsToldInALine() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "no bash to set a limit with");
        Process build = start(
                List.of("/bin/bash", "-c", "ulimit -f 1000; exec \"$@\"", "limited"),
                folder.resolve("full").toString());
        String told = rest(build);

        assertTrue(build.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS));
        assertEquals(1, build.exitValue(), told);
        assertTrue(
                told.contains("cumbre: ")
                        && told.contains(folder.resolve("full").toString()),
                told);
        assertFalse(told.contains("\tat "), told);
    }

    @Test
    void aGraphThatMayOnlyBeReadIsToldInALine() throws IOException {
        Path database = Path.of(built("readonly"));
        assumeTrue(lock(database, false), "this system cannot make a folder read-only");
        try {
            assumeTrue(!Files.isWritable(database), "this user may write everywhere");
            Run build = Run.of("build", articles, "--db", database.toString());

            assertEquals(1, build.status());
            assertTrue(build.err().contains(database.toString()), build.err());
            assertFalse(build.err().contains("\tat "), build.err());
        } finally {
            lock(database, true);
        }
        assertEquals(expected, events(database.toString()));
    }

    private static boolean lock(Path database, boolean writable) throws IOException {
        try (var files = Files.walk(database)) {
            return files.map(Path::toFile)
                    .map(file -> file.setWritable(writable))
                    .reduce(true, Boolean::logicalAnd);
        }
    }

    private static String built(String name) {
        String database = folder.resolve(name).toString();
        Run build = Run.of("build", articles, "--db", database);
        assertEquals(0, build.status(), build.err());
        return database;
    }

    private static String resumed(String database) {
        Run build = Run.of("build", articles, "--db", database, "--resume");
        assertEquals(0, build.status(), build.err());
        return database;
    }

    private static String events(String database) {
        Run export = Run.of("export", "jsonl", "--db", database);
        assertEquals(0, export.status(), export.err());
        return export.out();
    }

    private static Process start(List<String> before, String database) throws IOException {
        List<String> command = new ArrayList<>(before);
        command.addAll(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-cp",
                System.getProperty("java.class.path"),
                Cumbre.class.getName(),
                "build",
                empty,
                articles,
                "--db",
                database,
                "--threads",
                "1"));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    /** What it says until it has told the fault at which it begins. */
    private static String untilItReads(Process build) throws IOException {
        StringBuilder told = new StringBuilder();
        for (int c = build.getInputStream().read();
                c >= 0;
                c = build.getInputStream().read()) {
            told.append((char) c);
            if (c == '\n' && told.indexOf("the file is empty") >= 0) {
                break;
            }
        }
        return told.toString();
    }

    private static String rest(Process build) throws IOException {
        return new String(build.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
