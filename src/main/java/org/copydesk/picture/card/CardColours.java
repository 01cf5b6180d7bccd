package org.copydesk.picture.card;

import java.util.Map;
import java.util.TreeMap;

/**
 * The colours of cards, each as {@code 0xRRGGBB}.
 *
 * @param soft what is less important than ink
 * @param tones a colour for each tone of verdict
 */
public record CardColours(int paper, int ink, int soft, int accent, Map<String, Integer> tones) {
  /** The default theme's, in daylight. */
  public static final CardColours STANDARD =
      new CardColours(
          0xfffdf9,
          0x1c1a17,
          0x5f5a52,
          0x8f1d21,
          Map.of(
              "best", 0x17603a,
              "good", 0x43620f,
              "middle", 0x7a5200,
              "poor", 0x9a4100,
              "worst", 0xa81e27,
              "beside", 0x44506a));

  /**
   * The same with other colours in place of some.
   *
   * @param others {@code 0xRRGGBB} by name: paper, ink, soft, accent, or that of a tone
   */
  public CardColours with(Map<String, Integer> others) {
    Map<String, Integer> mixed = new TreeMap<>(tones);
    mixed.replaceAll((tone, colour) -> others.getOrDefault(tone, colour));
    return new CardColours(
        others.getOrDefault("paper", paper),
        others.getOrDefault("ink", ink),
        others.getOrDefault("soft", soft),
        others.getOrDefault("accent", accent),
        mixed);
  }

  int tone(String name) {
    return tones.getOrDefault(name, soft);
  }

  /** In an order of its own: a map's would differ from one run to the next. */
  @Override
  public String toString() {
    return "%06x %06x %06x %06x %s".formatted(paper, ink, soft, accent, new TreeMap<>(tones));
  }
}
