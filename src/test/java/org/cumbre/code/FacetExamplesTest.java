package org.cumbre.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.cumbre.event.Claim;
import org.cumbre.event.EventType;
import org.cumbre.language.Section;
import org.cumbre.rdf.Ontology;
import org.cumbre.rdf.Vocabulary;
import org.cumbre.text.Article;
import org.cumbre.text.PublishedBasis;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every mode and every context does what its examples say, and is a concept of the ontology. */
class FacetExamplesTest {

    private static final LocalDate DAY = LocalDate.of(2022, 6, 15);
    private static final Extractor EXTRACTOR = Extractor.forLanguage("es").answering(ChoiceModel.NONE);
    private static final Ontology ONTOLOGY = Ontology.load();

    @TestFactory
    Stream<DynamicTest> everyExampleOfAModeHasIt() {
        return examples(
                modes(),
                true,
                (section, example) -> assertTrue(
                        coded(example).stream().anyMatch(claim -> has(claim, section)), () -> shown(example)));
    }

    @TestFactory
    Stream<DynamicTest> everyCounterexampleOfAModeIsCodedAndHasItNot() {
        return examples(modes(), false, (section, example) -> {
            assertFalse(coded(example).isEmpty(), () -> "nothing coded in " + example);
            assertTrue(coded(example).stream().noneMatch(claim -> has(claim, section)), () -> shown(example));
        });
    }

    @TestFactory
    Stream<DynamicTest> everyExampleOfAContextHasIt() {
        return examples(
                contexts(),
                true,
                (section, example) -> assertTrue(
                        claims(example).stream()
                                .anyMatch(claim -> claim.contexts().contains(section.name())),
                        () -> shown(example)));
    }

    @TestFactory
    Stream<DynamicTest> everyCounterexampleOfAContextIsCodedAndHasItNot() {
        return examples(contexts(), false, (section, example) -> {
            assertFalse(claims(example).isEmpty(), () -> "nothing coded in " + example);
            assertTrue(
                    claims(example).stream().noneMatch(claim -> claim.contexts().contains(section.name())),
                    () -> shown(example));
        });
    }

    @TestFactory
    Stream<DynamicTest> everyModeAndContextIsAConceptOfTheOntology() {
        Stream<Node> concepts = Stream.concat(
                        modes().stream().map(section -> Vocabulary.CU + "mode-" + section.name()),
                        contexts().stream().map(section -> Vocabulary.CU + "context-" + section.name()))
                .map(org.apache.jena.graph.NodeFactory::createURI);
        return concepts.map(concept -> dynamicTest(
                concept.getURI(), () -> assertTrue(ONTOLOGY.graph().contains(concept, Vocabulary.TYPE, Node.ANY))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Biden se reunió con Macron y Scholz en Berlín.|multilateral",
                "Biden, Macron y Sunak se reunieron en Roma.|multilateral",
                "Putin y Lavrov se reunieron con Xi en Pekín.|",
                "Xi Jinping se reunió con Joe Biden en Bali.|",
            })
    void threePartiesSitTogether(String sentence, String mode) {
        assertEquals(Optional.ofNullable(mode), claims(sentence).get(0).mode(), () -> shown(sentence));
    }

    @Test
    void theWordsThatGaveAModeAndAContextAreKept() {
        Derivation derivation = EXTRACTOR
                .extract(article("Biden y Xi hablaron por teléfono de los aranceles."))
                .derivations()
                .get(0);

        assertEquals(
                List.of(
                        new Facet(Facet.Kind.MODE, "phone", "teléfono"),
                        new Facet(Facet.Kind.CONTEXT, "economic", "aranceles")),
                derivation.facets());
    }

    private static List<Section> modes() {
        return EXTRACTOR.coder().facets().modes().sections();
    }

    private static List<Section> contexts() {
        return EXTRACTOR.coder().facets().contexts().sections();
    }

    private static Stream<DynamicTest> examples(
            List<Section> sections, boolean positive, BiConsumer<Section, String> check) {
        return sections.stream()
                .flatMap(section -> (positive ? section.positives() : section.negatives())
                        .stream()
                                .map(example -> dynamicTest(
                                        section.name() + (positive ? " + " : " - ") + example,
                                        () -> check.accept(section, example))));
    }

    private static boolean has(Claim claim, Section section) {
        return claim.mode()
                .filter(mode -> section.name().equals(claim.type().plover() + "-" + mode))
                .isPresent();
    }

    /** The claims of a sentence that are of the type behind the arrow. */
    private static List<Claim> coded(String example) {
        String[] parts = example.split(" => ");
        EventType type = EventType.named(parts[1].strip()).orElseThrow();
        return claims(parts[0]).stream().filter(claim -> claim.type() == type).toList();
    }

    private static List<Claim> claims(String sentence) {
        return EXTRACTOR.extract(article(sentence)).claims();
    }

    private static Article article(String sentence) {
        return Article.of("example", sentence).withPublished(DAY, PublishedBasis.METADATA);
    }

    private static String shown(String example) {
        return claims(example.split(" => ")[0]).stream()
                .map(claim ->
                        claim.type().label() + " " + claim.mode() + " " + claim.contexts() + " (" + claim.rule() + ")")
                .toList()
                .toString();
    }
}
