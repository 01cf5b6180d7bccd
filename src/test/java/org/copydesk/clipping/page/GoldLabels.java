package org.copydesk.clipping.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which blocks of a page are in its gold text.
 *
 * @param label 1 for article, 0 for not, -1 where nobody knows
 * @param weight how much a block counts, by its share of the gold text
 */
@SuppressWarnings("ArrayRecordComponent")
record GoldLabels(float[] label, float[] weight) {

  static GoldLabels of(GoldPage gold, PageView page) {
    GoldLabels labels = gold.body().isEmpty() ? bySegments(gold, page) : byBody(gold, page);
    // The sets disagree whether the headline belongs to the text; we have it apart.
    for (int i = 0; i < labels.label.length; i++) {
      if (labels.label[i] == 1 && page.clues.likeTitle(page.squeezed.get(i)) > 0.7) {
        labels.label[i] = -1;
      }
    }
    return labels;
  }

  /** Small sets of good gold count more than large ones of old pages. */
  private static float scale(String set) {
    return switch (set) {
      case "scrapinghub" -> 1.8f;
      case "fundus", "wcxb", "newsmanual" -> 1.3f;
      case "daniel" -> 0.8f;
      case "readability" -> 0.5f;
      default -> 1;
    };
  }

  private static GoldLabels bySegments(GoldPage gold, PageView page) {
    int n = page.worded.size();
    float[] label = new float[n];
    float[] weight = new float[n];
    Arrays.fill(label, -1);
    for (int i = 0; i < n; i++) {
      String text = squash(page.worded.get(i).part.text());
      boolean in = gold.with().stream().anyMatch(s -> text.contains(squash(s)));
      boolean out = gold.without().stream().anyMatch(s -> text.contains(squash(s)));
      if (in != out) {
        label[i] = in ? 1 : 0;
        weight[i] = 8;
      }
    }
    return new GoldLabels(label, weight);
  }

  private static String squash(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  private static GoldLabels byBody(GoldPage gold, PageView page) {
    List<String> tokens = tokens(gold.body());
    Map<String, Integer> grams = grams(tokens);
    int n = page.worded.size();
    List<List<String>> blocks = new ArrayList<>();
    for (Candidate each : page.worded) {
      blocks.add(tokens(each.part.text()));
    }
    float[] label = new float[n];
    for (int i = 0; i < n; i++) {
      if (blocks.get(i).size() >= 3) {
        double share = share(blocks.get(i), grams);
        label[i] = share >= (blocks.get(i).size() < 8 ? 0.8 : 0.5) ? 1 : 0;
      }
    }
    for (int i = 0; i < n; i++) {
      if (blocks.get(i).size() < 3) {
        label[i] = inContext(blocks, label, i, grams) ? 1 : 0;
      }
    }
    thinRepeats(page, label, blocks, grams);
    float[] weight = new float[n];
    float sum = 0;
    for (int i = 0; i < n; i++) {
      weight[i] = Math.min(12, 100f * (blocks.get(i).size() + 2) / (tokens.size() + 40));
      sum += weight[i];
    }
    if (sum > 300) {
      for (int i = 0; i < n; i++) {
        weight[i] *= label[i] == 1 ? 1 : Math.max(0.3f, 300 / sum);
      }
    }
    float scale = scale(gold.set());
    for (int i = 0; i < n; i++) {
      weight[i] *= scale;
    }
    return new GoldLabels(label, weight);
  }

  /** Of a text that the page has more often than the gold, the copies in best company stay. */
  private static void thinRepeats(
      PageView page, float[] label, List<List<String>> blocks, Map<String, Integer> grams) {
    Map<String, List<Integer>> places = new HashMap<>();
    for (int i = 0; i < label.length; i++) {
      if (label[i] == 1 && blocks.get(i).size() >= 3) {
        places.computeIfAbsent(page.squeezed.get(i), k -> new ArrayList<>()).add(i);
      }
    }
    for (List<Integer> copies : places.values()) {
      List<String> tokens = blocks.get(copies.get(0));
      int allowed = Math.max(1, grams.getOrDefault(gram(tokens, 0), 1));
      if (copies.size() > allowed) {
        copies.sort((a, b) -> Float.compare(company(label, b), company(label, a)));
        for (int i : copies.subList(allowed, copies.size())) {
          label[i] = 0;
        }
      }
    }
  }

  private static float company(float[] label, int i) {
    float sum = 0;
    for (int j = Math.max(0, i - 3); j <= Math.min(label.length - 1, i + 3); j++) {
      sum += j == i ? 0 : label[j];
    }
    return sum;
  }

  private static boolean inContext(
      List<List<String>> blocks, float[] label, int i, Map<String, Integer> grams) {
    List<String> joined = new ArrayList<>();
    int before = i - 1;
    while (before >= 0 && joined.size() < 2 && i - before < 4) {
      if (label[before] == 1) {
        joined.addAll(0, blocks.get(before));
      }
      before--;
    }
    List<String> start = joined.subList(Math.max(0, joined.size() - 2), joined.size());
    List<String> window = new ArrayList<>(start);
    window.addAll(blocks.get(i));
    if (window.size() >= 3 && share(window, grams) == 1) {
      return true;
    }
    List<String> ahead = new ArrayList<>(blocks.get(i));
    for (int j = i + 1; j < Math.min(blocks.size(), i + 4) && ahead.size() < 4; j++) {
      if (label[j] == 1) {
        ahead.addAll(blocks.get(j));
      }
    }
    List<String> end = ahead.subList(0, Math.min(ahead.size(), blocks.get(i).size() + 2));
    return end.size() >= 3 && share(end, grams) == 1;
  }

  private static double share(List<String> tokens, Map<String, Integer> grams) {
    int hit = 0;
    for (int i = 0; i + 3 <= tokens.size(); i++) {
      hit += grams.containsKey(gram(tokens, i)) ? 1 : 0;
    }
    return (double) hit / (tokens.size() - 2);
  }

  private static Map<String, Integer> grams(List<String> tokens) {
    Map<String, Integer> grams = new HashMap<>();
    for (int i = 0; i + 3 <= tokens.size(); i++) {
      grams.merge(gram(tokens, i), 1, Integer::sum);
    }
    return grams;
  }

  private static String gram(List<String> tokens, int at) {
    return tokens.get(at) + " " + tokens.get(at + 1) + " " + tokens.get(at + 2);
  }

  /** Words; each Chinese, Japanese or Korean character by itself. */
  static List<String> tokens(String text) {
    List<String> tokens = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      boolean wide = c >= '\u3040' && c <= '\u30ff' || c >= '\u3400' && c <= '\u9fff';
      if (!wide && Character.isLetterOrDigit(c)) {
        word.append(c);
        continue;
      }
      if (!word.isEmpty()) {
        tokens.add(word.toString());
        word.setLength(0);
      }
      if (wide) {
        tokens.add(String.valueOf(c));
      }
    }
    return tokens;
  }
}
