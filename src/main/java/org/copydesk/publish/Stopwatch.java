package org.copydesk.publish;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the time of one build goes, stage by stage.
 *
 * <pre>{@code
 * Stopwatch watch = Stopwatch.running();
 * new Press(order, Progress.SILENT, watch).print();
 * watch.laps();
 * }</pre>
 *
 * Not for several threads: stages follow each other, whatever works within them.
 */
public final class Stopwatch {
  private final boolean running;
  private final List<Lap> laps = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private long begun;
  private Duration used = Duration.ZERO;

  private Stopwatch(boolean running) {
    this.running = running;
  }

  /** One that measures from now on. */
  public static Stopwatch running() {
    Stopwatch watch = new Stopwatch(true);
    watch.begin();
    return watch;
  }

  /** One that measures nothing and costs nothing. */
  public static Stopwatch off() {
    return new Stopwatch(false);
  }

  /** Ends the stage that began with the last lap, or with the watch, and names it. */
  void lap(String stage) {
    if (running) {
      Duration wall = Duration.ofNanos(System.nanoTime() - begun);
      laps.add(new Lap(stage, wall, processor().minus(used), peak()));
      begin();
    }
  }

  /** Keeps what explains the figures. */
  void note(String note) {
    notes.add(note);
  }

  /** What explains the figures, a sentence each. */
  public List<String> notes() {
    return List.copyOf(notes);
  }

  /** The stages that ended, in their order. */
  public List<Lap> laps() {
    return List.copyOf(laps);
  }

  private void begin() {
    heaps().forEach(MemoryPoolMXBean::resetPeakUsage);
    used = processor();
    begun = System.nanoTime();
  }

  /**
   * Of all threads, with the compiler's and the collector's; nothing where the system does not
   * tell.
   */
  private static Duration processor() {
    return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
  }

  private static long peak() {
    return heaps().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
  }

  private static List<MemoryPoolMXBean> heaps() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .toList();
  }

  /**
   * One stage of a build.
   *
   * @param processor the time of all threads together, in steps of ten milliseconds on most systems
   * @param heap the most bytes of the heap that were in use, rubbish included
   */
  public record Lap(String stage, Duration wall, Duration processor, long heap) {}
}
