package org.copydesk.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How one language writes numbers: its words and its signs between digits, from a data file {@code
 * numbers/<language>.txt}.
 */
final class NumberWords {
  private static final Map<String, NumberWords> LOADED = new ConcurrentHashMap<>();

  /**
   * A number word.
   *
   * @param multiplies whether it multiplies what stands before it, as "hundred" does
   * @param alone whether it is a number without another before it
   */
  record Term(BigDecimal value, boolean multiplies, boolean alone) {}

  private final Map<String, Term> terms = new HashMap<>();
  private final Set<String> joiners = new HashSet<>();
  private final List<String> percents = new ArrayList<>();
  private char decimal = '.';
  private char group = ',';
  private boolean compound;
  private boolean vigesimal;
  private int longest = 1;

  private NumberWords() {}

  /**
   * The number words of a language; of one without data only digits are known, with a decimal
   * point.
   */
  static NumberWords of(String language) {
    int dash = language.indexOf('-');
    return LOADED.computeIfAbsent(
        dash > 0 ? language.substring(0, dash) : language, NumberWords::load);
  }

  char decimal() {
    return decimal;
  }

  char group() {
    return group;
  }

  boolean joins(String word) {
    return joiners.contains(word);
  }

  /** Whether four and twenty in a row are eighty, as in French. */
  boolean vigesimal() {
    return vigesimal;
  }

  List<String> percents() {
    return percents;
  }

  /** The terms that a written word consists of; empty when it is not a number word. */
  List<Term> terms(String word) {
    if (!compound && word.length() > longest) {
      return List.of();
    }
    String lower = word.toLowerCase(Locale.ROOT);
    Term whole = terms.get(lower);
    if (whole != null) {
      return List.of(whole);
    }
    return compound ? split(lower).orElse(List.of()) : List.of();
  }

  /**
   * Takes a compound such as "zweihundertfünfundzwanzig" apart, longest term first, going back
   * where that fails.
   */
  private Optional<List<Term>> split(String word) {
    if (word.length() > 60) {
      return Optional.empty();
    }
    List<Term> found = new ArrayList<>();
    return split(word, 0, found, new HashSet<>()) && found.size() > 1
        ? Optional.of(found)
        : Optional.empty();
  }

  private boolean split(String word, int at, List<Term> found, Set<Integer> dead) {
    if (at == word.length()) {
      return true;
    }
    if (!dead.add(at)) {
      return false;
    }
    for (int end = Math.min(word.length(), at + longest); end > at; end--) {
      String part = word.substring(at, end);
      Term term = terms.get(part);
      boolean joiner = !found.isEmpty() && end < word.length() && joiners.contains(part);
      if (term == null && !joiner) {
        continue;
      }
      if (term != null) {
        found.add(term);
      }
      if (split(word, end, found, dead)) {
        return true;
      }
      if (term != null) {
        found.remove(found.size() - 1);
      }
    }
    return false;
  }

  private static NumberWords load(String language) {
    NumberWords words = new NumberWords();
    if (!language.matches("[a-z]{2,3}")) {
      return words;
    }
    try (InputStream in = NumberWords.class.getResourceAsStream("numbers/" + language + ".txt")) {
      if (in != null) {
        new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(words::line);
      }
    } catch (IOException broken) {
      throw new UncheckedIOException("The number words of " + language + " cannot be read", broken);
    }
    return words;
  }

  private void line(String line) {
    String[] parts = line.split(" ", -1);
    switch (parts[0]) {
      case "#", "" -> {}
      case "decimal" -> {
        decimal = parts[1].charAt(0);
        group = parts[3].charAt(0);
      }
      case "compound" -> compound = true;
      case "vigesimal" -> vigesimal = true;
      case "percent" -> percents.addAll(List.of(line.substring("percent ".length()).split("\\|")));
      case "+" -> joiners.addAll(List.of(parts).subList(1, parts.length));
      default -> terms(parts);
    }
  }

  private void terms(String[] parts) {
    boolean multiplies = parts[0].startsWith("x");
    BigDecimal value = new BigDecimal(multiplies ? parts[0].substring(1) : parts[0]);
    for (int i = 1; i < parts.length; i++) {
      boolean alone =
          !multiplies || (i == 1 && value.intValue() <= 1000 && value.intValue() >= 100);
      terms.put(parts[i], new Term(value, multiplies, alone));
      longest = Math.max(longest, parts[i].length());
    }
  }
}
