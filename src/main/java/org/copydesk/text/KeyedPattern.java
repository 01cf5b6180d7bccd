package org.copydesk.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An expression each match of which begins with one of a few characters, so that it is tried only
 * where one of these stands.
 *
 * <pre>{@code
 * new KeyedPattern("[.!?]+(?=\\s)", ".!?").in("One. Two.");   // the first stop
 * }</pre>
 */
public final class KeyedPattern {
  private final Pattern pattern;
  private final Signs keys;

  /**
   * @param expression as {@link Pattern} reads it
   * @param keys the characters that a match may begin with
   */
  public KeyedPattern(String expression, String keys) {
    this.pattern = Pattern.compile(expression);
    this.keys = new Signs(keys);
  }

  /** All matches, in order, as {@link Matcher#results} finds them. */
  public List<MatchResult> in(String text) {
    return in(text, at -> false);
  }

  /**
   * All matches, in order, but for those that would begin where none is wanted.
   *
   * @param unwanted offsets in the text
   */
  public List<MatchResult> in(String text, IntPredicate unwanted) {
    int at = keys.next(text, 0);
    if (at == text.length()) {
      return List.of();
    }
    List<MatchResult> found = new ArrayList<>();
    Matcher matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    while (at < text.length()) {
      boolean matches = !unwanted.test(at) && matcher.region(at, text.length()).lookingAt();
      if (matches) {
        found.add(matcher.toMatchResult());
      }
      at = keys.next(text, matches ? matcher.end() : at + 1);
    }
    return found;
  }
}
