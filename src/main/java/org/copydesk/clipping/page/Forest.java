package org.copydesk.clipping.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A forest of small decision trees whose leaves add up to the chance that a block belongs to the
 * article. Written one tree a line, in prefix order: {@code LETTERS<4.61(0.12,-0.3)} sends a block
 * with fewer to the first branch.
 */
public final class Forest {
  private static final int LEAF = -1;

  /** So many blocks fit into a processor's nearest memory together with a tree. */
  private static final int AT_ONCE = 24;

  /** How many questions lead to each leaf; trees that ask fewer are filled up. */
  private final int depth;

  /**
   * The questions of all trees: the trait in the upper half, the {@link #ordered} bound in the
   * lower. Those of one tree stand together: of the question at place {@code n}, the branches are
   * at {@code 2n + 1} and {@code 2n + 2}.
   */
  private final long[] questions;

  private final float[] leaves;

  private Forest(int depth, List<Reading> trees) {
    this.depth = depth;
    this.questions = new long[trees.size() * inner()];
    this.leaves = new float[trees.size() * (inner() + 1)];
    for (int t = 0; t < trees.size(); t++) {
      fill(trees.get(t), 0, t, 0);
    }
  }

  /** How many questions one tree has. */
  private int inner() {
    return (1 << depth) - 1;
  }

  /** Copies a node to its place; below a leaf that comes early, whatever is asked leads to it. */
  private void fill(Reading from, int node, int tree, int place) {
    if (place >= inner()) {
      leaves[tree * (inner() + 1) + place - inner()] = from.value.get(node);
      return;
    }
    boolean leaf = from.trait.get(node) == LEAF;
    if (!leaf) {
      questions[tree * inner() + place] =
          (long) from.trait.get(node) << 32 | ordered(from.value.get(node)) & 0xffffffffL;
    }
    fill(from, leaf ? node : node + 1, tree, 2 * place + 1);
    fill(from, leaf ? node : from.right.get(node), tree, 2 * place + 2);
  }

  /** The forest of that name that comes with Copydesk. */
  static Forest standard(String name) {
    try (InputStream in = Objects.requireNonNull(Forest.class.getResourceAsStream(name), name);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return read(lines.lines().filter(l -> !l.startsWith("#")).toList());
    } catch (IOException broken) {
      throw new UncheckedIOException("The weights are part of the program", broken);
    }
  }

  public static Forest read(List<String> lines) {
    List<Reading> trees = lines.stream().filter(l -> !l.isBlank()).map(Reading::new).toList();
    return new Forest(trees.stream().mapToInt(t -> t.deepest).max().orElse(0), trees);
  }

  /** One tree, its nodes in the order in which they are written. */
  private static final class Reading {
    private final List<Integer> trait = new ArrayList<>();
    private final List<Float> value = new ArrayList<>();
    private final List<Integer> right = new ArrayList<>();
    private final String line;
    private int at;
    private int deepest;

    Reading(String tree) {
      line = tree;
      node(0);
    }

    private void node(int depth) {
      deepest = Math.max(deepest, depth);
      int less = line.indexOf('<', at);
      int end = end(at);
      int mine = trait.size();
      if (less >= 0 && less < end) {
        trait.add(Trait.valueOf(line.substring(at, less)).ordinal());
        value.add(Float.parseFloat(line.substring(less + 1, end)));
        right.add(0);
        at = end + 1;
        node(depth + 1);
        at++;
        right.set(mine, trait.size());
        node(depth + 1);
        at++;
      } else {
        trait.add(LEAF);
        value.add(Float.parseFloat(line.substring(at, end)));
        right.add(0);
        at = end;
      }
    }

    private int end(int from) {
      int end = from;
      while (end < line.length() && "(,)".indexOf(line.charAt(end)) < 0) {
        end++;
      }
      return end;
    }
  }

  /** The chance of one block, from 0 to 1. */
  float chance(float[] row) {
    return chances(new float[][] {row})[0];
  }

  /**
   * The chance of each block, from 0 to 1. A tree is asked about some blocks before the next: so
   * tree and blocks stay at hand, and no answer waits for another.
   */
  float[] chances(float[][] rows) {
    float[] sums = new float[rows.length];
    for (int from = 0; from < rows.length; from += AT_ONCE) {
      int[][] some = new int[Math.min(AT_ONCE, rows.length - from)][];
      for (int i = 0; i < some.length; i++) {
        some[i] = ordered(rows[from + i]);
      }
      for (int tree = 0; tree * (inner() + 1) < leaves.length; tree++) {
        ask(tree, some, sums, from);
      }
    }
    for (int i = 0; i < sums.length; i++) {
      sums[i] = (float) (1 / (1 + Math.exp(-sums[i])));
    }
    return sums;
  }

  /** Adds what one tree answers to the sums, which begin at {@code from}. */
  private void ask(int tree, int[][] rows, float[] sums, int from) {
    int root = tree * inner();
    int answers = tree * (inner() + 1) - inner();
    long[] asked = questions;
    int i = 0;
    for (; i + 4 <= rows.length; i += 4) {
      int[] one = rows[i];
      int[] two = rows[i + 1];
      int[] three = rows[i + 2];
      int[] four = rows[i + 3];
      int a = 0;
      int b = 0;
      int c = 0;
      int e = 0;
      for (int d = 0; d < depth; d++) {
        a = next(one, asked[root + a], a);
        b = next(two, asked[root + b], b);
        c = next(three, asked[root + c], c);
        e = next(four, asked[root + e], e);
      }
      sums[from + i] += leaves[answers + a];
      sums[from + i + 1] += leaves[answers + b];
      sums[from + i + 2] += leaves[answers + c];
      sums[from + i + 3] += leaves[answers + e];
    }
    for (; i < rows.length; i++) {
      int at = 0;
      for (int d = 0; d < depth; d++) {
        at = next(rows[i], asked[root + at], at);
      }
      sums[from + i] += leaves[answers + at];
    }
  }

  /**
   * Where a question sends a block. The sign of the difference picks the branch: a jump would be
   * guessed wrongly half the time.
   */
  private static int next(int[] row, long question, int at) {
    return 2 * at + 2 + (int) ((long) row[(int) (question >> 32)] - (int) question >> 63);
  }

  private static int[] ordered(float[] row) {
    int[] ordered = new int[row.length];
    for (int i = 0; i < row.length; i++) {
      ordered[i] = ordered(row[i]);
    }
    return ordered;
  }

  /** A number that is less than another where the float is. */
  private static int ordered(float value) {
    int bits = Float.floatToRawIntBits(value + 0f);
    return bits ^ bits >> 31 & Integer.MAX_VALUE;
  }
}
