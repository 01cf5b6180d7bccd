package org.copydesk.promotion;

import java.util.Arrays;
import java.util.List;

/**
 * Finds the article among the lines of a pasted text: a {@link FirstGlance} weighs each line,
 * {@link Trees} weigh it again among its neighbours, then the likeliest course of article and
 * surroundings through all lines is taken, where each change from one to the other costs.
 */
final class ArticleFinder {
  private static final ArticleFinder STANDARD =
      new ArticleFinder(
          new FirstGlance(Lexicons.text("pasted.tsv")),
          Trees.read(
              Arrays.asList(Lexicons.text("pasted-trees.txt").split("\n")), Vicinity.names()));

  /** A text with less prose than this is left alone: nothing tells what its article is. */
  private static final int LEAST_PROSE = 2;

  /** What going from the article to what stands around it costs, and back. */
  private static final double CHANGE = 0.25;

  private final FirstGlance glance;
  private final Trees trees;

  ArticleFinder(FirstGlance glance, Trees trees) {
    this.glance = glance;
    this.trees = trees;
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
    FirstGlance.Scores first = glance.scores(lines, surroundings);
    return course(weigh(trees, new Vicinity(lines, surroundings, first), lines.size()));
  }

  /** What the trees say of each line. */
  private static double[] weigh(Trees trees, Vicinity vicinity, int lines) {
    double[] scores = new double[lines];
    for (int i = 0; i < lines; i++) {
      scores[i] = trees.sum(vicinity.of(i));
    }
    return scores;
  }

  /** Viterbi's way through two states. */
  private static boolean[] course(double[] scores) {
    boolean[][] changed = new boolean[scores.length][2];
    double article = 0;
    double around = 0;
    for (int i = 0; i < scores.length; i++) {
      changed[i][0] = around - CHANGE > article;
      changed[i][1] = article - CHANGE > around;
      double stay = Math.max(article, around - CHANGE);
      around = Math.max(around, article - CHANGE) + scores[i] / 2;
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
