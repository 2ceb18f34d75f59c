package org.cumbre.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.cumbre.text.Article;
import org.cumbre.text.PublishedBasis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedsTest {

    @TempDir
    Path folder;

    @Test
    void anEntryIsAnArticleWithWhatTheFeedSaysOfIt() throws URISyntaxException {
        Article article = Readings.of(feed("rss20.rss")).articles().get(0);

        assertEquals("https://elfaro.example/mundo/paz/", article.source());
        assertEquals(Optional.of("Valdoria & Nortumbra firman la paz"), article.title());
        assertEquals(Optional.of(LocalDate.of(2024, 6, 18)), article.published());
        assertEquals(PublishedBasis.METADATA, article.basis());
        assertEquals(Optional.of("es-ES"), article.language());
        assertEquals(Optional.of("https://elfaro.example/mundo/paz/"), article.url());
        assertEquals(Optional.of("El Faro del Sur – Mundo"), article.publisher());
    }

    @Test
    void theTextIsTheContentWithoutWhatStandsAroundIt() throws URISyntaxException {
        assertEquals("""
                Valdoria & Nortumbra firman la paz

                Los gobiernos de Valdoria y Nortumbra firmaron el martes la paz en Puente Alto.

                El acuerdo entrará en vigor en julio.
                """, Readings.of(feed("rss20.rss")).articles().get(0).text());
    }

    @Test
    void anEntryWithoutContentIsReadAsItIs() throws URISyntaxException {
        List<Article> articles = Readings.of(feed("rss20.rss")).articles();

        assertEquals(
                "El emir de Dubara llega a Qasira\n\nEl emir Faisal llegó el lunes a Qasira para una visita de dos días.\n",
                articles.get(1).text());
        assertEquals(Optional.of(LocalDate.of(2024, 6, 17)), articles.get(1).published(), "its address says so");
        assertEquals("Dimite el canciller de Arrecifal\n", articles.get(2).text());
        assertEquals(PublishedBasis.UNKNOWN, articles.get(2).basis());
        assertTrue(
                articles.get(2).source().endsWith("rss20.rss#3"),
                articles.get(2).source());
    }

    @Test
    void anEntryWithoutWordsIsAFaultWithItsLine() throws URISyntaxException {
        Path file = feed("rss20.rss");

        assertEquals(
                List.of(file + ":23: the entry has neither title nor text"),
                Readings.of(file).faults());
    }

    @Test
    void atomHasItsOwnNamesForTheSame() throws URISyntaxException {
        List<Article> articles = Readings.of(feed("atom.atom")).articles();

        assertEquals(
                "Zarkovia «expulsa» a cinco diplomáticos\n\nZarkovia expulsó el miércoles a cinco diplomáticos de Belmarca.\n\nBelmarca prometió una respuesta.\n",
                articles.get(0).text());
        assertEquals("https://pulso.example/1", articles.get(0).source());
        assertEquals(Optional.of(LocalDate.of(2022, 3, 30)), articles.get(0).published());
        assertEquals(Optional.of("es"), articles.get(0).language());
        assertEquals(
                "Sube el precio del gas\n\nEl precio subió un 3 % <según fuentes> del sector.\n",
                articles.get(1).text());
        assertEquals("urn:pulso:2", articles.get(1).source());
        assertEquals(Optional.of(LocalDate.of(2022, 3, 29)), articles.get(1).published());
    }

    @Test
    void rssOneIsReadInItsEncoding() throws URISyntaxException {
        Article article = Readings.of(feed("rss10.xml")).articles().get(0);

        assertEquals("Misión en Sárdica\n\nLa Unión enviará a sesenta observadores a Sárdica.\n", article.text());
        assertEquals(Optional.of(LocalDate.of(2009, 10, 2)), article.published());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <urlset><url/></urlset>                              | : no feed: its first element is not rss, feed or rdf:RDF
            <?xml version="1.0"?><!-- <rss> --><a><rss/></a>     | : no feed: its first element is not rss, feed or rdf:RDF
            nothing                                              | : no feed: its first element is not rss, feed or rdf:RDF
            <rss version="2.0"><channel><title>T</title></channel></rss> | : the feed has no entries
            <!DOCTYPE rss [<!ENTITY a SYSTEM "file:///etc/passwd">]><rss version="2.0"><channel><item><title>&a;</title></item></channel></rss> | :1: feeds with a DOCTYPE are not read
            """)
    void whatIsNoFeedIsAFault(String xml, String fault) throws IOException {
        Path file = Files.writeString(folder.resolve("a.xml"), xml);

        assertEquals(List.of(file + fault), Readings.of(file).faults());
        assertEquals(List.of(), Readings.of(file).articles());
    }

    @Test
    void brokenXmlIsAFaultWithItsLine() throws IOException {
        Path file =
                Files.writeString(folder.resolve("a.rss"), "<rss version=\"2.0\">\n<channel>\n<item></channel></rss>");

        List<String> faults = Readings.of(file).faults();

        assertTrue(faults.get(0).startsWith(file + ":3: broken XML: "), faults.get(0));
    }

    @Test
    void entriesWithOneAddressAreTwoArticles() throws IOException {
        String item = "<item><title>Minuto a minuto</title><link>https://a.example/vivo</link></item>";
        Path file = Files.writeString(
                folder.resolve("a.rss"), "<rss version=\"2.0\"><channel>" + item + item + "</channel></rss>");

        assertEquals(
                List.of("https://a.example/vivo", "https://a.example/vivo#2"),
                Readings.of(file).articles().stream().map(Article::source).toList());
    }

    @Test
    void tenThousandElementsInsideEachOtherAreAFaultAtMost() throws IOException {
        String content = "<content type=\"xhtml\"><div xmlns=\"http://www.w3.org/1999/xhtml\">" + "<b>".repeat(10_000)
                + "Hola" + "</b>".repeat(10_000) + "</div></content>";
        Path file = Files.writeString(
                folder.resolve("a.atom"),
                "<feed xmlns=\"http://www.w3.org/2005/Atom\"><entry><title>T</title>" + content + "</entry></feed>");

        Readings readings = Readings.of(file);

        assertEquals(1, readings.articles().size() + readings.faults().size());
    }

    @Test
    void aFeedThatClaimsEnglishForSpanishIsNotBelieved() throws IOException {
        Path file = Files.writeString(
                folder.resolve("a.rss"),
                "<rss version=\"2.0\"><channel><language>en-US</language><item><title>Dimisión en Túnez</title>"
                        + "<description>El ministro dimitió después de la sesión.</description></item>"
                        + "<item><title>Huelga</title><description>Los maestros paran.</description></item></channel></rss>");

        assertTrue(Readings.of(file).articles().stream()
                .allMatch(article -> article.language().isEmpty()));
    }

    private static Path feed(String name) throws URISyntaxException {
        return Path.of(Objects.requireNonNull(FeedsTest.class.getResource("feeds/" + name))
                .toURI());
    }
}
