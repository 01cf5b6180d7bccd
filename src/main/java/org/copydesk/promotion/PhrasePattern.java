package org.copydesk.promotion;

import java.util.ArrayList;
import java.util.List;

/**
 * The small language of the lexicon's lines, spelt out into plain sequences of words.
 *
 * <pre>
 * share this (article|story)      alternatives, which may have several words or none
 * abonn*                          any word that begins so
 * sign up ... newsletter          up to three words between
 * support _ work                  exactly one word between
 * 0 comments                      any word that begins with a digit
 * ^share$                         the whole block; ^ its start, $ its end
 * </pre>
 */
final class PhrasePattern {
  static final String START = "^";
  static final String END = "$";
  static final String ONE = "_";

  /** More than this from one line is a mistake rather than a pattern. */
  private static final int MOST = 20000;

  private PhrasePattern() {}

  /**
   * Every sequence that the pattern means. A word is folded; one that ends in {@code *} is a
   * beginning.
   *
   * @throws IllegalArgumentException when brackets do not match or the pattern means too much
   */
  static List<List<String>> spellOut(String pattern) {
    List<List<String>> found = new ArrayList<>();
    Alternatives rest = new Alternatives(pattern, 0);
    for (String plain : rest.read(0)) {
      gaps(words(plain), 0, new ArrayList<>(), found);
    }
    if (rest.at != pattern.length()) {
      throw new IllegalArgumentException("a bracket closes that was not opened");
    }
    return found;
  }

  private static void gaps(List<String> in, int at, List<String> sofar, List<List<String>> out) {
    int next = in.subList(at, in.size()).indexOf("...");
    if (next < 0) {
      List<String> whole = new ArrayList<>(sofar);
      whole.addAll(in.subList(at, in.size()));
      out.add(whole);
      return;
    }
    for (int between = 0; between <= 3; between++) {
      List<String> longer = new ArrayList<>(sofar);
      longer.addAll(in.subList(at, at + next));
      for (int i = 0; i < between; i++) {
        longer.add(ONE);
      }
      gaps(in, at + next + 1, longer, out);
    }
  }

  /** Cuts a plain pattern into words as {@link Words} cuts a text. */
  private static List<String> words(String plain) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (plain.startsWith("...", i)) {
        flush(word, words);
        words.add("...");
        i += 2;
      } else if (c == '^' || c == '$' || c == '_' || Words.isSymbolWord(c)) {
        flush(word, words);
        words.add(String.valueOf(c));
      } else if (c == '*') {
        word.append('*');
        flush(word, words);
      } else {
        letter(c, word, words);
      }
    }
    flush(word, words);
    return words;
  }

  private static void letter(char c, StringBuilder word, List<String> words) {
    char folded = Letters.fold(c);
    if (folded == 0) {
      return;
    }
    if (!Letters.inWord(folded)) {
      flush(word, words);
    } else if (Letters.standsAlone(folded)) {
      flush(word, words);
      words.add(String.valueOf(folded));
    } else {
      word.append(folded);
    }
  }

  private static void flush(StringBuilder word, List<String> words) {
    if (!word.isEmpty()) {
      words.add(word.toString());
      word.setLength(0);
    }
  }

  /** Reads bracketed alternatives by descent. */
  private static final class Alternatives {
    private final String pattern;
    private int at;

    Alternatives(String pattern, int at) {
      this.pattern = pattern;
      this.at = at;
    }

    List<String> read(int depth) {
      List<String> all = new ArrayList<>();
      List<String> branch = List.of("");
      while (at < pattern.length() && !(pattern.charAt(at) == ')' && depth > 0)) {
        char c = pattern.charAt(at);
        if (c == ')') {
          break;
        }
        at++;
        if (c == '|') {
          all.addAll(branch);
          branch = List.of("");
        } else {
          branch = times(branch, c == '(' ? inner(depth) : List.of(String.valueOf(c)));
        }
      }
      all.addAll(branch);
      return all;
    }

    private List<String> inner(int depth) {
      if (depth > 8) {
        throw new IllegalArgumentException("brackets are nested too deep");
      }
      List<String> inside = read(depth + 1);
      if (at >= pattern.length()) {
        throw new IllegalArgumentException("a bracket is not closed");
      }
      at++;
      return inside;
    }

    private static List<String> times(List<String> left, List<String> right) {
      if ((long) left.size() * right.size() > MOST) {
        throw new IllegalArgumentException("it stands for more than " + MOST + " phrases");
      }
      List<String> product = new ArrayList<>(left.size() * right.size());
      for (String a : left) {
        for (String b : right) {
          product.add(a + b);
        }
      }
      return product;
    }
  }
}
