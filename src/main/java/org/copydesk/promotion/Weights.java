package org.copydesk.promotion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What was learned from labelled pages: a weight for each observation and for telling phrases.
 *
 * <p>Its file has one weight a line, the name, a tab, the weight; a name with a {@code =} is an
 * observation of {@link Trait}, any other is a phrase; {@code =threshold} is what the sum must
 * reach.
 *
 * @param threshold the sum at which promotion is as likely as an editor would want before a cut
 * @param traits by the number of the observation
 * @param phrases words whose presence counts
 */
record Weights(double threshold, double[] traits, List<LearnedPhrase> phrases) {
  private static final String THRESHOLD = "=threshold";

  static Weights read(String text) {
    Map<String, Integer> numbers = new HashMap<>();
    List<String> names = Trait.names();
    for (int i = 0; i < names.size(); i++) {
      numbers.put(names.get(i), i);
    }
    double[] traits = new double[names.size()];
    double threshold = 0;
    List<LearnedPhrase> phrases = new ArrayList<>();
    for (String line : text.split("\n")) {
      int tab = line.indexOf('\t');
      if (line.startsWith("#") || tab < 0) {
        continue;
      }
      double weight = Double.parseDouble(line.substring(tab + 1));
      Integer number = numbers.get(line.substring(0, tab));
      if (line.startsWith(THRESHOLD)) {
        threshold = weight;
      } else if (number != null) {
        traits[number] = weight;
      } else if (!line.contains("=")) {
        phrases.add(new LearnedPhrase(PhrasePattern.read(line.substring(0, tab)), weight));
      }
    }
    return new Weights(threshold, traits, List.copyOf(phrases));
  }

  /** Above 0 for promotion: the logarithm of its odds, less the threshold. */
  double score(int[] observed, Tally tally) {
    double score = -threshold + tally.learned() / Math.sqrt(Math.max(1, tally.words().count()));
    for (int trait : observed) {
      score += traits[trait];
    }
    return score;
  }
}
