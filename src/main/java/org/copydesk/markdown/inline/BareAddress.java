package org.copydesk.markdown.inline;

import java.util.Locale;

/**
 * Finds addresses that stand bare in running text: {@code https://…}, {@code www.…} and mail
 * addresses (GFM, "Autolinks (extension)"), each in time that grows with its own length.
 */
final class BareAddress {
  private static final String TRAILING = "?!.,:;*_~'\"";
  private static final String ENDING = "<>«»“”„‘’‚‹›…\u3001\u3002\uff0c\uff09\uff1b\u300d\u300f";

  private BareAddress() {}

  /** Where the scheme before {@code ://} at an index starts, not before a bound; or -1. */
  static int schemeStart(String text, int colon, int bound) {
    for (String scheme : new String[] {"https", "http"}) {
      int start = colon - scheme.length();
      if (start >= bound
          && text.regionMatches(true, start, scheme, 0, scheme.length())
          && isWordStart(text, start)) {
        return start;
      }
    }
    return -1;
  }

  /** Whether no letter or digit stands before an index. */
  static boolean isWordStart(String text, int at) {
    return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
  }

  /**
   * Where the web address whose host starts at an index ends, trailing punctuation left out; or -1
   * when there is none.
   *
   * @param bracket whether a closing bracket ends it
   */
  static int webEnd(String text, int host, boolean bracket) {
    int end = host;
    int open = 0;
    while (end < text.length() && belongs(text.charAt(end), bracket)) {
      open += text.charAt(end) == '(' ? 1 : text.charAt(end) == ')' ? -1 : 0;
      end++;
    }
    int stop = withoutTrailing(text, host, end, open);
    return stop > host && Character.isLetterOrDigit(text.charAt(host)) ? stop : -1;
  }

  private static boolean belongs(char c, boolean bracket) {
    return c > ' '
        && c != 0x7f
        && !(bracket && c == ']')
        && c != '`'
        && ENDING.indexOf(c) < 0
        && !Character.isWhitespace(c)
        && !Character.isSpaceChar(c);
  }

  private static int withoutTrailing(String text, int from, int to, int open) {
    int end = to;
    int excess = -open;
    while (end > from) {
      char c = text.charAt(end - 1);
      if (c == ')' && excess > 0) {
        excess--;
      } else if (TRAILING.indexOf(c) < 0) {
        break;
      }
      end--;
    }
    return end;
  }

  /** Whether the host between two indices has a dot inside. */
  static boolean hasDot(String text, int from, int to) {
    for (int index = from + 1; index < to - 1; index++) {
      if (text.charAt(index) == '.') {
        return true;
      }
    }
    return false;
  }

  /** Where the part of a mail address before {@code @} starts, not before a bound; or -1. */
  static int mailStart(String text, int at, int bound) {
    int start = at;
    while (start > bound && isLocal(text.charAt(start - 1))) {
      start--;
    }
    while (start < at && text.charAt(start) == '.') {
      start++;
    }
    return start < at ? start : -1;
  }

  /** Where the host behind {@code @} ends, when it is one with a dot; or -1. */
  static int mailEnd(String text, int at) {
    int end = at + 1;
    while (end < text.length() && isHost(text.charAt(end))) {
      end++;
    }
    while (end > at && (text.charAt(end - 1) == '.')) {
      end--;
    }
    if (end <= at + 1 || !hasDot(text, at + 1, end)) {
      return -1;
    }
    char last = text.charAt(end - 1);
    return last == '-' || last == '_' ? -1 : end;
  }

  private static boolean isLocal(char c) {
    return CharClass.isAsciiLetter(c) || CharClass.isDigit(c) || "._+-".indexOf(c) >= 0;
  }

  private static boolean isHost(char c) {
    return CharClass.isAsciiLetter(c) || CharClass.isDigit(c) || "._-".indexOf(c) >= 0;
  }

  /** Where the address in angle brackets at an index ends, brackets included, or -1. */
  static int bracketedEnd(String text, int at) {
    int index = at + 1;
    while (index < text.length()
        && text.charAt(index) > ' '
        && "<>".indexOf(text.charAt(index)) < 0) {
      index++;
    }
    if (index >= text.length() || text.charAt(index) != '>') {
      return -1;
    }
    String inside = text.substring(at + 1, index);
    return isAbsolute(inside) || isMail(inside) ? index + 1 : -1;
  }

  /** A scheme of 2 to 32 characters and a colon come first (CommonMark, "absolute URI"). */
  static boolean isAbsolute(String address) {
    int colon = address.indexOf(':');
    if (colon < 2 || colon > 32 || !CharClass.isAsciiLetter(address.charAt(0))) {
      return false;
    }
    for (int index = 1; index < colon; index++) {
      char c = address.charAt(index);
      if (!CharClass.isAsciiLetter(c) && !CharClass.isDigit(c) && "+.-".indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }

  /** A mail address as HTML's {@code <input type=email>} takes it. */
  private static boolean isMail(String address) {
    int at = address.indexOf('@');
    if (at < 1 || address.length() > 320) {
      return false;
    }
    String local = address.substring(0, at).toLowerCase(Locale.ROOT);
    for (int index = 0; index < at; index++) {
      char c = local.charAt(index);
      if (!CharClass.isAsciiLetter(c)
          && !CharClass.isDigit(c)
          && ".!#$%&'*+/=?^_`{|}~-".indexOf(c) < 0) {
        return false;
      }
    }
    for (String label : address.substring(at + 1).split("\\.", -1)) {
      if (!isHostLabel(label)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isHostLabel(String label) {
    if (label.isEmpty() || label.length() > 63 || label.startsWith("-") || label.endsWith("-")) {
      return false;
    }
    return label
        .chars()
        .allMatch(
            c -> CharClass.isAsciiLetter((char) c) || CharClass.isDigit((char) c) || c == '-');
  }
}
