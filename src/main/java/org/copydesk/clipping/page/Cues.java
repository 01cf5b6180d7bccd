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
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToDoubleFunction;
import org.jsoup.nodes.Attribute;
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

  private static final List<String> NAMING =
      List.of("class", "id", "itemprop", "role", "data-testid", "data-component", "data-module");

  private final ToDoubleFunction<String> weights;
  private final Map<String, Cue> known;

  /**
   * For one page, or one thread.
   *
   * @param weights the weight of a word; 0 when it tells nothing
   */
  public Cues(ToDoubleFunction<String> weights) {
    this(weights, new HashMap<>());
  }

  private Cues(ToDoubleFunction<String> weights, Map<String, Cue> known) {
    this.weights = weights;
    this.known = known;
  }

  public static Cues standard() {
    if (Standard.KNOWN.size() > 20_000) {
      Standard.KNOWN.clear();
    }
    return new Cues(word -> Standard.WEIGHTS.getOrDefault(word, 0f), Standard.KNOWN);
  }

  Cue of(Element element) {
    if (element.attributesSize() == 0) {
      return Cue.NONE;
    }
    float good = 0;
    float bad = 0;
    for (Attribute attribute : element.attributes()) {
      if (isNaming(attribute.getKey())) {
        Cue cue = known.computeIfAbsent(attribute.getValue(), this::weigh);
        good = Math.max(good, cue.good());
        bad = Math.min(bad, cue.bad());
      }
    }
    return new Cue(good, bad);
  }

  /** By the first letter already: most attributes are none of these. */
  private static boolean isNaming(String key) {
    return switch (key.charAt(0)) {
      case 'c', 'i', 'r', 'd' -> NAMING.contains(key);
      default -> false;
    };
  }

  private Cue weigh(String names) {
    float good = 0;
    float bad = 0;
    for (String word : words(names)) {
      float weight = (float) weights.applyAsDouble(word);
      good = Math.max(good, weight);
      bad = Math.min(bad, weight);
    }
    return new Cue(good, bad);
  }

  /** All words in an element's naming attributes, for learning. */
  public static List<String> words(Element element) {
    List<String> words = new ArrayList<>();
    for (Attribute attribute : element.attributes()) {
      if (NAMING.contains(attribute.getKey())) {
        words.addAll(words(attribute.getValue()));
      }
    }
    return words;
  }

  /** The words of class names, split at case and signs, and each name whole behind "=". */
  static List<String> words(String names) {
    List<String> words = new ArrayList<>();
    for (String name : names.split("\\s+")) {
      if (name.length() > 60) {
        continue;
      }
      StringBuilder whole = new StringBuilder("=");
      int start = 0;
      for (int i = 0; i <= name.length(); i++) {
        boolean letter = i < name.length() && isLetter(name.charAt(i));
        boolean hump =
            letter
                && i > start
                && Character.isUpperCase(name.charAt(i))
                && Character.isLowerCase(name.charAt(i - 1));
        if ((!letter || hump) && i > start) {
          String word = name.substring(start, i).toLowerCase(Locale.ROOT);
          if (word.length() > 1) {
            words.add(word);
            whole.append(whole.length() > 1 ? "-" : "").append(word);
          }
          start = i;
        }
        if (!letter) {
          start = i + 1;
        }
      }
      if (whole.indexOf("-") > 0) {
        words.add(whole.toString());
      }
    }
    return words;
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  /** The weights that come with Copydesk. */
  private static final class Standard {
    private static final Map<String, Float> WEIGHTS = read();

    /** The pages of one site share their names; what was weighed once is kept, within bounds. */
    private static final Map<String, Cue> KNOWN = new ConcurrentHashMap<>();

    private static Map<String, Float> read() {
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
      return weights;
    }
  }
}
