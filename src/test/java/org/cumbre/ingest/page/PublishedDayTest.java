package org.cumbre.ingest.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.cumbre.text.AddressDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedDayTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024-06-18                             | 2024-06-18
            2024-06-18T23:30:00-05:00              | 2024-06-18
            2024-06-18T23:30:00.000Z               | 2024-06-18
            2024-06-19T00:10+0200                  | 2024-06-19
            2024-06-18 10:15:00                    | 2024-06-18
            2024-6-8                               | 2024-06-08
            2024/06/18 07:00                       | 2024-06-18
            20240618                               | 2024-06-18
            20240618T101500Z                       | 2024-06-18
            Tue, 18 Jun 2024 23:30:00 -0500        | 2024-06-18
            Tue,18 Jun 2024 23:30:00 GMT           | 2024-06-18
            18 Jun 24 10:00 UT                     | 2024-06-18
            18-Jun-2024                            | 2024-06-18
            Tue Jun 18 10:00:00 CEST 2024          | 2024-06-18
            Tue Jun 18 2024 10:00:00 GMT-0400      | 2024-06-18
            June 18, 2024                          | 2024-06-18
            Jun. 18, 2024 10:00 a.m.               | 2024-06-18
            18 de junio de 2024                    | 2024-06-18
            martes, 18 de junio de 2024 - 12:00    | 2024-06-18
            18 ago. 2023                           | 2023-08-18
            18/06/2024                             | 2024-06-18
            18.06.2024 10:00                       | 2024-06-18
            1898-04-21                             | 1898-04-21
            """)
    void theLocalDayIsTakenAsItIsWritten(String written, LocalDate day) {
        assertEquals(Optional.of(day), PublishedDay.parse(written));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2024",
                "2024-06",
                "2024-13-01",
                "2024-02-30",
                "0000-00-00T00:00:00",
                "1970-01-01T00:00:00Z",
                "1969-12-31T19:00:00-05:00",
                "0001-01-01",
                "9999-12-31",
                "05/06/2024",
                "hace 2 horas",
                "Martes 18",
                "18 Foo 2024",
                "1718704800",
                "2024-06-18abc",
                "{{date}}"
            })
    void whatIsNoDayOfPublicationIsNone(String written) {
        assertEquals(Optional.empty(), PublishedDay.parse(written));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            https://example.org/mundo/2024/06/18/cumbre.html                     | 2024-06-18
            https://example.org/2024/6/8/cumbre                                  | 2024-06-08
            https://example.org/internacional/2024-06-18/cumbre.html             | 2024-06-18
            https://example.org/20240618/cumbre                                  | 2024-06-18
            https://example.org/mundo/cumbre-20240618-nid991.html                | 2024-06-18
            https://example.org/mundo/cumbre_20240618.htm                        | 2024-06-18
            https://example.org/mundo/la-cumbre-del-2024-06-18                   | 2024-06-18
            https://example.org/99990101/2024/06/18/a                            | 2024-06-18
            https://example.org/fotos/2024/06/18/año nuevo.html                  | 2024-06-18
            """)
    void anAddressMayHaveTheDay(String address, LocalDate day) {
        assertEquals(Optional.of(day), AddressDate.of(address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/mundo/cumbre.html",
                "https://example.org/2024/06/cumbre.html",
                "https://20240618.example.org/cumbre.html",
                "https://example.org/cumbre?d=2024/06/18",
                "https://example.org/cumbre#2024-06-18",
                "https://example.org/1202406189/cumbre",
                "https://example.org/20241345/cumbre",
                "https://example.org/1812/06/18/cumbre",
                "mailto:a@example.org",
                "",
                "2024"
            })
    void orItHasNone(String address) {
        assertEquals(Optional.empty(), AddressDate.of(address));
    }
}
