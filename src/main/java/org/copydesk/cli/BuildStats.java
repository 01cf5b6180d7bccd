package org.copydesk.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.copydesk.json.JsonObject;
import org.copydesk.publish.Stopwatch;
import org.copydesk.text.CannotGoOn;

/**
 * What a build cost: time and memory of each stage and of each page, and what stands in the site.
 *
 * @param notes what explains the figures
 * @param pages pages for readers, at least one
 * @param bytes of all files of the site together
 */
record BuildStats(List<Stopwatch.Lap> laps, List<String> notes, int pages, long files, long bytes) {
  private static final double MEGA = 1e6;

  /**
   * @throws CannotGoOn when the site cannot be read
   */
  static BuildStats of(Stopwatch watch, int pages, Path site) throws CannotGoOn {
    long files = 0;
    long bytes = 0;
    try (Stream<Path> all = Files.walk(site)) {
      for (Path file : (Iterable<Path>) all.filter(Files::isRegularFile)::iterator) {
        files++;
        bytes += Files.size(file);
      }
    } catch (IOException e) {
      throw new CannotGoOn(site + " cannot be read.", "Check its owner.", e);
    }
    return new BuildStats(watch.laps(), watch.notes(), Math.max(1, pages), files, bytes);
  }

  /** A line for each stage, one for the whole, and one for the site. */
  void write(PrintStream out) {
    out.println(
        String.format("%-28s %9s %10s %9s %10s", "", "wall", "processor", "a page", "peak heap"));
    laps.forEach(lap -> line(out, lap));
    line(out, whole());
    out.println(
        String.format(
            Locale.ROOT,
            "%d pages, %.0f a second, %.0f kB of heap a page; %d files, %.1f MB.",
            pages,
            pages / seconds(whole().wall()),
            whole().heap() / 1000.0 / pages,
            files,
            bytes / MEGA));
    notes.forEach(out::println);
  }

  JsonObject json() {
    Stopwatch.Lap whole = whole();
    return new JsonObject()
        .put("stages", laps.stream().map(this::json).toList())
        .put("whole", json(whole))
        .put("notes", notes)
        .put("files", files)
        .put("bytes", bytes);
  }

  private JsonObject json(Stopwatch.Lap lap) {
    return new JsonObject()
        .put("stage", lap.stage())
        .put("milliseconds", lap.wall().toMillis())
        .put("processor-milliseconds", lap.processor().toMillis())
        .put("microseconds-a-page", lap.wall().toNanos() / 1000 / pages)
        .put("peak-heap-bytes", lap.heap());
  }

  private Stopwatch.Lap whole() {
    return new Stopwatch.Lap(
        "the whole build",
        laps.stream().map(Stopwatch.Lap::wall).reduce(Duration.ZERO, Duration::plus),
        laps.stream().map(Stopwatch.Lap::processor).reduce(Duration.ZERO, Duration::plus),
        laps.stream().mapToLong(Stopwatch.Lap::heap).max().orElse(0));
  }

  private void line(PrintStream out, Stopwatch.Lap lap) {
    out.println(
        String.format(
            Locale.ROOT,
            "%-28s %7.2f s %8.2f s %6.2f ms %7.0f MB",
            lap.stage(),
            seconds(lap.wall()),
            seconds(lap.processor()),
            seconds(lap.wall()) * 1000 / pages,
            lap.heap() / MEGA));
  }

  private static double seconds(Duration time) {
    return Math.max(1, time.toNanos()) / 1e9;
  }
}
