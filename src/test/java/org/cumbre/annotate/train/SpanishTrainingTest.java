package org.cumbre.annotate.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cumbre.annotate.clause.DependencyParser;
import org.cumbre.annotate.clause.Parse;
import org.cumbre.annotate.clause.transition.ParserModel;
import org.cumbre.annotate.token.TokenAnnotator;
import org.cumbre.annotate.treebank.ConlluReader;
import org.cumbre.annotate.treebank.Treebank;
import org.cumbre.language.LanguagePack;
import org.cumbre.text.PartOfSpeech;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpanishTrainingTest {

    /** Sentences of our own, in the treebank's format. */
    private static final String SENTENCES = """
            # text = Putin visitó al líder coreano.
            1\tPutin\tPutin\tPROPN\t_\t_\t2\tnsubj\t_\t_
            2\tvisitó\tvisitar\tVERB\t_\t_\t0\troot\t_\t_
            3-4\tal\t_\t_\t_\t_\t_\t_\t_\t_
            3\ta\ta\tADP\t_\t_\t5\tcase\t_\t_
            4\tel\tel\tDET\t_\t_\t5\tdet\t_\t_
            5\tlíder\tlíder\tNOUN\t_\t_\t2\tobj\t_\t_
            6\tcoreano\tcoreano\tADJ\t_\t_\t5\tamod\t_\tSpaceAfter=No
            7\t.\t.\tPUNCT\t_\t_\t2\tpunct\t_\t_

            # text = "Quieren verlo", dijo Kim.
            1\t"\t"\tPUNCT\t_\t_\t2\tpunct\t_\tSpaceAfter=No
            2\tQuieren\tquerer\tVERB\t_\t_\t7\tccomp\t_\t_
            3-4\tverlo\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No
            3\tver\tver\tVERB\t_\t_\t2\txcomp\t_\t_
            4\tlo\tél\tPRON\t_\t_\t3\tobj\t_\t_
            5\t"\t"\tPUNCT\t_\t_\t2\tpunct\t_\tSpaceAfter=No
            6\t,\t,\tPUNCT\t_\t_\t2\tpunct\t_\t_
            7\tdijo\tdecir\tVERB\t_\t_\t0\troot\t_\t_
            8\tKim\tKim\tPROPN\t_\t_\t7\tnsubj\t_\tSpaceAfter=No
            9\t.\t.\tPUNCT\t_\t_\t7\tpunct\t_\t_

            # text = El Sr. Kim llegó.
            1\tEl\tel\tDET\t_\t_\t2\tdet\t_\t_
            2\tSr.\tseñor\tNOUN\t_\t_\t4\tnsubj\t_\t_
            3\tKim\tKim\tPROPN\t_\t_\t2\tflat\t_\t_
            4\tllegó\tllegar\tVERB\t_\t_\t0\troot\t_\tSpaceAfter=No
            5\t.\t.\tPUNCT\t_\t_\t4\tpunct\t_\t_

            """;

    @TempDir
    Path folder;

    private Path treebank() throws IOException {
        return Files.writeString(folder.resolve("tiny.conllu"), SENTENCES.repeat(20));
    }

    @Test
    void contractionsAndAttachedPronounsAreOneToken() throws IOException {
        Treebank treebank = new ConlluReader().read(List.of(treebank()));
        assertEquals(
                List.of("Putin", "visitó", "al", "líder", "coreano", "."),
                treebank.sentences().get(0).normalForms());
        Treebank.Node al = treebank.sentences().get(0).nodes().get(2);
        assertEquals(PartOfSpeech.ADP, al.pos());
        assertEquals(3, al.head());
        assertEquals("case", al.relation());
        assertEquals("verlo", treebank.sentences().get(1).nodes().get(2).form());
    }

    @Test
    void aFaultInATreebankIsNamedByFileAndLine() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.conllu"), "# text = A\n1\tA\n");
        String message = String.valueOf(assertThrows(IOException.class, () -> new ConlluReader().read(List.of(broken)))
                .getMessage());
        assertTrue(message.startsWith(broken + ":2: "), message);
    }

    @Test
    void trainedModelsCanBeReadAndParseWhatTheyLearned() throws IOException {
        Path models = folder.resolve("models");
        List<String> progress = new ArrayList<>();
        new SpanishTraining(Optional.of(new Treebank(List.of())))
                .train(List.of(treebank()), List.of(treebank()), models, progress::add);
        assertTrue(progress.toString().contains("LAS"), progress::toString);
        // No names.bin: its names are all of people, there is nothing to tell apart.
        try (Stream<Path> files = Files.list(models)) {
            assertEquals(
                    List.of(
                            "lemmas.txt",
                            "names.md",
                            "parser.bin",
                            "parser.md",
                            "sentence.bin",
                            "tagger.bin",
                            "tags.txt",
                            "tokenizer.bin",
                            "tokens.md"),
                    files.map(file -> file.getFileName().toString()).sorted().toList());
        }
        TokenAnnotator tokens = TokenAnnotator.load(LanguagePack.load("es"));
        try (InputStream in = Files.newInputStream(models.resolve("parser.bin"))) {
            Parse tree = new DependencyParser(ParserModel.read(in))
                    .parse(tokens.analyse(List.of("Putin", "visitó", "al", "líder", "coreano", ".")));
            assertEquals("nsubj", tree.relation(0));
            assertEquals(1, tree.head(0));
            assertEquals("root", tree.relation(1));
        }
    }

    @Test
    void theSameTextGivesTheSameParser() throws IOException {
        Path first = folder.resolve("first");
        Path second = folder.resolve("second");
        new SpanishTraining(Optional.of(new Treebank(List.of())))
                .train(List.of(treebank()), List.of(), first, message -> {});
        new SpanishTraining(Optional.of(new Treebank(List.of())))
                .train(List.of(treebank()), List.of(), second, message -> {});
        assertArrayEquals(
                Files.readAllBytes(first.resolve("parser.bin")), Files.readAllBytes(second.resolve("parser.bin")));
    }

    @Test
    void anotherFileIsNoParserModel() {
        assertThrows(IOException.class, () -> ParserModel.read(new java.io.ByteArrayInputStream(new byte[100])));
    }
}
