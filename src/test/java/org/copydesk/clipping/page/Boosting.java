package org.copydesk.clipping.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Grows a {@link Forest} by gradient boosting over histograms, with the logistic loss. */
final class Boosting {
  private static final int BINS = 64;

  private final int trees;
  private final int depth;
  private final int traits;
  private final double rate;
  private final Random random = new Random(7);
  private final float[][] bounds;
  private final byte[][] bins;
  private final float[] label;
  private final float[] weight;
  private final float[] score;
  private final float[] gradient;
  private final float[] hessian;

  /**
   * @param traits how many of each row are looked at
   */
  Boosting(
      List<float[]> rows,
      float[] label,
      float[] weight,
      int traits,
      int trees,
      int depth,
      double rate) {
    this.trees = trees;
    this.depth = depth;
    this.traits = traits;
    this.rate = rate;
    this.label = label;
    this.weight = weight;
    int n = rows.size();
    score = new float[n];
    gradient = new float[n];
    hessian = new float[n];
    bounds = new float[traits][];
    bins = new byte[traits][n];
    for (int t = 0; t < traits; t++) {
      bounds[t] = bounds(rows, t);
      for (int i = 0; i < n; i++) {
        bins[t][i] = (byte) bin(bounds[t], rows.get(i)[t]);
      }
    }
  }

  /** Borders between bins: at quantiles of a sample. */
  private float[] bounds(List<float[]> rows, int trait) {
    float[] sample = new float[Math.min(20_000, rows.size())];
    for (int i = 0; i < sample.length; i++) {
      sample[i] = rows.get((int) ((long) i * rows.size() / sample.length))[trait];
    }
    Arrays.sort(sample);
    List<Float> borders = new ArrayList<>();
    for (int b = 1; b < BINS; b++) {
      int at = (int) ((long) b * sample.length / BINS);
      float here = sample[at];
      int before = at - 1;
      while (before >= 0 && sample[before] == here) {
        before--;
      }
      if (before >= 0) {
        float border = (here + sample[before]) / 2;
        if (borders.isEmpty() || border > borders.get(borders.size() - 1)) {
          borders.add(border);
        }
      }
    }
    // Rare values at the upper end still deserve a border.
    float top = sample[sample.length - 1];
    if (borders.size() < BINS - 1 && (borders.isEmpty() || top > borders.get(borders.size() - 1))) {
      int before = sample.length - 1;
      while (before >= 0 && sample[before] == top) {
        before--;
      }
      float border = before < 0 ? top : (top + sample[before]) / 2;
      if (borders.isEmpty() || border > borders.get(borders.size() - 1)) {
        borders.add(border);
      }
    }
    float[] array = new float[borders.size()];
    for (int i = 0; i < array.length; i++) {
      array[i] = borders.get(i);
    }
    return array;
  }

  private static int bin(float[] bounds, float value) {
    int low = 0;
    int high = bounds.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (value < bounds[middle]) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  List<String> grow() {
    List<String> forest = new ArrayList<>();
    double up = 0;
    double all = 0;
    for (int i = 0; i < label.length; i++) {
      up += label[i] * weight[i];
      all += weight[i];
    }
    float base = (float) Math.log(up / (all - up));
    Arrays.fill(score, base);
    forest.add(number(base));
    for (int t = 0; t < trees; t++) {
      for (int i = 0; i < score.length; i++) {
        double p = 1 / (1 + Math.exp(-score[i]));
        gradient[i] = (float) ((label[i] - p) * weight[i]);
        hessian[i] = (float) (p * (1 - p) * weight[i]);
      }
      int[] rows = new int[score.length];
      int m = 0;
      for (int i = 0; i < rows.length; i++) {
        if (random.nextFloat() < 0.7f) {
          rows[m++] = i;
        }
      }
      List<Integer> seen = new ArrayList<>();
      for (int f = 0; f < traits; f++) {
        if (random.nextFloat() < 0.6f && bounds[f].length > 0) {
          seen.add(f);
        }
      }
      Node root = split(Arrays.copyOf(rows, m), depth, seen);
      for (int i = 0; i < score.length; i++) {
        score[i] += root.value(bins, i);
      }
      forest.add(root.text(bounds));
    }
    return forest;
  }

  private static final class Node {
    int trait = -1;
    int bin;
    float value;
    Node less;
    Node more;

    float value(byte[][] bins, int row) {
      Node at = this;
      while (at.trait >= 0) {
        at = bins[at.trait][row] <= at.bin ? at.less : at.more;
      }
      return at.value;
    }

    String text(float[][] bounds) {
      return trait < 0
          ? number(value)
          : Trait.values()[trait]
              + "<"
              + number(bounds[trait][bin])
              + "("
              + less.text(bounds)
              + ","
              + more.text(bounds)
              + ")";
    }
  }

  private static String number(float value) {
    String text = String.format(Locale.ROOT, "%.4g", value);
    return text.indexOf('e') >= 0 || text.indexOf('.') < 0
        ? text
        : text.replaceFirst("0+$", "").replaceFirst("\\.$", "");
  }

  private Node split(int[] rows, int left, List<Integer> seen) {
    double g = 0;
    double h = 0;
    for (int i : rows) {
      g += gradient[i];
      h += hessian[i];
    }
    Node node = new Node();
    node.value = (float) (rate * g / (h + 3));
    if (left == 0 || rows.length < 60 || h < 4) {
      return node;
    }
    double best = 0.5;
    double[] hg = new double[BINS];
    double[] hh = new double[BINS];
    for (int f : seen) {
      Arrays.fill(hg, 0);
      Arrays.fill(hh, 0);
      byte[] column = bins[f];
      for (int i : rows) {
        hg[column[i]] += gradient[i];
        hh[column[i]] += hessian[i];
      }
      double lg = 0;
      double lh = 0;
      for (int b = 0; b < bounds[f].length; b++) {
        lg += hg[b];
        lh += hh[b];
        if (lh < 2 || h - lh < 2) {
          continue;
        }
        double gain = lg * lg / (lh + 3) + (g - lg) * (g - lg) / (h - lh + 3) - g * g / (h + 3);
        if (gain > best) {
          best = gain;
          node.trait = f;
          node.bin = b;
        }
      }
    }
    if (node.trait < 0) {
      return node;
    }
    int[] less = new int[rows.length];
    int[] more = new int[rows.length];
    int a = 0;
    int b = 0;
    for (int i : rows) {
      if (bins[node.trait][i] <= node.bin) {
        less[a++] = i;
      } else {
        more[b++] = i;
      }
    }
    node.less = split(Arrays.copyOf(less, a), left - 1, seen);
    node.more = split(Arrays.copyOf(more, b), left - 1, seen);
    return node;
  }
}
