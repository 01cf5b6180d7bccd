package org.copydesk.promotion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the article among the lines of a pasted text: each line is weighed by what {@link
 * Surroundings} observes and by learned words, then the likeliest course of article and
 * surroundings through all lines is taken, where each change from one to the other costs.
 */
final class ArticleFinder {
  private static final ArticleFinder STANDARD = new ArticleFinder(Lexicons.text("pasted.tsv"));

  /** A text with less prose than this is left alone: nothing tells what its article is. */
  private static final int LEAST_PROSE = 2;

  private final Map<String, Double> weights = new HashMap<>();
  private final Phrasebook phrases;
  private final double change;

  /**
   * @param weights one a line: an observation, or a phrase after {@code phrase:}, a tab, the weight
   */
  ArticleFinder(String weights) {
    List<LearnedPhrase> learned = new ArrayList<>();
    for (String line : weights.split("\n")) {
      int tab = line.indexOf('\t');
      if (tab > 0 && !line.startsWith("#")) {
        double weight = Double.parseDouble(line.substring(tab + 1));
        if (line.startsWith("phrase:")) {
          learned.add(new LearnedPhrase(PhrasePattern.read(line.substring(7, tab)), weight));
        } else {
          this.weights.put(line.substring(0, tab), weight);
        }
      }
    }
    this.phrases = new Phrasebook(List.of(), learned);
    this.change = this.weights.getOrDefault("change", 0.0);
  }

  static ArticleFinder standard() {
    return STANDARD;
  }

  /** For each line whether it stands around the article. */
  boolean[] around(List<PastedLine> lines) {
    Surroundings surroundings = new Surroundings(lines);
    if (surroundings.prose() < LEAST_PROSE) {
      return new boolean[lines.size()];
    }
    double[] scores = new double[lines.size()];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = score(lines.get(i), surroundings.observe(i));
    }
    return course(scores);
  }

  private double score(PastedLine line, List<String> observed) {
    double score = 0;
    for (String one : observed) {
      score += weights.getOrDefault(one, 0.0);
    }
    Tally tally = phrases.read(line.text());
    return score + tally.learned() / Math.sqrt(Math.max(1, tally.words().count()));
  }

  /** Viterbi's way through two states. */
  private boolean[] course(double[] scores) {
    boolean[][] changed = new boolean[scores.length][2];
    double article = 0;
    double around = 0;
    for (int i = 0; i < scores.length; i++) {
      changed[i][0] = around - change > article;
      changed[i][1] = article - change > around;
      double stay = Math.max(article, around - change);
      around = Math.max(around, article - change) + scores[i] / 2;
      article = stay - scores[i] / 2;
    }
    boolean[] found = new boolean[scores.length];
    boolean now = around > article;
    for (int i = scores.length - 1; i >= 0; i--) {
      found[i] = now;
      now ^= changed[i][now ? 1 : 0];
    }
    return found;
  }
}
