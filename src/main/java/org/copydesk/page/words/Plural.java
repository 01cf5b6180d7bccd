package org.copydesk.page.words;

import java.util.Locale;

/** The plural forms of a language (Unicode CLDR, cardinal numbers, whole numbers only). */
public enum Plural {
  ZERO,
  ONE,
  TWO,
  FEW,
  MANY,
  OTHER;

  /** The end of a message key: {@code one}, {@code few} … */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The form that a language uses for a number. A language not listed here has "one" and "other".
   */
  public static Plural of(String language, long n) {
    int dash = language.indexOf('-');
    return switch (dash < 0 ? language : language.substring(0, dash)) {
      case "ar" -> arabic(n);
      case "fr", "pt" -> n == 0 || n == 1 ? ONE : millions(n);
      case "es", "it", "ca" -> n == 1 ? ONE : millions(n);
      case "ru", "uk", "be", "sr", "hr", "bs" -> slavic(n);
      case "pl" -> n == 1 ? ONE : slavic(n) == FEW ? FEW : MANY;
      case "cs", "sk" -> n == 1 ? ONE : n >= 2 && n <= 4 ? FEW : OTHER;
      case "he" -> n == 1 ? ONE : n == 2 ? TWO : OTHER;
      case "fa", "hi", "bn" -> n == 0 || n == 1 ? ONE : OTHER;
      case "ja", "zh", "ko", "th", "vi", "id", "ms", "my" -> OTHER;
      default -> n == 1 ? ONE : OTHER;
    };
  }

  private static Plural millions(long n) {
    return n != 0 && n % 1_000_000 == 0 ? MANY : OTHER;
  }

  private static Plural arabic(long n) {
    long hundreds = n % 100;
    if (n <= 2) {
      return n == 0 ? ZERO : n == 1 ? ONE : TWO;
    }
    return hundreds >= 3 && hundreds <= 10 ? FEW : hundreds >= 11 ? MANY : OTHER;
  }

  private static Plural slavic(long n) {
    long tens = n % 10;
    boolean teens = n % 100 >= 11 && n % 100 <= 14;
    if (tens == 1 && !teens) {
      return ONE;
    }
    return tens >= 2 && tens <= 4 && !teens ? FEW : MANY;
  }
}
