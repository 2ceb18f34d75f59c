package org.cumbre.code;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cumbre.event.Actor;
import org.cumbre.event.Claim;
import org.cumbre.event.Place;
import org.cumbre.event.Role;
import org.cumbre.text.Article;
import org.cumbre.text.PublishedBasis;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** When, where, whether and whose word, over the sentences of an article: the short articles of readings-es.txt. */
final class ReadingsTest {

    private static final Extractor SPANISH = Extractor.forLanguage("es").answering(ChoiceModel.NONE);
    private static final String NONE = "-";

    /**
     * A short article.
     *
     * @param name what it shows
     * @param published its day
     * @param text its sentences
     * @param expected lines of claims that must be there, those after "!" must not
     */
    record Reading(String name, LocalDate published, String text, List<String> expected) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Reading> readings() throws Exception {
        try (var in = Objects.requireNonNull(ReadingsTest.class.getResourceAsStream("readings-es.txt"))) {
            String file = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Stream.of(file.split("(?m)^## ")).skip(1).map(ReadingsTest::reading);
        }
    }

    private static Reading reading(String block) {
        List<String> lines = block.lines().toList();
        List<String> expected = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (String line : lines.subList(2, lines.size())) {
            if (line.startsWith("=> ") || line.startsWith("!> ")) {
                expected.add(line);
            } else {
                text.append(line).append('\n');
            }
        }
        LocalDate day = LocalDate.parse(lines.get(1).substring("published ".length()));
        return new Reading(lines.get(0), day, text.toString(), expected);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("readings")
    void articleIsReadAsACarefulReaderWould(Reading reading) {
        Article article =
                Article.of(reading.name(), reading.text()).withPublished(reading.published(), PublishedBasis.METADATA);
        List<Claim> claims = SPANISH.extract(article).claims();
        for (String line : reading.expected()) {
            boolean there = claims.stream().anyMatch(claim -> fits(claim, line.substring(3)));
            assertEquals(line.startsWith("="), there, () -> line + "\nfound " + told(claims));
        }
    }

    private static String told(List<Claim> claims) {
        return claims.stream()
                .map(claim -> claim.type().label() + " "
                        + claim.actors(Role.SOURCE).stream().map(Actor::english).toList()
                        + claim.actors(Role.TARGET).stream().map(Actor::english).toList()
                        + claim.time().flatMap(time -> time.value().beginText())
                        + claim.status().label()
                        + claim.places().stream().map(Place::english).toList()
                        + claim.attribution().stream().map(Actor::english).toList())
                .collect(Collectors.joining("\n"));
    }

    private static boolean fits(Claim claim, String line) {
        String[] parts = line.split(" \\| ");
        return claim.type().label().equals(parts[0])
                && Stream.of(parts).skip(1).map(part -> part.split("=", 2)).allMatch(part -> has(claim, part));
    }

    private static boolean has(Claim claim, String[] part) {
        List<String> values = switch (part[0]) {
            case "begin" ->
                claim.time().flatMap(time -> time.value().beginText()).stream().toList();
            case "status" -> List.of(claim.status().label());
            case "place" -> claim.places().stream().map(Place::english).toList();
            case "by" -> claim.attribution().stream().map(Actor::english).toList();
            case "source" ->
                claim.actors(Role.SOURCE).stream().map(Actor::english).toList();
            case "target" ->
                claim.actors(Role.TARGET).stream().map(Actor::english).toList();
            default -> throw new IllegalArgumentException("no field " + part[0]);
        };
        return part[1].equals(NONE) ? values.isEmpty() : values.contains(part[1]);
    }
}
