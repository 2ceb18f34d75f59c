package org.cumbre.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageNoiseTest {

    private static final String PARAGRAPH =
            "El presidente ruso, Vladímir Putin, viajó este martes a Pekín para reunirse con su homólogo chino, Xi Jinping,"
                    + " según informó el Kremlin en un comunicado difundido en Moscú al final de la tarde.";

    private final PageNoise noise = PageNoise.forLanguage("es");

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Inicio » Internacional » Europa                                       ; menu
            INICIO  |  GUALEGUAYCHÚ  |  PROVINCIALES  |  CLIMA                    ; menu
            POLÍTICA                                                              ; section name
            COMPARTIR: Facebook | Twitter | WhatsApp                              ; share bar
            Facebook Twitter WhatsApp                                             ; share bar
            ¿Te gustó la nota? Compártela · 3 comentarios                         ; share bar
            Suscríbete a nuestro boletín diario. Acepto la política de privacidad.; invitation
            Utilizamos cookies propias y de terceros para mejorar la navegación.  ; cookies
            Lea también: El euro se acerca a la paridad con el dólar              ; other headlines
            Seguí leyendo: Qué dijo la ministra sobre las listas                  ; other headlines
            (Vea también: Las ocho asonadas que han sacudido África desde 2020)   ; other headlines
            MÁS LEÍDO HOY | Horóscopo | Clasificados                              ; other headlines
            Etiquetas: Colombia, Argentina, Gustavo Petro                         ; tags
            Votación: ¿Debe dimitir? | Hemeroteca | Imprimir                      ; poll
            Deja una respuesta                                                    ; comment form
            Tu dirección de correo electrónico no será publicada.                 ; comment form
            © 2013 Europa Press. Está expresamente prohibida la redistribución.   ; copyright
            Información adicional de María Knight.                                ; credits
            Sputnik/Reuters                                                       ; photo credit
            Foto: Archivo / El Siglo                                              ; photo credit
            EFE/EPA/SERGEI CHIRIKOV                                               ; photo credit
            Por Carlos Pérez y Ana Ruiz                                           ; byline
            Sign up for our newsletter                                            ; invitation
            https://t.co/abcdef                                                   ; link
            """)
    void linesThatNewsPagesPutAroundTheArticleAreNoise(String line, String reason) {
        String text = PARAGRAPH + "\n\n" + line + "\n\n" + PARAGRAPH.replace("martes", "jueves");

        assertEquals(List.of(line + " = " + reason), found(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Archivo: el presidente ruso y el líder norcoreano posan durante una reunión en Vladivostok, el 25 de abril de 2019.",
                "FOTO: Un soldado monta guardia ante la quinta.",
                "Compartir la soberanía del peñón es lo que propone Londres a Madrid.",
                "Por invitación del presidente ruso, Kim realizará una visita oficial.",
                "El canciller se mostró «dispuesto a todo» » según su entorno.",
                "EE. UU.: Pyongyang y Moscú apuntan a cooperación militar",
                "• Los dos presidentes hablaron por teléfono este lunes",
                "Edita Moscú un decreto contra la prensa extranjera.",
                "Europa condena el ataque.",
                "Comentarios de Trump desatan la ira de Pekín.",
                "PRAGA, 8 Abr. (Reuters/EP) -",
            })
    void linesOfTheArticleStay(String line) {
        assertEquals(List.of(), found(PARAGRAPH + "\n\n" + line + "\n\n" + PARAGRAPH.replace("martes", "jueves")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jueves 11 de noviembre, 2010",
                "26/05/2011 - 16:42 - actualizado 20:15",
                "06.01.2022 por admin en Mundo"
            })
    void datesStayForTheyMayBeTheArticlesOwn(String line) {
        assertEquals(List.of(), found(PARAGRAPH + "\n" + line));
    }

    @Test
    void theDateInALineOfButtonsStays() {
        assertEquals(
                List.of("Comentar esta nota = comment form", "Enviar a un amigo = share bar"),
                found(PARAGRAPH + "\n1 de noviembre de 2006 · Comentar esta nota · Enviar a un amigo"));
    }

    @Test
    void headlinesUnderMoreStoriesAreNoise() {
        String list = "More Stories\nEl tifón se acerca a Taiwán\nRusia multa a Google con 20,5 millones de dólares";

        assertEquals(
                List.of(
                        "More Stories = other headlines",
                        "El tifón se acerca a Taiwán = other headlines",
                        "Rusia multa a Google con 20,5 millones de dólares = other headlines"),
                found(PARAGRAPH + "\n" + list));
    }

    @Test
    void theArticleGoesOnAfterAListInItsMiddle() {
        String text = PARAGRAPH + "\nLee también\nTrump amenaza a Irán\n" + PARAGRAPH.replace("martes", "jueves");

        assertEquals(List.of("Lee también = other headlines", "Trump amenaza a Irán = other headlines"), found(text));
    }

    @Test
    void threeHeadlinesAtTheEndUnderNoHeadingAreNoise() {
        String list =
                "Maduro acusa a Estados Unidos\nLa OTAN despliega tropas en Letonia\nPetro visita Caracas por sorpresa";

        assertEquals(3, found(PARAGRAPH + "\n" + list).size());
    }

    @Test
    void textWrappedAtAFixedWidthIsNoListOfHeadlines() {
        String wrapped = PARAGRAPH.replaceAll("(.{1,40}) ", "$1\n").replaceAll("\\.$", "");

        assertEquals(List.of(), found(PARAGRAPH + "\n" + wrapped));
    }

    @Test
    void aNameOverARoleIsAnAuthorBox() {
        assertEquals(
                List.of("Carlos García = author", "Editor = author", "Deja una respuesta = comment form"),
                found(PARAGRAPH + "\n\nCarlos García\n\nEditor\n\nDeja una respuesta"));
    }

    @Test
    void aShortLineBetweenCreditsAndOtherHeadlinesIsAfterTheArticle() {
        String tail = "Información adicional de María Knight.\nDefensor de la cultura pop.\nMore Stories\nOtro titular";

        assertTrue(found(PARAGRAPH + "\n" + tail).contains("Defensor de la cultura pop. = after the article"));
    }

    @Test
    void aRepeatedHeadlineIsNoise() {
        String text = "Putin viaja a Pekín\n" + PARAGRAPH + "\nPUTIN VIAJA A PEKÍN";

        assertEquals(List.of("PUTIN VIAJA A PEKÍN = repeated line"), found(text));
    }

    @Test
    void aLanguageWithoutListsIsRefusedByName() {
        IllegalArgumentException refusal =
                assertThrows(IllegalArgumentException.class, () -> PageNoise.forLanguage("xx"));

        assertEquals("lang/xx/noise.lists: no such list", refusal.getMessage());
    }

    private List<String> found(String text) {
        return noise.spans(text).stream()
                .map(found -> found.span().of(text) + " = " + found.reason())
                .toList();
    }
}
