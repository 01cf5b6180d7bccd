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

  /**
   * Nodes of all trees in one row, three numbers each, so that one look into memory finds all:
   * trait or {@link #LEAF}, bits of the bound or of the leaf's value, where the second branch is.
   */
  private final int[] nodes;

  private final int[] roots;

  private Forest(int[] nodes, int[] roots) {
    this.nodes = nodes;
    this.roots = roots;
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
    Reading reading = new Reading();
    List<Integer> roots = new ArrayList<>();
    for (String line : lines) {
      if (!line.isBlank()) {
        roots.add(3 * reading.trait.size());
        reading.node(line);
      }
    }
    int[] nodes = new int[3 * reading.trait.size()];
    for (int i = 0; i < reading.trait.size(); i++) {
      nodes[3 * i] = reading.trait.get(i);
      nodes[3 * i + 1] = Float.floatToIntBits(reading.value.get(i));
      nodes[3 * i + 2] = 3 * reading.right.get(i);
    }
    return new Forest(nodes, ints(roots));
  }

  private static int[] ints(List<Integer> list) {
    return list.stream().mapToInt(Integer::intValue).toArray();
  }

  /** Reads one tree after the other. */
  private static final class Reading {
    private final List<Integer> trait = new ArrayList<>();
    private final List<Float> value = new ArrayList<>();
    private final List<Integer> right = new ArrayList<>();
    private int at;
    private String line = "";

    private void node(String tree) {
      line = tree;
      at = 0;
      node();
    }

    private void node() {
      int less = line.indexOf('<', at);
      int end = end(at);
      int mine = trait.size();
      if (less >= 0 && less < end) {
        trait.add(Trait.valueOf(line.substring(at, less)).ordinal());
        value.add(Float.parseFloat(line.substring(less + 1, end)));
        right.add(0);
        at = end + 1;
        node();
        at++;
        right.set(mine, trait.size());
        node();
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

  /** The chance, from 0 to 1. */
  float chance(float[] row) {
    float sum = 0;
    for (int root : roots) {
      int at = root;
      while (nodes[at] != LEAF) {
        at = row[nodes[at]] < Float.intBitsToFloat(nodes[at + 1]) ? at + 3 : nodes[at + 2];
      }
      sum += Float.intBitsToFloat(nodes[at + 1]);
    }
    return (float) (1 / (1 + Math.exp(-sum)));
  }
}
