package org.copydesk.markdown.safety;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/**
 * Which addresses may stand in a page: {@code http}, {@code https}, {@code mailto} and relative
 * ones. The address is judged as a browser reads it (WHATWG URL), so it must be handed over with
 * entities decoded.
 */
public final class AddressGuard {
  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

  private static final String KEPT = "-._~:/?#@!$&'()*+,;=%";

  private AddressGuard() {}

  public static boolean allows(String address) {
    String scheme = scheme(address);
    return scheme.isEmpty() || SCHEMES.contains(scheme);
  }

  /**
   * The scheme in lower case; empty for a relative address. Control characters and white space are
   * passed over wherever they stand, as browsers pass over some of them.
   */
  public static String scheme(String address) {
    StringBuilder scheme = new StringBuilder();
    for (int index = 0; index < address.length(); index++) {
      char c = address.charAt(index);
      if (c == ':') {
        return scheme.isEmpty() ? ":" : scheme.toString().toLowerCase(Locale.ROOT);
      }
      if (c == '/' || c == '?' || c == '#') {
        return "";
      }
      if (!passedOver(c)) {
        scheme.append(c);
      }
    }
    return "";
  }

  private static boolean passedOver(char c) {
    if (c > ' ' && c < 0x7f) {
      return false;
    }
    return Character.isISOControl(c)
        || Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.FORMAT
        || c == '\uFFFD';
  }

  /**
   * The address in the form for a page (RFC 3986): percent-escapes stay, and what may not stand in
   * an address is percent-escaped as UTF-8.
   */
  public static String encode(String address) {
    StringBuilder out = null;
    for (int index = 0; index < address.length(); ) {
      int codePoint = address.codePointAt(index);
      int length = Character.charCount(codePoint);
      boolean kept = kept(address, index, codePoint);
      if (!kept && out == null) {
        out = new StringBuilder(address.length() + 16).append(address, 0, index);
      }
      if (out != null) {
        if (kept) {
          out.appendCodePoint(codePoint);
        } else {
          escape(codePoint, out);
        }
      }
      index += length;
    }
    return out == null ? address : out.toString();
  }

  private static boolean kept(String address, int index, int codePoint) {
    if (codePoint == '%') {
      return index + 2 < address.length()
          && Character.digit(address.charAt(index + 1), 16) >= 0
          && Character.digit(address.charAt(index + 2), 16) >= 0;
    }
    if (codePoint == '[' || codePoint == ']') {
      // Only around the address of a host, as in http://[::1]/, brackets may stand.
      int host = address.indexOf("://[");
      return host > 0 && host < 10 && index >= host && index <= address.indexOf(']');
    }
    boolean plain =
        codePoint >= 'a' && codePoint <= 'z'
            || codePoint >= 'A' && codePoint <= 'Z'
            || codePoint >= '0' && codePoint <= '9';
    return plain || codePoint < 0x80 && KEPT.indexOf(codePoint) >= 0;
  }

  private static void escape(int codePoint, StringBuilder out) {
    boolean half = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    String character = half ? "\uFFFD" : Character.toString(codePoint);
    for (byte b : character.getBytes(StandardCharsets.UTF_8)) {
      out.append('%');
      out.append(Character.toUpperCase(Character.forDigit(b >> 4 & 15, 16)));
      out.append(Character.toUpperCase(Character.forDigit(b & 15, 16)));
    }
  }
}
