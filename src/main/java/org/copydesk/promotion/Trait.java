package org.copydesk.promotion;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What can be observed of a passage. Each observation has a number of values, is made apart for
 * passages of four lengths, and has a learned weight under a readable name such as {@code
 * ending=colon short}.
 */
enum Trait {
  /** Its length in steps. */
  LENGTH(numbers(12)),
  /** A cue of that rule: one, or several. */
  CUE(rules("", " again")),
  /** A topic of that rule. */
  TOPIC(rules("")),
  /** How many rules have a cue. */
  CUE_RULES(numbers(4)),
  /** Which part of the words belongs to cues: none, up to a quarter, … all. */
  COVERED(numbers(6)),
  TOPICS(numbers(4)),
  YOU(numbers(3)),
  WE(numbers(3)),
  ASK(numbers(4)),
  REPORT(numbers(3)),
  /** Share of words that most sentences have, in tenths. */
  COMMON(numbers(6)),
  OPENING(List.of("capital", "small", "digit", "quote", "sign")),
  ENDING(List.of("none", "stop", "question", "exclamation", "colon", "ellipsis", "close", "sign")),
  SENTENCES(numbers(4)),
  CAPITALS(List.of("few", "half", "most", "shouted")),
  /** Together: asks, speaks to the reader, speaks of itself; for passages with and without cue. */
  APPEAL(numbers(16)),
  /** Together: reports, has quotation marks; for passages with a topic only and with a cue. */
  STORY(numbers(12)),
  /** Where the first cue is: at the start, soon, in the first half, later. */
  FIRST_CUE(numbers(5)),
  ADDRESS(numbers(3)),
  MONEY(numbers(3)),
  DIGITS(numbers(4)),
  BARS(numbers(4)),
  /** Share of the text that is linked: none, some, most, all; by none, topic only, cue. */
  LINKED(numbers(12)),
  /** What block it is on the page. */
  KIND(Stream.of(Passage.Kind.values()).map(k -> k.name().toLowerCase(Locale.ROOT)).toList());

  private static final List<String> LENGTHS = List.of("tiny", "short", "middling", "long");
  private static final List<String> NAMES = new ArrayList<>();

  static {
    for (Trait trait : values()) {
      trait.base = NAMES.size();
      for (String value : trait.values) {
        for (String length : LENGTHS) {
          NAMES.add(
              trait.name().toLowerCase(Locale.ROOT).replace('_', '-') + "=" + value + " " + length);
        }
      }
    }
  }

  private final List<String> values;
  private int base;

  Trait(List<String> values) {
    this.values = values;
  }

  /** The names of all observations, by their number. */
  static List<String> names() {
    return List.copyOf(NAMES);
  }

  /** The number of an observation; values beyond the last count as the last. */
  int at(int value, int lengthClass) {
    return base + Math.min(value, values.size() - 1) * LENGTHS.size() + lengthClass;
  }

  private static List<String> numbers(int count) {
    return IntStream.range(0, count).mapToObj(Integer::toString).toList();
  }

  private static List<String> rules(String... endings) {
    return Stream.of(PromotionRule.values())
        .flatMap(rule -> Stream.of(endings).map(ending -> rule.id() + ending))
        .toList();
  }
}
