package org.copydesk.promotion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Small decision trees, whose answers are added up.
 *
 * <p>Their file has a tree a line, from the root: a question such as {@code words<=12.5}, then what
 * follows when it holds, then what follows when it does not; a bare number is an answer.
 *
 * <pre>
 * words<=12.5 asks<=0.5 -0.31 0.12 -0.44
 * </pre>
 */
final class Trees {
  private static final int ANSWER = -1;
  private static final String QUESTION = "<=";

  private int[] measures = new int[256];
  private float[] values = new float[256];

  /** Where to go on when the question does not hold; when it does, the next node is the place. */
  private int[] elsewhere = new int[256];

  private final List<Integer> roots = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private int[] starts = {};
  private int nodes;

  private Trees(List<String> names) {
    for (int i = 0; i < names.size(); i++) {
      numbers.put(names.get(i), i);
    }
  }

  /**
   * Reads trees.
   *
   * @param lines one tree each; lines that begin with {@code #} and empty ones are left out
   * @param names of the measures, in the order in which their values will be given
   * @throws IllegalArgumentException when a tree is broken or asks for an unknown measure
   */
  static Trees read(List<String> lines, List<String> names) {
    Trees trees = new Trees(names);
    for (String line : lines) {
      if (!line.isBlank() && !line.startsWith("#")) {
        trees.roots.add(trees.nodes);
        String[] words = line.strip().split(" ");
        if (trees.grow(words, 0) != words.length) {
          throw new IllegalArgumentException("a tree has too many answers: " + line);
        }
      }
    }
    trees.starts = trees.roots.stream().mapToInt(Integer::intValue).toArray();
    return trees;
  }

  /** Reads the subtree that begins with that word and returns the place after it. */
  private int grow(String[] words, int at) {
    if (at >= words.length) {
      throw new IllegalArgumentException("a tree ends too early");
    }
    int sign = words[at].indexOf(QUESTION);
    if (sign < 0) {
      node(ANSWER, Float.parseFloat(words[at]));
      return at + 1;
    }
    Integer measure = numbers.get(words[at].substring(0, sign));
    if (measure == null) {
      throw new IllegalArgumentException("no such measure: " + words[at]);
    }
    int place = nodes;
    node(measure, Float.parseFloat(words[at].substring(sign + QUESTION.length())));
    int next = grow(words, at + 1);
    elsewhere[place] = nodes;
    return grow(words, next);
  }

  private void node(int measure, float value) {
    if (nodes == measures.length) {
      measures = Arrays.copyOf(measures, nodes * 2);
      values = Arrays.copyOf(values, nodes * 2);
      elsewhere = Arrays.copyOf(elsewhere, nodes * 2);
    }
    measures[nodes] = measure;
    values[nodes++] = value;
  }

  /**
   * The sum of all trees' answers.
   *
   * @param measured the values in the order of the names
   */
  double sum(float[] measured) {
    double sum = 0;
    for (int root : starts) {
      int at = root;
      while (measures[at] != ANSWER) {
        at = measured[measures[at]] <= values[at] ? at + 1 : elsewhere[at];
      }
      sum += values[at];
    }
    return sum;
  }
}
