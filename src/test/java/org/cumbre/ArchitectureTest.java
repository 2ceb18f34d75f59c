package org.cumbre;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The direction in which the packages depend on each other. */
class ArchitectureTest {

    private static final Map<String, String> MAY_USE = Map.ofEntries(
            Map.entry("text", ""),
            Map.entry("event", "text"),
            Map.entry("language", "text event"),
            Map.entry("ingest", "text"),
            Map.entry("link", "text event language"),
            Map.entry("roster", "text event language link rdf"),
            Map.entry("annotate", "text event language link"),
            Map.entry("code", "text event language annotate link"),
            Map.entry("rdf", "text event"),
            Map.entry("store", "text event rdf"),
            Map.entry("export", "text event rdf store"),
            Map.entry("evaluate", "text event code"),
            Map.entry("server", "text event rdf store export"),
            Map.entry("cli", "text event language ingest link roster annotate code rdf store export evaluate server"));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.cumbre");

    static Stream<String> packages() {
        return MAY_USE.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("packages")
    void aPackageUsesOnlyThoseBelowIt(String name) {
        String[] allowed = Stream.concat(
                        Stream.of(name),
                        Arrays.stream(MAY_USE.getOrDefault(name, "").split(" ")))
                .filter(other -> !other.isEmpty())
                .map(other -> "org.cumbre." + other + "..")
                .toArray(String[]::new);

        classes()
                .that()
                .resideInAPackage("org.cumbre." + name + "..")
                .should()
                .onlyDependOnClassesThat(resideOutsideOfPackage("org.cumbre..").or(resideInAnyPackage(allowed)))
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void everyPackageIsInTheTable() {
        Set<String> found = CLASSES.stream()
                .map(type -> type.getPackageName()
                        .replaceFirst("^org\\.cumbre\\.?", "")
                        .replaceFirst("\\..*", ""))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
        found.removeAll(MAY_USE.keySet());

        assertEquals(Set.of(), found);
    }

    @Test
    void packagesAreFreeOfCycles() {
        slices().matching("org.cumbre.(*)..").should().beFreeOfCycles().check(CLASSES);
        slices().matching("org.cumbre.annotate.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void jenaStaysBehindTheGraph() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "org.cumbre.rdf..",
                        "org.cumbre.roster..",
                        "org.cumbre.store..",
                        "org.cumbre.export..",
                        "org.cumbre.server..",
                        "org.cumbre.cli..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.jena..")
                .check(CLASSES);
    }

    @Test
    void openNlpStaysBehindAnnotationAndFitting() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.cumbre.annotate..", "org.cumbre.evaluate..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("opennlp..")
                .check(CLASSES);
    }

    @Test
    void onlyTheCommandLineWritesToStandardOutput() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.cumbre.cli..")
                .should(ACCESS_STANDARD_STREAMS)
                .check(CLASSES);
    }
}
