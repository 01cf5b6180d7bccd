package org.copydesk.clipping.byline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.copydesk.claim.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates as people and machines write them. */
class DateTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2024-05-06T08:30:00+02:00|2024-05-06T08:30:00+02:00",
        "2024-05-06T06:30:00.123Z|2024-05-06T06:30:00Z",
        "2024-05-06T08:30:00+0200|2024-05-06T08:30:00+02:00",
        "2024-05-06T08:30|2024-05-06",
        "2024/05/06|2024-05-06",
        "20240506|2024-05-06",
        "Mon, 6 May 2024 08:30:00 GMT|2024-05-06T08:30:00Z",
        "May 6, 2024|2024-05-06",
        "Updated 6th of May 2024 at noon|2024-05-06",
        "Montag, 6. Mai 2024|2024-05-06",
        "06.05.2024, 08:30 Uhr|2024-05-06",
        "6. März 2024|2024-03-06",
        "Publié le 6 août 2024 à 8h30|2024-08-06",
        "1er février 2024|2024-02-01",
        "6 de mayo de 2024|2024-05-06",
        "6 maggio 2024|2024-05-06",
        "6 maja 2024|2024-05-06",
        "6 мая 2024 г.|2024-05-06",
        "6 травня 2024|2024-05-06",
        "6 Mayıs 2024|2024-05-06",
        "2024年5月6日|2024-05-06",
        "2024년 5월 6일|2024-05-06",
        "05/06/2024 8:30 AM|2024-05-06",
        "05/26/2024|2024-05-26",
        "26/05/2024|2024-05-26"
      })
  void areFound(String text, String iso) {
    assertEquals(Optional.of(iso), DateText.find(text).map(PartialDate::iso));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Monday",
        "31.02.2024",
        "2024-13-01",
        "May 2024",
        "call 0123456789",
        "12:30",
        "3/4"
      })
  void areNotMadeUp(String text) {
    assertEquals(Optional.empty(), DateText.find(text));
  }

  @Test
  void anAmericanDateWithoutAClockIsReadDayFirst() {
    assertEquals(Optional.of("2024-06-05"), DateText.find("05/06/2024").map(PartialDate::iso));
  }
}
