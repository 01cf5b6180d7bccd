package org.copydesk.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The unit that stands beside a number, under one name for all languages, from the data file {@code
 * numbers/units.txt}: 300 metres are not 300 feet, and 5 percentage points not 5 percent.
 */
final class Units {
  static final String PERCENTAGE_POINT = "percentage point";

  private static final Map<String, String> NAMES = load();
  private static final int LONGEST =
      NAMES.keySet().stream().mapToInt(String::length).max().orElse(0);
  private static final List<String> SIGNS =
      NAMES.keySet().stream()
          .filter(
              word ->
                  Character.getType(word.codePointBefore(word.length()))
                      == Character.CURRENCY_SYMBOL)
          .sorted(Comparator.comparing(String::length).reversed())
          .toList();

  private Units() {}

  /** The unit after or, for the sign of a currency, before a number; empty for none known. */
  static String beside(String text, int start, int end) {
    return after(text, end).or(() -> before(text, start)).orElse("");
  }

  private static Optional<String> after(String text, int end) {
    int from = end;
    while (from < text.length() && from - end < 2 && isBlank(text.charAt(from))) {
      from++;
    }
    for (int to = Math.min(text.length(), from + LONGEST); to > from; to--) {
      Optional<String> name = Optional.ofNullable(NAMES.get(key(text.substring(from, to))));
      if (name.isPresent() && isWhole(text, from, to)) {
        return name;
      }
    }
    return Optional.empty();
  }

  private static Optional<String> before(String text, int start) {
    int to = start > 0 && isBlank(text.charAt(start - 1)) ? start - 1 : start;
    return SIGNS.stream()
        .filter(sign -> text.regionMatches(true, to - sign.length(), sign, 0, sign.length()))
        .findFirst()
        .map(NAMES::get);
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '-';
  }

  private static boolean isWhole(String text, int from, int to) {
    int last = text.codePointBefore(to);
    return to == text.length()
        || Character.isIdeographic(last)
        || !Character.isLetter(last)
        || !Character.isLetterOrDigit(text.codePointAt(to));
  }

  /** Short signs keep their case: "m" is not "M". */
  private static String key(String word) {
    return word.length() <= 2 ? word : word.toLowerCase(Locale.ROOT);
  }

  private static Map<String, String> load() {
    Map<String, String> names = new HashMap<>();
    try (InputStream in = Units.class.getResourceAsStream("numbers/units.txt")) {
      if (in == null) {
        throw new IllegalStateException("The list of units is not packed with the program");
      }
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
        int colon = line.indexOf(": ");
        if (!line.startsWith("#") && colon > 0) {
          for (String word : line.substring(colon + 2).split("\\|")) {
            names.put(key(word), line.substring(0, colon));
          }
        }
      }
    } catch (IOException broken) {
      throw new UncheckedIOException("The list of units cannot be read", broken);
    }
    return Map.copyOf(names);
  }
}
