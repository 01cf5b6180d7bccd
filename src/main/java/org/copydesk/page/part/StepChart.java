package org.copydesk.page.part;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.copydesk.claim.PartialDate;

/**
 * A figure's steps over time, laid out on a canvas. Each value holds until the next is known, so
 * the line runs level and then jumps; a sloping line would show values that nobody stated.
 *
 * @param width of the canvas, in its own units
 * @param height of the canvas
 * @param base the height at which the value is nought, from the top
 * @param points by date
 */
public record StepChart(int width, int height, int base, List<Point> points) {
  private static final int WIDTH = 640;
  private static final int HEIGHT = 220;
  private static final int TOP = 34;
  private static final int BASE = 184;
  private static final int LEFT = 8;
  private static final int RIGHT = 520;
  private static final Pattern NUMBER = Pattern.compile("\\d{1,15}(\\.\\d{1,9})?");

  /**
   * One value.
   *
   * @param x from the left, in canvas units
   * @param y from the top
   * @param end where the next value begins, or the canvas ends
   * @param labelled whether there is room for its words
   */
  public record Point(int x, int y, int end, boolean labelled, PartialDate date, String value) {}

  /** A chart of at least two dated numbers, none negative; otherwise a table is enough. */
  static Optional<StepChart> of(List<FigureBox.Row> rows) {
    boolean plain =
        rows.stream()
            .allMatch(row -> row.asOf().isPresent() && NUMBER.matcher(row.value()).matches());
    List<FigureBox.Row> sorted =
        rows.stream().sorted(Comparator.comparing(row -> moment(row).toInstant())).toList();
    if (!plain
        || rows.size() < 2
        || moment(sorted.get(0)).isEqual(moment(sorted.get(sorted.size() - 1)))) {
      return Optional.empty();
    }
    return Optional.of(new StepChart(WIDTH, HEIGHT, BASE, points(sorted)));
  }

  private static List<Point> points(List<FigureBox.Row> rows) {
    OffsetDateTime first = moment(rows.get(0));
    double span = seconds(first, moment(rows.get(rows.size() - 1)));
    double most = rows.stream().mapToDouble(row -> Double.parseDouble(row.value())).max().orElse(1);
    List<Point> points = new ArrayList<>();
    int free = Integer.MIN_VALUE;
    for (int i = 0; i < rows.size(); i++) {
      FigureBox.Row row = rows.get(i);
      int x = across(seconds(first, moment(row)) / span);
      int end =
          i + 1 < rows.size() ? across(seconds(first, moment(rows.get(i + 1))) / span) : WIDTH;
      double share = most == 0 ? 0 : Double.parseDouble(row.value()) / most;
      int y = (int) Math.round(BASE - share * (BASE - TOP));
      boolean room = x >= free;
      free = room ? x + 110 : free;
      points.add(new Point(x, y, end, room, row.asOf().orElseThrow(), row.value()));
    }
    return List.copyOf(points);
  }

  private static int across(double share) {
    return (int) Math.round(LEFT + share * (RIGHT - LEFT));
  }

  private static double seconds(OffsetDateTime from, OffsetDateTime to) {
    return Duration.between(from, to).toSeconds();
  }

  private static OffsetDateTime moment(FigureBox.Row row) {
    return row.asOf().map(PartialDate::moment).orElse(OffsetDateTime.MIN);
  }
}
