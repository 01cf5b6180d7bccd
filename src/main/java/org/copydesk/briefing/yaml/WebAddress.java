package org.copydesk.briefing.yaml;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Judges web addresses as they are found in the wild, which is laxer than RFC 3986. */
final class WebAddress {
  private static final Pattern HOST =
      Pattern.compile(
          "(?:[\\p{L}\\p{N}_](?:[\\p{L}\\p{M}\\p{N}_.-]*)|\\[[0-9a-fA-F:.]+\\])(?::\\d{1,5})?");

  private WebAddress() {}

  /** Why a text is not an {@code http} or {@code https} address; empty when it is one. */
  static Optional<String> fault(String text) {
    String scheme = text.substring(0, Math.min(text.length(), 8)).toLowerCase(Locale.ROOT);
    if (!scheme.startsWith("http://") && !scheme.startsWith("https://")) {
      return Optional.of("it does not begin with `https://` or `http://`");
    }
    String rest = text.substring(text.indexOf("//") + 2);
    int end = rest.length();
    for (char mark : new char[] {'/', '?', '#'}) {
      int at = rest.indexOf(mark);
      end = at >= 0 ? Math.min(end, at) : end;
    }
    String host = rest.substring(0, end);
    if (!HOST.matcher(host).matches()) {
      return Optional.of("it names no host");
    }
    return isBare(text)
        ? Optional.empty()
        : Optional.of("it holds a blank or a mark that must be escaped");
  }

  /** Whether nothing stands in it that must be escaped; no surrogate is white space or control. */
  private static boolean isBare(String text) {
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (Character.isWhitespace(c) || Character.isISOControl(c) || "<>\"".indexOf(c) >= 0) {
        return false;
      }
    }
    return true;
  }
}
