package org.copydesk.page.part;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copydesk.claim.PartialDate;
import org.junit.jupiter.api.Test;

/** A chart shows each value until the next is known. */
class StepChartTest {
  @Test
  void stepsRunFromDateToDateAndTheBiggestIsOnTop() {
    StepChart chart = StepChart.of(rows("2022-01-01", "1", "2022-01-11", "4")).orElseThrow();
    StepChart.Point first = chart.points().get(0);
    StepChart.Point last = chart.points().get(1);
    assertEquals(first.end(), last.x());
    assertEquals(chart.width(), last.end());
    assertTrue(last.y() < first.y());
    assertTrue(chart.fromNought());
  }

  @Test
  void datesAreSortedAndPartialOnesCount() {
    StepChart chart = StepChart.of(rows("2022-03", "2", "2022-01-11", "1")).orElseThrow();
    assertEquals("1", chart.points().get(0).value());
  }

  @Test
  void valuesNearEachOtherAreSpreadAndItIsSaid() {
    StepChart chart = StepChart.of(rows("2022-01-01", "225", "2022-02-01", "238")).orElseThrow();
    assertFalse(chart.fromNought());
  }

  @Test
  void whatIsNoSeriesOfNumbersHasNoChart() {
    assertEquals(Optional.empty(), StepChart.of(rows("2022-01-01", "1")));
    assertEquals(Optional.empty(), StepChart.of(rows("2022-01-01", "1", "2022-01-01", "2")));
    assertEquals(Optional.empty(), StepChart.of(rows("2022-01-01", "1", "2022-02-01", "many")));
    assertEquals(Optional.empty(), StepChart.of(List.of()));
  }

  @Test
  void longValuesStandClearOfOneAnotherAndEndWithTheCanvas() {
    StepChart chart =
        StepChart.of(
                rows(
                    "2022-01-01", "1234567.8",
                    "2022-01-05", "1234568.8",
                    "2022-06-01", "1234570.8",
                    "2022-12-30", "1234569.8",
                    "2023-01-01", "1234569.9"))
            .orElseThrow();
    List<StepChart.Point> valued = chart.points().stream().filter(StepChart.Point::valued).toList();
    assertTrue(valued.size() >= 3);
    for (int i = 1; i < valued.size(); i++) {
      assertTrue(valued.get(i).label() - valued.get(i - 1).label() >= 9 * 9);
    }
    assertTrue(valued.get(valued.size() - 1).label() + 9 * 9 <= chart.width() + 10);
  }

  @Test
  void zeroesAreDrawnOnTheBase() {
    StepChart chart = StepChart.of(rows("2022-01-01", "0", "2022-02-01", "0")).orElseThrow();
    assertEquals(chart.base(), chart.points().get(0).y());
  }

  private static List<FigureBox.Row> rows(String... datesAndValues) {
    List<FigureBox.Row> rows = new ArrayList<>();
    for (int i = 0; i < datesAndValues.length; i += 2) {
      rows.add(
          new FigureBox.Row(
              PartialDate.read(datesAndValues[i]),
              datesAndValues[i + 1],
              Optional.empty(),
              Optional.empty(),
              Optional.empty()));
    }
    return rows;
  }
}
