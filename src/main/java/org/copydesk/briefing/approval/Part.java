package org.copydesk.briefing.approval;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/**
 * One part of what a reviewer approves.
 *
 * @param of the id of the claim, figure or source, or a heading's anchor; else empty
 * @param text its canonical text, on which its digest is made
 */
record Part(Kind kind, String of, String text) {
  private static final int MARK = 8;

  /** What a part is, in the order in which parts are digested. */
  enum Kind {
    TITLE("the title"),
    SUMMARY("the summary"),
    PICTURE("the lead picture"),
    CLAIM("claim `%s`"),
    RATING("the rating of claim `%s`"),
    FINDING("the finding of claim `%s`"),
    EVIDENCE("the evidence of claim `%s`"),
    FIGURE("figure `%s`"),
    TIMELINE("the timeline"),
    SOURCE("the address of source `%s`"),
    ALLOW("its list of allowances"),
    BODY("the text");

    private final String words;

    Kind(String words) {
      this.words = words;
    }
  }

  /** Its name in the digest and in {@code parts}, such as {@code title} or {@code rating:toll}. */
  String key() {
    String word = kind.name().toLowerCase(Locale.ROOT);
    return of.isEmpty() ? word : word + ":" + of;
  }

  /** SHA-256 of the text in UTF-8, in hexadecimal. */
  String digest() {
    return sha256(text);
  }

  /** What {@code parts} keeps of it: a rating's id as it is, of anything else a short digest. */
  String mark() {
    return kind == Kind.RATING ? text : digest().substring(0, MARK);
  }

  /** What a key means, in words that a sentence can begin with. */
  static String words(String key) {
    int colon = key.indexOf(':');
    String word = colon < 0 ? key : key.substring(0, colon);
    String of = colon < 0 ? "" : key.substring(colon + 1);
    for (Kind kind : Kind.values()) {
      if (kind.name().toLowerCase(Locale.ROOT).equals(word)) {
        return kind == Kind.BODY && !of.isEmpty()
            ? "the text under `#" + of + "`"
            : kind.words.replace("%s", of);
      }
    }
    return "`" + key + "`";
  }

  static String sha256(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java has SHA-256", impossible);
    }
  }
}
