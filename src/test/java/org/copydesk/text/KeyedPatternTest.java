package org.copydesk.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** An expression that is tried only where a match may begin finds what it finds without that. */
class KeyedPatternTest {
  @Test
  void findsEveryMatchInOrder() {
    assertEquals(
        found("\\[\\w+\\]", "a [b] c [d][e] ["), keyed("\\[\\w+\\]", "[", "a [b] c [d][e] ["));
  }

  @Test
  void looksAroundAMatch() {
    String expression = "(?<!x)…+(?=$|\\s)";
    assertEquals(found(expression, "a… x… b……"), keyed(expression, "…", "a… x… b……"));
  }

  @Test
  void aTextWithoutItsCharactersHasNone() {
    assertEquals(List.of(), keyed("!+", "!", "plain"));
  }

  private static List<String> keyed(String expression, String keys, String text) {
    return new KeyedPattern(expression, keys)
        .in(text).stream().map(KeyedPatternTest::shown).toList();
  }

  private static List<String> found(String expression, String text) {
    return Pattern.compile(expression)
        .matcher(text)
        .results()
        .map(KeyedPatternTest::shown)
        .toList();
  }

  private static String shown(MatchResult match) {
    return match.start() + " " + match.group();
  }
}
