package org.copydesk.clipping.page;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Learns the weights of words in class names: how much of the text below them is article. */
final class CueLearning {
  private static final int FEWEST_SITES = 5;

  private static final class Tally {
    final Map<String, double[]> bySite = new HashMap<>();
    double in;
    double out;
    int sites;
  }

  private final Map<String, Tally> tallies = new HashMap<>();

  /** For each word on one page the article's share of the letters below it. */
  static Map<String, Double> shares(PageView page, GoldLabels gold) {
    Map<String, double[]> here = new HashMap<>();
    Map<Region, Set<String>> words = new HashMap<>();
    for (int i = 0; i < page.worded.size(); i++) {
      if (gold.label()[i] < 0) {
        continue;
      }
      Candidate block = page.worded.get(i);
      Set<String> around = around(block.region, words);
      double letters = Math.min(1500, block.stats.letters() + 10);
      for (String word : around) {
        double[] sums = here.computeIfAbsent(word, w -> new double[2]);
        sums[gold.label()[i] == 1 ? 0 : 1] += letters;
      }
    }
    Map<String, Double> shares = new HashMap<>();
    here.forEach((word, sums) -> shares.put(word, sums[0] / (sums[0] + sums[1])));
    return shares;
  }

  /** Counts one page. */
  void take(String site, Map<String, Double> shares) {
    shares.forEach(
        (word, share) -> {
          Tally tally = tallies.computeIfAbsent(word, w -> new Tally());
          double[] mine = tally.bySite.computeIfAbsent(site, s -> new double[2]);
          mine[0] += share;
          mine[1] += 1 - share;
        });
  }

  private static Set<String> around(Region region, Map<Region, Set<String>> known) {
    Set<String> words = known.get(region);
    if (words == null) {
      words = new HashSet<>();
      int up = 0;
      for (Region at = region; at != null && up < 8; at = at.parent, up++) {
        words.addAll(Cues.words(at.element));
      }
      known.put(region, words);
    }
    return words;
  }

  /** Each site counts once, however many of its pages there are. */
  void finish() {
    for (Tally tally : tallies.values()) {
      tally.sites = tally.bySite.size();
      for (double[] mine : tally.bySite.values()) {
        double n = mine[0] + mine[1];
        mine[0] /= n;
        mine[1] /= n;
        tally.in += mine[0];
        tally.out += mine[1];
      }
    }
  }

  /** The weight of a word as the other sites have it. */
  double weight(String word, String but) {
    Tally tally = tallies.get(word);
    if (tally == null) {
      return 0;
    }
    double[] mine = tally.bySite.getOrDefault(but, new double[2]);
    int sites = tally.sites - (tally.bySite.containsKey(but) ? 1 : 0);
    if (sites < FEWEST_SITES) {
      return 0;
    }
    return Math.log((tally.in - mine[0] + 0.5) / (tally.out - mine[1] + 0.5)) - PRIOR;
  }

  /** A page's text is about half article. */
  private static final double PRIOR = 0;

  Map<String, Double> weights() {
    Map<String, Double> weights = new TreeMap<>();
    for (String word : tallies.keySet()) {
      double weight = weight(word, "");
      if (Math.abs(weight) > 0.2) {
        weights.put(word, weight);
      }
    }
    return weights;
  }

  static List<String> lines(Map<String, Double> weights) {
    return weights.entrySet().stream()
        .map(e -> e.getKey() + " " + String.format(java.util.Locale.ROOT, "%.2f", e.getValue()))
        .toList();
  }
}
