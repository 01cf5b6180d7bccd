package org.copydesk.evidence;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads a number written in digits of any script.
 *
 * @param decimal the language's sign before decimals
 * @param group its sign between thousands
 */
record Digits(char decimal, char group) {
  private static final Pattern BLANKS = Pattern.compile("[ \\u00A0\\u202F\\u2009]");
  private static final Pattern THOUSANDS =
      Pattern.compile("\\d{1,3}(?:X\\d{3})+|\\d{1,2}(?:X\\d{2})+X\\d{3}");

  /**
   * @param written digits with signs between them
   * @return empty when they are several numbers, as in {@code 05.01.2022} or {@code 5, 6}
   */
  Optional<BigDecimal> read(String written) {
    String plain =
        ascii(written).replace('\u066B', decimal).replace('\u066C', group).replace('’', '\'');
    String tight = BLANKS.matcher(plain).replaceAll("_");
    char last = lastSign(tight);
    if (last == 0) {
      return Optional.of(new BigDecimal(tight));
    }
    int at = tight.lastIndexOf(last);
    String whole = tight.substring(0, at);
    String rest = tight.substring(at + 1);
    boolean others = whole.chars().anyMatch(c -> !Character.isDigit(c) && c != last);
    boolean again = whole.indexOf(last) >= 0;
    if (others && !again && last != '_') {
      return thousands(whole).map(w -> new BigDecimal(w + "." + rest));
    }
    boolean grouping = last == group || last == '_' || last == '\'' || again;
    Optional<String> grouped = thousands(tight);
    if (grouping && grouped.isPresent()) {
      return grouped.map(BigDecimal::new);
    }
    return again || others || last == '_' || last == '\''
        ? Optional.empty()
        : Optional.of(new BigDecimal(whole + "." + rest));
  }

  /**
   * The digits alone, when one and the same sign parts them into thousands (or, as in India, into
   * lakhs).
   */
  private static Optional<String> thousands(String written) {
    String signs = written.replaceAll("\\d", "");
    if (signs.isEmpty()) {
      return Optional.of(written);
    }
    boolean same = signs.chars().distinct().count() == 1;
    String marked = written.replace(signs.charAt(0), 'X');
    return same && THOUSANDS.matcher(marked).matches()
        ? Optional.of(marked.replace("X", ""))
        : Optional.empty();
  }

  private static char lastSign(String written) {
    for (int i = written.length() - 1; i >= 0; i--) {
      if (!Character.isDigit(written.charAt(i))) {
        return written.charAt(i);
      }
    }
    return 0;
  }

  /** With the digits of every script made ASCII. */
  static String ascii(String written) {
    StringBuilder out = new StringBuilder(written.length());
    written
        .codePoints()
        .forEach(
            cp -> {
              if (Character.isDigit(cp)) {
                out.append((char) ('0' + Character.digit(cp, 10)));
              } else {
                out.appendCodePoint(cp);
              }
            });
    return out.toString();
  }
}
