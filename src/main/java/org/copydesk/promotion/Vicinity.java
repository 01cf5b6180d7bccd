package org.copydesk.promotion;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Measures each line of a pasted text with the lines about it, for the {@link Trees} that tell the
 * article from what stood around it.
 */
final class Vicinity {
  /** What is measured of a line and, up to that distance, of its neighbours. */
  private enum Measure {
    WORDS(3),
    FORM(3),
    PROMOTION(2),
    GLANCE(4),
    PHRASES(2),
    ENDING(1),
    COMMON(2),
    CAPITALS(1),
    SENTENCES(1),
    DIGITS(1),
    TWICE(1),
    OPENING(0),
    YOU(0),
    WE(0),
    REPORT(0),
    QUOTED(0),
    BARS(0),
    ADDRESS(0),
    LETTERS(0);

    private final int reach;

    Measure(int reach) {
      this.reach = reach;
    }
  }

  private static final Measure[] MEASURES = Measure.values();
  private static final List<String> WHOLE =
      List.of(
          "line",
          "lines-after",
          "prose-before",
          "prose-after",
          "words-before",
          "words-after",
          "back-to-prose",
          "ahead-to-prose",
          "mean-before",
          "mean-after",
          "sum-before",
          "sum-after",
          "prose-share",
          "all-words",
          "gap-words",
          "gap-lines",
          "longest-before",
          "longest-after",
          "echo-before",
          "echo-after",
          "back-to-article",
          "ahead-to-article",
          "article-before",
          "article-after");

  private static final List<String> NAMES = List.copyOf(made());

  /** What is given where there is no neighbour. */
  private static final float NONE = -99;

  /** Prose further away than this counts as being so far away. */
  private static final int FAR = 30;

  /** A line that looks like the article's at first glance. */
  private static final float SURE = -1.5f;

  private final List<PastedLine> lines;
  private final float[][] own;
  private final float[] glances;
  private final int[] prose;
  private final int[] words;
  private final int[] sure;
  private final Echoes echoes;

  Vicinity(List<PastedLine> lines, Surroundings surroundings, FirstGlance.Scores scores) {
    this.lines = lines;
    this.glances = scores.all();
    this.own = new float[lines.size()][];
    this.prose = new int[lines.size() + 1];
    this.words = new int[lines.size() + 1];
    this.sure = new int[lines.size() + 1];
    this.echoes = surroundings.echoes();
    for (int i = 0; i < own.length; i++) {
      PastedLine line = lines.get(i);
      own[i] = measure(line, surroundings.times(i), glances[i], scores.words()[i]);
      prose[i + 1] = prose[i] + (line.form() == PastedLine.Form.PROSE ? 1 : 0);
      words[i + 1] = words[i] + line.words();
      sure[i + 1] = sure[i] + (glances[i] < SURE ? 1 : 0);
    }
  }

  /** The names of the measures, in their order. */
  static List<String> names() {
    return NAMES;
  }

  private static List<String> made() {
    List<String> names = new ArrayList<>();
    for (Measure measure : MEASURES) {
      String name = measure.name().toLowerCase(Locale.ROOT);
      for (int away = -measure.reach; away <= measure.reach; away++) {
        names.add(away == 0 ? name : name + (away < 0 ? "" : "+") + away);
      }
    }
    names.addAll(WHOLE);
    return names;
  }

  /** The measures of one line. */
  float[] of(int at) {
    float[] all = new float[NAMES.size()];
    int count = 0;
    for (Measure measure : MEASURES) {
      for (int away = -measure.reach; away <= measure.reach; away++) {
        all[count++] = at(at + away, measure);
      }
    }
    whole(at, all, count);
    return all;
  }

  private float at(int at, Measure measure) {
    return at < 0 || at >= own.length ? NONE : own[at][measure.ordinal()];
  }

  private static float[] measure(PastedLine line, int times, float glance, float phrases) {
    Shape shape = line.shape();
    Tally tally = line.tally();
    float words = Math.max(1, line.words());
    return new float[] {
      line.words(),
      line.form().ordinal(),
      (float) line.promotion(),
      glance,
      phrases,
      shape.ending(),
      tally.count(Lexicon.Sense.COMMON) / words,
      shape.capitals() / words,
      shape.sentences(),
      shape.digits() / words,
      times,
      shape.opening(),
      tally.count(Lexicon.Sense.YOU),
      tally.count(Lexicon.Sense.WE),
      tally.count(Lexicon.Sense.REPORT),
      shape.quoted() ? 1 : 0,
      shape.bars(),
      shape.address() ? 1 : 0,
      line.text().length() / words
    };
  }

  private void whole(int at, float[] all, int from) {
    int size = own.length;
    int last = size - 1;
    int back = toProse(at, -1);
    int ahead = toProse(at, 1);
    float[] whole = {
      at,
      last - at,
      prose[at],
      prose[size] - prose[at + 1],
      words[at] / (float) Math.max(1, words[size]),
      (words[size] - words[at + 1]) / (float) Math.max(1, words[size]),
      back,
      ahead,
      mean(at - 5, at),
      mean(at + 1, at + 6),
      sum(0, at),
      sum(at + 1, size),
      prose[size] / (float) Math.max(1, size),
      words[size],
      words[Math.min(size, at + ahead)] - words[Math.max(0, at - back + 1)],
      back + ahead,
      longest(at - 6, at),
      longest(at + 1, at + 7),
      echoes.before(at),
      echoes.after(at),
      toArticle(at, -1),
      toArticle(at, 1),
      sure[at],
      sure[size] - sure[at + 1]
    };
    System.arraycopy(whole, 0, all, from, whole.length);
  }

  /** How many lines away the next line is that looks like the article's. */
  private float toArticle(int at, int way) {
    int away = 1;
    while (away < FAR && at + away * way >= 0 && at + away * way < own.length) {
      if (glances[at + away * way] < SURE) {
        return away;
      }
      away++;
    }
    return FAR;
  }

  private int toProse(int at, int way) {
    int away = 1;
    while (away < FAR && at + away * way >= 0 && at + away * way < own.length) {
      if (lines.get(at + away * way).form() == PastedLine.Form.PROSE) {
        return away;
      }
      away++;
    }
    return FAR;
  }

  private float mean(int from, int to) {
    int first = Math.max(0, from);
    int end = Math.min(own.length, to);
    return end <= first ? 0 : sum(first, end) / (end - first);
  }

  private float sum(int from, int to) {
    float sum = 0;
    for (int i = from; i < to; i++) {
      sum += Math.max(-4, Math.min(4, glances[i]));
    }
    return sum;
  }

  private float longest(int from, int to) {
    int most = 0;
    for (int i = Math.max(0, from); i < Math.min(own.length, to); i++) {
      most = Math.max(most, lines.get(i).words());
    }
    return most;
  }
}
