package org.copydesk.promotion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What was learned from labelled pages: a weight for each observation and for telling phrases.
 *
 * <p>Its file has one weight a line, the name, a tab, the weight; a name with a {@code =} is an
 * observation of {@link Trait}, any other is a phrase.
 *
 * @param traits by the number of the observation
 * @param phrases words whose presence counts
 */
record Weights(double[] traits, List<LearnedPhrase> phrases) {
  static Weights read(String text) {
    Map<String, Integer> numbers = new HashMap<>();
    List<String> names = Trait.names();
    for (int i = 0; i < names.size(); i++) {
      numbers.put(names.get(i), i);
    }
    double[] traits = new double[names.size()];
    List<LearnedPhrase> phrases = new ArrayList<>();
    for (String line : text.split("\n")) {
      int tab = line.indexOf('\t');
      if (line.startsWith("#") || tab < 0) {
        continue;
      }
      double weight = Double.parseDouble(line.substring(tab + 1));
      Integer number = numbers.get(line.substring(0, tab));
      if (number != null) {
        traits[number] = weight;
      } else if (!line.contains("=")) {
        phrases.add(new LearnedPhrase(PhrasePattern.read(line.substring(0, tab)), weight));
      }
    }
    return new Weights(traits, List.copyOf(phrases));
  }

  /** The logarithm of the odds that it is promotion. */
  double score(int[] observed, Tally tally) {
    double score = phrases(tally);
    for (int trait : observed) {
      score += traits[trait];
    }
    return score;
  }

  /** The part of the score that the learned phrases have. */
  static double phrases(Tally tally) {
    return tally.learned() / Math.sqrt(Math.max(1, tally.words().count()));
  }
}
