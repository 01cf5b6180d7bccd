package org.copydesk.promotion;

import java.util.ArrayList;
import java.util.List;

/**
 * The small language of the lexicon's lines.
 *
 * <pre>
 * share this (article|story)      alternatives, which may have several words or none
 * abonn*                          any word that begins so
 * sign up ... newsletter          up to three words between
 * support _ work                  exactly one word between
 * 0 comments                      any word that begins with a digit
 * ^share$                         the whole block; ^ its start, $ its end
 * </pre>
 *
 * Everything else that is neither letter, digit nor one of the few signs that count as words
 * separates words, as in a text.
 */
sealed interface PhrasePattern {
  String START = "^";
  String END = "$";
  String ANY = "_";
  String NUMBER = "0";

  /** One word, folded; one that ends in {@code *} is a beginning. */
  record Word(String folded) implements PhrasePattern {}

  /** Up to three words, whichever. */
  record Gap() implements PhrasePattern {}

  /** One of several sequences. */
  record OneOf(List<List<PhrasePattern>> sequences) implements PhrasePattern {}

  /**
   * Reads a pattern.
   *
   * @throws IllegalArgumentException when its brackets do not match; the message says why
   */
  static List<PhrasePattern> read(String pattern) {
    Cursor cursor = new Cursor(pattern);
    List<List<PhrasePattern>> found = cursor.alternatives(0);
    if (cursor.at < pattern.length()) {
      throw new IllegalArgumentException("a bracket closes that was not opened");
    }
    return found.size() == 1 ? found.get(0) : List.of(new OneOf(found));
  }

  /** Reads by descent, one level for each bracket. */
  final class Cursor {
    private static final int DEEPEST = 8;

    private final String pattern;
    private final StringBuilder word = new StringBuilder();
    private int at;

    private Cursor(String pattern) {
      this.pattern = pattern;
    }

    private List<List<PhrasePattern>> alternatives(int depth) {
      List<List<PhrasePattern>> all = new ArrayList<>();
      List<PhrasePattern> sequence = new ArrayList<>();
      while (at < pattern.length() && pattern.charAt(at) != ')') {
        char c = pattern.charAt(at++);
        if (c == '|') {
          endWord(sequence);
          all.add(List.copyOf(sequence));
          sequence.clear();
        } else if (c == '(') {
          endWord(sequence);
          sequence.add(inner(depth + 1));
        } else {
          sign(c, sequence);
        }
      }
      endWord(sequence);
      all.add(List.copyOf(sequence));
      return all;
    }

    private OneOf inner(int depth) {
      if (depth > DEEPEST) {
        throw new IllegalArgumentException("brackets are nested too deep");
      }
      OneOf inside = new OneOf(alternatives(depth));
      if (at >= pattern.length()) {
        throw new IllegalArgumentException("a bracket is not closed");
      }
      at++;
      return inside;
    }

    private void sign(char c, List<PhrasePattern> sequence) {
      if (c == '.' && pattern.startsWith("..", at)) {
        endWord(sequence);
        sequence.add(new Gap());
        at += 2;
      } else if (c == '^' || c == '$' || c == '_') {
        endWord(sequence);
        sequence.add(new Word(String.valueOf(c)));
      } else if (c == '*') {
        word.append(c);
        endWord(sequence);
      } else {
        letter(Letters.fold(c), sequence);
      }
    }

    private void letter(char c, List<PhrasePattern> sequence) {
      if (Letters.standsAlone(c) || Words.isSignWord(c)) {
        endWord(sequence);
        sequence.add(new Word(String.valueOf(c)));
      } else if (Letters.inWord(c)) {
        word.append(c);
      } else if (c != 0) {
        endWord(sequence);
      }
    }

    private void endWord(List<PhrasePattern> sequence) {
      if (!word.isEmpty()) {
        sequence.add(new Word(word.toString()));
        word.setLength(0);
      }
    }
  }
}
