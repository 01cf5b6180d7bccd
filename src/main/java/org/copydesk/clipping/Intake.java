package org.copydesk.clipping;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What no article can be cut out of, told before anything is parsed. */
final class Intake {
  /** The most that is read of one page, in bytes or characters. */
  static final int LIMIT = 32 << 20;

  /** The first bytes of files that are no text (RFC 2046 registrations, as file(1) knows them). */
  private static final Map<String, String> MAGIC =
      Map.of(
          "%PDF", "a PDF document",
          "PK\u0003\u0004", "a ZIP archive or office document",
          "\u0089PNG", "a PNG picture",
          "GIF8", "a GIF picture",
          "\u00ff\u00d8\u00ff", "a JPEG picture",
          "\u001f\u008b", "a gzip archive",
          "\u007fELF", "a program",
          "{\\rtf", "a rich-text document",
          "\u00d0\u00cf\u0011\u00e0", "an old office document",
          "RIFF", "a picture or sound");

  private Intake() {}

  /** Why these bytes hold no article; empty when they may. */
  static Optional<String> refuse(byte[] bytes) {
    if (bytes.length == 0) {
      return Optional.of("This is empty.");
    }
    if (bytes.length > LIMIT) {
      return Optional.of("This is larger than " + (LIMIT >> 20) + " MB; no article is.");
    }
    for (Map.Entry<String, String> magic : MAGIC.entrySet()) {
      if (starts(bytes, magic.getKey())) {
        return Optional.of("This is " + magic.getValue() + ", not a page or text.");
      }
    }
    return Optional.empty();
  }

  /** Why this text holds no article; empty when it may. */
  static Optional<String> refuse(String text) {
    if (text.isBlank()) {
      return Optional.of("This is empty.");
    }
    if (text.length() > LIMIT) {
      return Optional.of("This is larger than " + (LIMIT >> 20) + " MB; no article is.");
    }
    if (isMailArchive(text)) {
      return Optional.of("This is a page archive (MHTML); save the page as HTML instead.");
    }
    int odd = 0;
    int length = Math.min(text.length(), 8192);
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      odd +=
          c == 0 || c == '\ufffd' || c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f'
              ? 1
              : 0;
    }
    return odd * 10 > length
        ? Optional.of("This is binary, not a page or text.")
        : Optional.empty();
  }

  /** What browsers save as "single file" is mail with the page in it (RFC 2557). */
  private static boolean isMailArchive(String text) {
    String head = text.substring(0, Math.min(text.length(), 2000)).toLowerCase(Locale.ROOT);
    return head.contains("mime-version:") && head.contains("multipart/related");
  }

  /** Whether a text is a page, by what its sender says or by how it begins. */
  static boolean isHtml(String mediaType, String text) {
    String start = text.stripLeading();
    String head = start.substring(0, Math.min(start.length(), 2000)).toLowerCase(Locale.ROOT);
    return mediaType.contains("html")
        || head.startsWith("<!doctype html")
        || head.startsWith("<html")
        || head.startsWith("<")
            && (head.contains("<head") || head.contains("<body") || head.contains("<p"));
  }

  private static boolean starts(byte[] bytes, String magic) {
    if (bytes.length < magic.length()) {
      return false;
    }
    for (int i = 0; i < magic.length(); i++) {
      if ((bytes[i] & 0xff) != magic.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
