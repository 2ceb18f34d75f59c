package org.cumbre.annotate.token;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import opennlp.tools.util.SequenceValidator;
import org.cumbre.language.LanguagePack;
import org.cumbre.language.MorphologicalDictionary;
import org.cumbre.text.PartOfSpeech;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The tagger gives what OpenNLP's own beam search gives with the same model and features. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TaggerTest {

    private static final List<String> WORDS = List.of(
            "El",
            "presidente",
            "de",
            "la",
            "República",
            "Xi",
            "se",
            "reunió",
            "con",
            "su",
            "homólogo",
            "ayer",
            ",",
            "que",
            "viajará",
            "a",
            "París",
            "el",
            "martes",
            "12",
            "«",
            "no",
            "bajo",
            "vino",
            "sobre",
            "para",
            "ONU",
            "cumbre",
            "firmó",
            "sanciones",
            ".",
            "zxqwv",
            "Änderung",
            "2024-05",
            "@",
            "2.000");

    private final LanguagePack pack = LanguagePack.load("es");
    private final TokenModels models = TokenModels.load(pack);
    private final WordReader reader = new WordReader(MorphologicalDictionary.load(pack), models.seenTags());
    private final Tagger tagger = new Tagger(models.tagger());

    static Stream<List<String>> sentences() {
        Random random = new Random(11);
        return IntStream.range(0, 200)
                .mapToObj(i -> random.ints(1 + random.nextInt(30), 0, WORDS.size())
                        .mapToObj(WORDS::get)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void anySentenceGetsTheTagsOfTheLibrarysOwnSearch(List<String> forms) {
        Word[] words = reader.read(forms);

        assertEquals(byOpenNlp(words), tagger.tag(words));
    }

    private List<PartOfSpeech> byOpenNlp(Word[] words) {
        Set<PartOfSpeech> known = EnumSet.noneOf(PartOfSpeech.class);
        for (String tag : models.tagger().getPosSequenceModel().getOutcomes()) {
            known.add(PartOfSpeech.valueOf(tag));
        }
        SequenceValidator<Word> permitted = (index, all, tags, tag) -> {
            Set<PartOfSpeech> some = words[index].permitted();
            return (Collections.disjoint(some, known) ? known : some).contains(PartOfSpeech.valueOf(tag));
        };
        return models
                .tagger()
                .getPosSequenceModel()
                .bestSequence(
                        words,
                        new Object[0],
                        (index, sentence, tags, more) -> TaggerFeatures.of(index, sentence, tags),
                        permitted)
                .getOutcomes()
                .stream()
                .map(PartOfSpeech::valueOf)
                .toList();
    }
}
