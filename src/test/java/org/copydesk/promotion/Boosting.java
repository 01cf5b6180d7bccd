package org.copydesk.promotion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Learns {@link Trees} one after the other, each mending what those before it got wrong: gradient
 * boosting with second-order steps (Friedman 2001; Chen and Guestrin 2016).
 */
final class Boosting {
  /**
   * One example.
   *
   * @param measured the values, the same measures in each example
   * @param weight how much it counts
   */
  record Example(float[] measured, boolean positive, double weight) {}

  /**
   * How to learn.
   *
   * @param rate how much of each tree is taken
   * @param least the least weight of evidence behind an answer
   */
  record Way(int trees, int depth, double rate, double least) {}

  private static final int BINS = 48;
  private static final double CALM = 2;
  private static final double ROWS = 0.7;
  private static final double MEASURES = 0.4;

  private final List<String> names;
  private final Way way;
  private final Random random = new Random(3);
  private float[][] edges = {};
  private byte[][] binned = {};
  private double[] gradients = {};
  private double[] curves = {};
  private double[] scores = {};
  private boolean[] asked = {};

  Boosting(List<String> names, Way way) {
    this.names = names;
    this.way = way;
  }

  /** The trees, one a line, as {@link Trees#read} takes them. */
  List<String> learn(List<Example> examples) {
    bin(examples);
    int size = examples.size();
    gradients = new double[size];
    curves = new double[size];
    scores = new double[size];
    List<String> trees = new ArrayList<>();
    for (int round = 0; round < way.trees(); round++) {
      for (int i = 0; i < size; i++) {
        double p = 1 / (1 + Math.exp(-scores[i]));
        Example one = examples.get(i);
        gradients[i] = one.weight() * ((one.positive() ? 1 : 0) - p);
        curves[i] = one.weight() * Math.max(1e-6, p * (1 - p));
      }
      asked = new boolean[names.size()];
      for (int m = 0; m < asked.length; m++) {
        asked[m] = random.nextDouble() < MEASURES;
      }
      int[] rows = new int[size];
      int taken = 0;
      for (int i = 0; i < size; i++) {
        rows[taken] = i;
        taken += random.nextDouble() < ROWS ? 1 : 0;
      }
      StringBuilder tree = new StringBuilder();
      int[] all = new int[size];
      Arrays.setAll(all, i -> i);
      grow(Arrays.copyOf(rows, taken), all, way.depth(), tree);
      trees.add(tree.toString().strip());
    }
    return trees;
  }

  private void bin(List<Example> examples) {
    edges = new float[names.size()][];
    binned = new byte[names.size()][examples.size()];
    for (int m = 0; m < names.size(); m++) {
      int measure = m;
      double[] sorted =
          examples.stream().mapToDouble(e -> e.measured()[measure]).sorted().toArray();
      double[] steps = new double[BINS - 1];
      for (int b = 1; b < BINS; b++) {
        steps[b - 1] = sorted[(int) ((long) b * (sorted.length - 1) / BINS)];
      }
      double[] distinct = Arrays.stream(steps).distinct().toArray();
      edges[m] = new float[distinct.length];
      for (int b = 0; b < distinct.length; b++) {
        edges[m][b] = rounded(distinct[b]);
      }
      for (int i = 0; i < examples.size(); i++) {
        float value = examples.get(i).measured()[m];
        int bin = 0;
        while (bin < edges[m].length && value > edges[m][bin]) {
          bin++;
        }
        binned[m][i] = (byte) bin;
      }
    }
  }

  private static float rounded(double value) {
    return Float.parseFloat(String.format(Locale.ROOT, "%.4g", value));
  }

  /** The best question so far. */
  private record Split(int measure, int bin, double gain) {}

  private void grow(int[] rows, int[] all, int depth, StringBuilder out) {
    Split best = depth == 0 ? new Split(-1, 0, 0) : best(rows);
    if (best.measure() < 0) {
      answer(rows, all, out);
      return;
    }
    out.append(names.get(best.measure()))
        .append("<=")
        .append(edges[best.measure()][best.bin()])
        .append(' ');
    grow(part(rows, best, true), part(all, best, true), depth - 1, out);
    grow(part(rows, best, false), part(all, best, false), depth - 1, out);
  }

  private void answer(int[] rows, int[] all, StringBuilder out) {
    double gradient = 0;
    double curve = 0;
    for (int i : rows) {
      gradient += gradients[i];
      curve += curves[i];
    }
    double answer = way.rate() * gradient / (curve + CALM);
    String text = String.format(Locale.ROOT, "%.3f", answer);
    double kept = Double.parseDouble(text);
    for (int i : all) {
      scores[i] += kept;
    }
    out.append(text).append(' ');
  }

  private int[] part(int[] rows, Split split, boolean below) {
    byte[] bins = binned[split.measure()];
    return Arrays.stream(rows).filter(i -> bins[i] <= split.bin() == below).toArray();
  }

  private Split best(int[] rows) {
    double gradient = 0;
    double curve = 0;
    for (int i : rows) {
      gradient += gradients[i];
      curve += curves[i];
    }
    Split best = new Split(-1, 0, 1e-3);
    double[] sums = new double[BINS];
    double[] weights = new double[BINS];
    for (int m = 0; m < names.size(); m++) {
      if (!asked[m] || edges[m].length == 0) {
        continue;
      }
      Arrays.fill(sums, 0);
      Arrays.fill(weights, 0);
      byte[] bins = binned[m];
      for (int i : rows) {
        sums[bins[i]] += gradients[i];
        weights[bins[i]] += curves[i];
      }
      double left = 0;
      double leftCurve = 0;
      double whole = gradient * gradient / (curve + CALM);
      for (int b = 0; b < edges[m].length; b++) {
        left += sums[b];
        leftCurve += weights[b];
        double rightCurve = curve - leftCurve;
        if (leftCurve < way.least() || rightCurve < way.least()) {
          continue;
        }
        double right = gradient - left;
        double gain =
            left * left / (leftCurve + CALM) + right * right / (rightCurve + CALM) - whole;
        if (gain > best.gain()) {
          best = new Split(m, b, gain);
        }
      }
    }
    return best;
  }
}
