package org.copydesk.page.part;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.copydesk.claim.Excerpt;
import org.copydesk.claim.Figure;
import org.copydesk.claim.PartialDate;
import org.copydesk.text.Placed;

/**
 * A figure as a table, and as a chart where it moved over time.
 *
 * @param anchor its anchor on the page
 * @param noted whether any row has a note
 */
public record FigureBox(
    String id,
    String anchor,
    String label,
    Optional<String> unit,
    List<Row> rows,
    boolean noted,
    Optional<StepChart> chart) {

  /** One value at one date. */
  public record Row(
      Optional<PartialDate> asOf,
      String value,
      Optional<SourceRef> source,
      Optional<Wording> quote,
      Optional<String> note) {}

  static FigureBox of(
      Figure figure,
      Function<String, Optional<SourceRef>> sources,
      Function<Excerpt, Wording> wording) {
    List<Row> rows =
        figure.series().stream()
            .map(
                step ->
                    new Row(
                        step.asOf().map(Placed::value),
                        step.value().value(),
                        step.source().map(Placed::value).flatMap(sources),
                        step.excerpt().map(wording),
                        step.note()))
            .toList();
    return new FigureBox(
        figure.id(),
        "figure-" + figure.id(),
        figure.label(),
        figure.unit(),
        rows,
        rows.stream().anyMatch(row -> row.note().isPresent()),
        StepChart.of(rows));
  }
}
