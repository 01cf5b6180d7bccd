package org.copydesk.promotion;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * Prints the processor time that a labelled line takes to judge: the median of many rounds over all
 * lines.
 */
public final class SpeedMeasure {
  private static final int ROUNDS = 15;

  private SpeedMeasure() {}

  /**
   * @param args the benchmark's folder
   */
  public static void main(String[] args) throws IOException {
    List<LabelledLine> lines = LabelledLine.read(Path.of(args[0]));
    PromotionClassifier judge = PromotionClassifier.standard();
    ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    double[] rounds = new double[ROUNDS];
    int found = 0;
    for (int round = 0; round < ROUNDS; round++) {
      long start = clock.getCurrentThreadCpuTime();
      for (LabelledLine line : lines) {
        found += judge.judge(List.of(Passage.of(line.text())), line.lang()).size();
      }
      rounds[round] = (clock.getCurrentThreadCpuTime() - start) / 1e3 / lines.size();
    }
    Arrays.sort(rounds);
    System.out.printf(
        "%.1f µs a passage (median), %.1f at best; %d found%n",
        rounds[ROUNDS / 2], rounds[0], found / ROUNDS);
  }
}
