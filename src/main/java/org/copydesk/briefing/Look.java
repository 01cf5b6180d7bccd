package org.copydesk.briefing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copydesk.text.Placed;

/**
 * How the site looks, as far as the publication says so; all else is the theme's.
 *
 * @param light colours by the names of {@link #COLOURS}, as {@code #rgb} or {@code #rrggbb}
 * @param dark the same for readers who have set their screen to dark
 * @param serif the fonts of what is read, as CSS lists them
 * @param sans the fonts of small type
 * @param logo the address of a picture that stands before the publication's name
 */
public record Look(
    Map<String, Placed<String>> light,
    Map<String, Placed<String>> dark,
    Optional<String> serif,
    Optional<String> sans,
    Optional<Placed<String>> logo) {
  /** What has a colour: the two grounds, four kinds of ink, two of lines, the verdicts. */
  public static final List<String> COLOURS =
      List.of(
          "paper", "raised", "ink", "soft", "link", "accent", "rule", "bar", "best", "good",
          "middle", "poor", "worst", "beside");

  public Look {
    light = Map.copyOf(light);
    dark = Map.copyOf(dark);
  }

  static Look none() {
    return new Look(Map.of(), Map.of(), Optional.empty(), Optional.empty(), Optional.empty());
  }
}
