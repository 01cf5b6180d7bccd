package org.copydesk.promotion;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Logistic regression by follow-the-regularised-leader (McMahan et al. 2013): weights that do not
 * earn their keep stay exactly 0.
 */
final class Learner {
  /**
   * One example.
   *
   * @param binary features that are 1
   * @param scaled features that are all {@code scale}
   * @param weight how much it counts
   */
  record Example(int[] binary, int[] scaled, double scale, boolean positive, double weight) {}

  private final double[] sums;
  private final double[] squares;
  private final double l1;
  private final double l2;
  private final double rate;

  Learner(int features, double rate, double l1, double l2) {
    this.sums = new double[features];
    this.squares = new double[features];
    this.rate = rate;
    this.l1 = l1;
    this.l2 = l2;
  }

  void learn(List<Example> examples, int rounds) {
    int[] order = new int[examples.size()];
    Arrays.setAll(order, i -> i);
    Random random = new Random(7);
    for (int round = 0; round < rounds; round++) {
      for (int i = order.length - 1; i > 0; i--) {
        int j = random.nextInt(i + 1);
        int swap = order[i];
        order[i] = order[j];
        order[j] = swap;
      }
      for (int i : order) {
        step(examples.get(i));
      }
    }
  }

  double score(Example example) {
    double score = 0;
    for (int f : example.binary()) {
      score += weight(f);
    }
    for (int f : example.scaled()) {
      score += weight(f) * example.scale();
    }
    return score;
  }

  double weight(int feature) {
    double sum = sums[feature];
    if (Math.abs(sum) <= l1) {
      return 0;
    }
    return -(sum - Math.signum(sum) * l1) / ((1 + Math.sqrt(squares[feature])) / rate + l2);
  }

  private void step(Example example) {
    double p = 1 / (1 + Math.exp(-score(example)));
    double error = (p - (example.positive() ? 1 : 0)) * example.weight();
    for (int f : example.binary()) {
      update(f, error);
    }
    for (int f : example.scaled()) {
      update(f, error * example.scale());
    }
  }

  private void update(int feature, double gradient) {
    double before = weight(feature);
    double grown = squares[feature] + gradient * gradient;
    double sigma = (Math.sqrt(grown) - Math.sqrt(squares[feature])) / rate;
    sums[feature] += gradient - sigma * before;
    squares[feature] = grown;
  }
}
