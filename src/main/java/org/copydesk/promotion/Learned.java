package org.copydesk.promotion;

import java.util.Arrays;

/**
 * What was learned from labelled lines: weights for words and looks, and trees that judge by their
 * sum and by what {@link Measures} sees.
 */
record Learned(Weights weights, Trees trees) {
  /**
   * @param weights the text of {@code weights.tsv}
   * @param trees the text of {@code trees.txt}; a bare number in it is what every passage gets
   */
  static Learned read(String weights, String trees) {
    return new Learned(
        Weights.read(weights), Trees.read(Arrays.asList(trees.split("\n")), Measures.list()));
  }

  /** Above 0 for promotion: the logarithm of its odds, less what an editor would want for a cut. */
  double score(Passage passage, Tally tally) {
    return trees.sum(measures(passage, tally));
  }

  /** What the trees are told of a passage. */
  float[] measures(Passage passage, Tally tally) {
    Shape shape = Shape.of(passage.text());
    double weighed = weights.score(Observation.of(passage, tally, shape), tally);
    return Measures.of(passage, tally, shape, weighed, Weights.phrases(tally));
  }
}
