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
 * @param base the lowest line of the canvas, from the top
 * @param fromNought whether that line is nought; it is not where all values are so near each other
 *     that their movement would not show
 * @param points by date
 */
public record StepChart(int width, int height, int base, boolean fromNought, List<Point> points) {
  private static final int WIDTH = 400;
  private static final int HEIGHT = 160;
  private static final int TOP = 30;
  private static final int BASE = 132;
  private static final int LEFT = 6;
  private static final int RIGHT = 304;
  private static final int OVERHANG = 10;
  private static final int DIGIT = 9;
  private static final int DATE = 92;

  private static final Pattern NUMBER = Pattern.compile("\\d{1,15}(\\.\\d{1,9})?");

  /**
   * One value.
   *
   * @param x from the left, in canvas units
   * @param y from the top
   * @param end where the next value begins, or the canvas ends
   * @param label where its value is written, clear of the one before
   * @param valued whether there is room for its value
   * @param dated whether there is room for its date
   * @param source who gives it
   */
  public record Point(
      int x,
      int y,
      int end,
      int label,
      boolean valued,
      boolean dated,
      PartialDate date,
      String value,
      Optional<SourceRef> source) {}

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
    return Optional.of(chart(sorted));
  }

  private static StepChart chart(List<FigureBox.Row> rows) {
    double most = rows.stream().mapToDouble(StepChart::value).max().orElse(1);
    double least = rows.stream().mapToDouble(StepChart::value).min().orElse(0);
    boolean near = least > most * 0.6 && most > least;
    double floor = near ? Math.max(0, least - (most - least) * 0.8) : 0;
    return new StepChart(WIDTH, HEIGHT, BASE, floor == 0, points(rows, floor, most));
  }

  private static List<Point> points(List<FigureBox.Row> rows, double floor, double most) {
    OffsetDateTime first = moment(rows.get(0));
    double span = seconds(first, moment(rows.get(rows.size() - 1)));
    List<Point> points = new ArrayList<>();
    int room = WIDTH + OVERHANG - width(rows.get(rows.size() - 1));
    int free = LEFT;
    int freeDate = LEFT;
    for (int i = 0; i < rows.size(); i++) {
      FigureBox.Row row = rows.get(i);
      boolean last = i + 1 == rows.size();
      int x = across(seconds(first, moment(row)) / span);
      int end = last ? WIDTH : across(seconds(first, moment(rows.get(i + 1))) / span);
      double share = most == floor ? 0 : (value(row) - floor) / (most - floor);
      boolean wanted = x >= free || value(row) == most;
      int label = Math.min(Math.max(x, free), room);
      boolean valued = last || wanted && label + width(row) <= room;
      boolean dated = last || x >= freeDate && x <= RIGHT - DATE;
      free = valued ? label + width(row) : free;
      freeDate = dated ? x + DATE : freeDate;
      int y = (int) Math.round(BASE - share * (BASE - TOP));
      PartialDate date = row.asOf().orElseThrow();
      points.add(new Point(x, y, end, label, valued, dated, date, row.value(), row.source()));
    }
    return List.copyOf(points);
  }

  /** The room of a value and the number of its source, in the letters of the smallest screens. */
  private static int width(FigureBox.Row row) {
    int source = row.source().map(ref -> 11 + 7 * String.valueOf(ref.number()).length()).orElse(0);
    return 6 + DIGIT * row.value().length() + source;
  }

  private static double value(FigureBox.Row row) {
    return Double.parseDouble(row.value());
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
