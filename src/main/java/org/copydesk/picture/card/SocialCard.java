package org.copydesk.picture.card;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * What the picture shows that stands for a page where it is shared (Open Graph).
 *
 * @param site the publication's name
 * @param host where it stands, for a name in a script that the fonts lack
 * @param over a short line over the title: who claims it, or the topic; may be empty
 * @param title the briefing's title or the claim
 * @param verdicts a claim's one rating, or those of a briefing's claims
 * @param claim whether it stands for a claim, whose verdict is then the largest thing but one
 * @param fromRight whether its language is written from right to left
 */
public record SocialCard(
    String site,
    String host,
    String over,
    String title,
    List<Sign> verdicts,
    boolean claim,
    boolean fromRight,
    CardColours colours) {
  /** Pixels; the ratio that every network shows uncut. */
  public static final int WIDTH = 1200;

  /** Pixels. */
  public static final int HEIGHT = 630;

  /** Goes up when the same words give another picture, so that no old one is taken for it. */
  private static final String DRAWING = "2";

  /**
   * A verdict on a card.
   *
   * @param tone {@code best}, {@code good}, {@code middle}, {@code poor}, {@code worst} or {@code
   *     beside}
   * @param id the rating's id, by which the shapes beside the scale differ
   * @param label the word for it
   */
  public record Sign(String tone, String id, String label) {}

  /** 8 hexadecimal digits that differ when the picture does. */
  public String digest() {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      for (String part : List.of(DRAWING, toString())) {
        sha.update(part.getBytes(StandardCharsets.UTF_8));
      }
      return HexFormat.of().formatHex(sha.digest(), 0, 4);
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }
}
