package org.copydesk.clipping.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/**
 * What names of classes and ids tell about the text below them: the words in them have learned
 * weights ({@code cues.txt}), above zero for article, below for what stands around one.
 */
public final class Cues {
  /** The most telling word for and against. */
  record Cue(float good, float bad) {
    static final Cue NONE = new Cue(0, 0);
  }

  private static final String[] NAMING = {
    "class", "id", "itemprop", "role", "data-testid", "data-component", "data-module"
  };

  /** Longer names are made by machines. */
  static final int LONGEST = 60;

  private final Function<String, Cue> weights;

  /** A page gives the same names to many of its boxes. */
  private final Map<String, Cue> known = new HashMap<>();

  /**
   * For one page, or one thread.
   *
   * @param weights the weight of a word; 0 when it tells nothing
   */
  public Cues(ToDoubleFunction<String> weights) {
    this.weights = names -> weigh(names, weights);
  }

  private Cues(WordWeights weights) {
    this.weights = weights::weigh;
  }

  public static Cues standard() {
    return new Cues(Standard.WEIGHTS);
  }

  Cue of(Element element) {
    int left = element.attributesSize();
    if (left == 0) {
      return Cue.NONE;
    }
    float good = 0;
    float bad = 0;
    Attributes attributes = element.attributes();
    for (int i = 0; i < NAMING.length && left > 0; i++) {
      String names = attributes.get(NAMING[i]);
      if (!names.isEmpty()) {
        left--;
        Cue cue = known.computeIfAbsent(names, weights);
        good = Math.max(good, cue.good());
        bad = Math.min(bad, cue.bad());
      }
    }
    return good == 0 && bad == 0 ? Cue.NONE : new Cue(good, bad);
  }

  private static Cue weigh(String names, ToDoubleFunction<String> weights) {
    float good = 0;
    float bad = 0;
    for (String word : words(names)) {
      float weight = (float) weights.applyAsDouble(word);
      good = Math.max(good, weight);
      bad = Math.min(bad, weight);
    }
    return good == 0 && bad == 0 ? Cue.NONE : new Cue(good, bad);
  }

  /** All words in an element's naming attributes, for learning. */
  public static List<String> words(Element element) {
    List<String> words = new ArrayList<>();
    for (String key : NAMING) {
      words.addAll(words(element.attributes().get(key)));
    }
    return words;
  }

  /** The words of class names, split at case and signs, and each name whole behind "=". */
  static List<String> words(String names) {
    List<String> words = new ArrayList<>(8);
    int start = 0;
    for (int i = 0; i <= names.length(); i++) {
      if (i == names.length() || names.charAt(i) <= ' ') {
        if (i - start > 1 && i - start <= LONGEST) {
          split(names, start, i, words);
        }
        start = i + 1;
      }
    }
    return words;
  }

  private static void split(String names, int from, int to, List<String> words) {
    int before = words.size();
    int start = from;
    for (int i = from; i <= to; i++) {
      boolean letter = i < to && isLetter(names.charAt(i));
      boolean hump =
          letter && i > start && isUpper(names.charAt(i)) && !isUpper(names.charAt(i - 1));
      if ((!letter || hump) && i > start) {
        if (i - start > 1) {
          words.add(names.substring(start, i).toLowerCase(Locale.ROOT));
        }
        start = i;
      }
      if (!letter) {
        start = i + 1;
      }
    }
    if (words.size() - before > 1) {
      words.add("=" + String.join("-", words.subList(before, words.size())));
    }
  }

  static boolean isUpper(char c) {
    return c >= 'A' && c <= 'Z';
  }

  static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  /** The weights that come with Copydesk. */
  private static final class Standard {
    private static final WordWeights WEIGHTS = read();

    private static WordWeights read() {
      Map<String, Float> weights = new HashMap<>();
      try (InputStream in = Objects.requireNonNull(Cues.class.getResourceAsStream("cues.txt"));
          BufferedReader lines =
              new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          int blank = line.indexOf(' ');
          if (blank > 0 && !line.startsWith("#")) {
            weights.put(line.substring(0, blank), Float.parseFloat(line.substring(blank + 1)));
          }
        }
      } catch (IOException broken) {
        throw new UncheckedIOException("The list of cues is part of the program", broken);
      }
      return new WordWeights(weights);
    }
  }
}
