package org.cumbre.annotate.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cumbre.annotate.token.TokenAnnotator;
import org.cumbre.annotate.treebank.ConlluReader;
import org.cumbre.annotate.treebank.Treebank;
import org.cumbre.language.LanguagePack;
import org.cumbre.link.Gazetteer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NameTrainerTest {

    private static final LanguagePack SPANISH = LanguagePack.load("es");
    private static final TokenAnnotator TOKENS = TokenAnnotator.load(SPANISH);
    private static final String PERSON = """
            # text = Ayer habló Angela Merkel.
            1\tAyer\tayer\tADV\t_\t_\t2\tadvmod\t_\t_
            2\thabló\thablar\tVERB\t_\t_\t0\troot\t_\t_
            3\tAngela\tAngela\tPROPN\t_\t_\t2\tnsubj\t_\t_
            4\tMerkel\tMerkel\tPROPN\t_\t_\t3\tflat\t_\tSpaceAfter=No
            5\t.\t.\tPUNCT\t_\t_\t2\tpunct\t_\t_

            """;
    private static final String PLACE = """
            # text = Llovió en Mariúpol.
            1\tLlovió\tllover\tVERB\t_\t_\t0\troot\t_\t_
            2\ten\ten\tADP\t_\t_\t3\tcase\t_\t_
            3\tMariúpol\tMariúpol\tPROPN\t_\t_\t1\tobl\t_\tSpaceAfter=No
            4\t.\t.\tPUNCT\t_\t_\t1\tpunct\t_\t_

            """;

    @TempDir
    Path folder;

    @Test
    void aModelTellsTheKindsApartThatItWasTrainedOn() throws IOException {
        train(PERSON + PLACE);

        try (InputStream in = Files.newInputStream(folder.resolve("names.bin"))) {
            NameModel model = NameModel.read(in);
            String[] afterAVerb = {"previous=hablómany"};
            String[] afterAPreposition = {"previous=enone"};
            assertTrue(model.probability(NameKind.PERSON, afterAVerb) > 0.5);
            assertTrue(model.probability(NameKind.PLACE, afterAPreposition) > 0.5);
            assertEquals(0, model.probability(NameKind.OTHER, afterAVerb));
        }
    }

    @Test
    void namesOfOneKindAloneMakeNoModel() throws IOException {
        train(PERSON);

        assertFalse(Files.exists(folder.resolve("names.bin")));
    }

    @Test
    void annotatedNamesAreKnownByTheFirstDigitsOfTheirSha256() {
        assertEquals("8358ed271ba38466", NameTrainer.digits("Ana María"));
    }

    private void train(String sentences) throws IOException {
        Path file = Files.writeString(folder.resolve("tiny.conllu"), sentences.repeat(20));
        Treebank treebank = new ConlluReader().read(List.of(file));
        new NameTrainer(SPANISH, Gazetteer.bundled()).train(treebank, TOKENS, folder);
    }
}
