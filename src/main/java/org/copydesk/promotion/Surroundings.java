package org.copydesk.promotion;

import static java.lang.Math.max;
import static java.lang.Math.min;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Observes each line of a pasted text among all others: what stands before and after it, and where
 * the running prose is. Each observation is a short readable text such as {@code next=PROSE LABEL};
 * its learned weight is above 0 where it speaks for a line around the article.
 */
final class Surroundings {
  private static final int[] STEPS = {1, 2, 3, 5, 8, 12, 20, 35, 60};
  private static final int[] COUNTS = {0, 1, 2, 4, 8, 16};

  private final List<PastedLine> lines;
  private final int[] proseBefore;
  private final Map<String, Integer> times = new HashMap<>();
  private final int share;
  private final Echoes echoes;

  Surroundings(List<PastedLine> lines) {
    this.lines = lines;
    this.echoes = new Echoes(lines);
    this.proseBefore = new int[lines.size() + 1];
    for (int i = 0; i < lines.size(); i++) {
      proseBefore[i + 1] = proseBefore[i] + (isProse(i) ? 1 : 0);
      times.merge(lines.get(i).text(), 1, Integer::sum);
    }
    this.share = lines.isEmpty() ? 0 : min(5, 8 * proseBefore[lines.size()] / lines.size());
  }

  /** How many lines are running prose. */
  int prose() {
    return proseBefore[lines.size()];
  }

  Echoes echoes() {
    return echoes;
  }

  /** How many lines have the same text as that one. */
  int times(int at) {
    return times.getOrDefault(lines.get(at).text(), 0);
  }

  /** What is observed of one line. */
  List<String> observe(int at) {
    PastedLine line = lines.get(at);
    String form = " " + line.form();
    List<String> all = new ArrayList<>();
    itself(line, form, all);
    int before = proseBefore[at];
    int after = prose() - proseBefore[at + 1];
    all.add("before=" + step(before, COUNTS) + form);
    all.add("after=" + step(after, COUNTS) + form);
    all.add("within=" + min(before, 2) + min(after, 2) + form);
    all.add("prev=" + form(at - 1) + form);
    all.add("next=" + form(at + 1) + form);
    all.add("between=" + form(at - 1) + " " + form(at + 1) + form);
    all.add("prev2=" + form(at - 2) + " " + form(at - 1) + form);
    all.add("next2=" + form(at + 1) + " " + form(at + 2) + form);
    all.add("back=" + distance(at, -1) + form);
    all.add("ahead=" + distance(at, 1) + form);
    all.add("share=" + share + form);
    all.add("twice=" + min(3, times.getOrDefault(line.text(), 0)) + form);
    all.add("place=" + 8 * at / lines.size() + form);
    all.add("first=" + min(at, 4) + form);
    return all;
  }

  private static void itself(PastedLine line, String form, List<String> all) {
    Shape shape = line.shape();
    int words = max(1, line.words());
    all.add("bias");
    all.add("length=" + step(words, STEPS));
    all.add("ending=" + shape.ending() + form);
    all.add("opening=" + shape.opening() + form);
    all.add("promotion=" + (int) max(-6, min(4, Math.floor(line.promotion()))));
    all.add("common=" + min(5, 10 * line.tally().count(Lexicon.Sense.COMMON) / words) + form);
    all.add("capitals=" + min(5, 5 * shape.capitals() / words) + form);
    all.add("digits=" + min(4, shape.digits()) + form);
    all.add("bars=" + min(3, shape.bars()) + form);
    all.add("sentences=" + min(4, shape.sentences()) + form);
    all.add("signs=" + shape.quoted() + shape.address() + shape.money() + shape.shouted());
    all.add("report=" + min(1, line.tally().count(Lexicon.Sense.REPORT)) + form);
    all.add("you=" + min(2, line.tally().count(Lexicon.Sense.YOU)) + form);
  }

  private boolean isProse(int at) {
    PastedLine.Form form = lines.get(at).form();
    return form == PastedLine.Form.PROSE;
  }

  private PastedLine.Form form(int at) {
    return at < 0 || at >= lines.size() ? PastedLine.Form.EDGE : lines.get(at).form();
  }

  /** How many lines away the next prose is, up to nine. */
  private int distance(int at, int way) {
    int away = 1;
    while (away < 9 && at + away * way >= 0 && at + away * way < lines.size()) {
      if (isProse(at + away * way)) {
        return away;
      }
      away++;
    }
    return 9;
  }

  private static int step(int value, int[] steps) {
    int step = 0;
    while (step < steps.length && value > steps[step]) {
      step++;
    }
    return step;
  }
}
