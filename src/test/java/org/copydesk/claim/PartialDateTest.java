package org.copydesk.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates as precise as they are known. */
class PartialDateTest {
  @ParameterizedTest
  @CsvSource({
    "2022, 2022, YEAR",
    "2022-01, 2022-01, MONTH",
    "2022-01-06, 2022-01-06, DAY",
    "2024-02-29, 2024-02-29, DAY",
    "2022-01-06T08:51+06:00, 2022-01-06T08:51:00+06:00, TIME",
    "2022-01-06 08:51 Z, 2022-01-06T08:51:00Z, TIME",
    "2022-01-06T08:51:07.5-0330, 2022-01-06T08:51:07.5-03:30, TIME",
    "2022-01-06T08:51+06, 2022-01-06T08:51:00+06:00, TIME"
  })
  void datesAreReadAsPreciselyAsTheyAreWritten(String text, String iso, String precision) {
    PartialDate date = PartialDate.read(text).orElseThrow();
    assertEquals(iso, date.iso());
    assertEquals(precision, date.precision().name());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "22",
        "2022-1-6",
        "2022-13",
        "2022-02-30",
        "2023-02-29",
        "2022-01-06T08:51",
        "2022-01-06T25:00Z",
        "2022-01-06T08:51+19:00",
        "6 January 2022",
        "٢٠٢٢",
        "20220106"
      })
  void whatIsNoDateIsNotRead(String text) {
    assertEquals(Optional.empty(), PartialDate.read(text));
  }

  @Test
  void datesSortByMomentTheLessPreciseFirst() {
    List<String> sorted =
        Stream.of("2022-01-01T00:00Z", "2022", "2021-12-31", "2022-01-01", "2022-01")
            .map(text -> PartialDate.read(text).orElseThrow())
            .sorted()
            .map(PartialDate::iso)
            .toList();
    assertEquals(
        List.of("2021-12-31", "2022", "2022-01", "2022-01-01", "2022-01-01T00:00:00Z"), sorted);
  }

  @Test
  void whatItWritesItReadsAgain() {
    PartialDate date = PartialDate.read("2022-01-06T08:51:07.123456789+05:45").orElseThrow();
    assertEquals(Optional.of(date), PartialDate.read(date.iso()));
    assertTrue(date.instant().isPresent());
  }
}
