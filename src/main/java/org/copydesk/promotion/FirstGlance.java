package org.copydesk.promotion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Weighs each line of a pasted text by what {@link Surroundings} observes and by learned words: a
 * sum of weights, as a first opinion for {@link ArticleFinder}.
 */
final class FirstGlance {
  private static final String PHRASE = "phrase:";

  private final Map<String, Double> weights = new HashMap<>();
  private final Phrasebook phrases;

  /**
   * @param weights one a line: an observation, or a phrase after {@code phrase:}, a tab, the weight
   */
  FirstGlance(String weights) {
    List<LearnedPhrase> learned = new ArrayList<>();
    for (String line : weights.split("\n")) {
      int tab = line.indexOf('\t');
      if (tab > 0 && !line.startsWith("#")) {
        double weight = Double.parseDouble(line.substring(tab + 1));
        if (line.startsWith(PHRASE)) {
          learned.add(
              new LearnedPhrase(PhrasePattern.read(line.substring(PHRASE.length(), tab)), weight));
        } else {
          this.weights.put(line.substring(0, tab), weight);
        }
      }
    }
    this.phrases = new Phrasebook(List.of(), learned);
  }

  /**
   * What is thought of each line: the logarithm of the odds that it stands around the article.
   *
   * @param all by all that is observed
   * @param words the words' part of it
   */
  record Scores(float[] all, float[] words) {}

  Scores scores(List<PastedLine> lines, Surroundings surroundings) {
    Scores scores = new Scores(new float[lines.size()], new float[lines.size()]);
    for (int i = 0; i < lines.size(); i++) {
      double score = 0;
      for (String one : surroundings.observe(i)) {
        score += weights.getOrDefault(one, 0.0);
      }
      Tally tally = phrases.read(lines.get(i).text());
      double words = tally.learned() / Math.sqrt(Math.max(1, tally.words().count()));
      scores.words()[i] = (float) words;
      scores.all()[i] = (float) (score + words);
    }
    return scores;
  }
}
