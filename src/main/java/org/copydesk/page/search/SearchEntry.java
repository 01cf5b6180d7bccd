package org.copydesk.page.search;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.copydesk.page.address.Address;

/**
 * Something that can be found.
 *
 * @param about a sentence or two on it
 * @param date in ISO 8601, as precisely as it is known
 * @param ratings ids of the verdicts in it
 * @param topics ids of topics
 * @param texts what it is found by, made when it is asked for and not kept: the bodies of a large
 *     archive need more room than all else
 */
public record SearchEntry(
    Kind kind,
    Address address,
    String title,
    String about,
    Optional<String> date,
    List<String> ratings,
    List<String> topics,
    Supplier<List<Text>> texts) {

  /** What it is. */
  public enum Kind {
    BRIEFING,
    CLAIM,
    PAGE
  }

  /**
   * A text that it is found by.
   *
   * @param weight how much more a word here tells than one in the body, which has 1
   */
  public record Text(String text, int weight) {
    /** The weight of what names the whole: a title, a claim. */
    static final int TITLE = 6;

    boolean isTitle() {
      return weight >= TITLE;
    }
  }

  /** The year; 0 when it has no date. */
  int year() {
    return date.map(iso -> Integer.parseInt(iso.substring(0, 4))).orElse(0);
  }
}
