package org.copydesk.text;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One text in several languages, such as the label of a rating.
 *
 * @param byLanguage language tag (BCP 47) to text, in the author's order; the first is what readers
 *     of any other language get. The tag {@code ""} stands for a text given without language.
 */
public record LocalText(Map<String, String> byLanguage) {
  private static final LocalText NONE = new LocalText(Map.of());

  public LocalText {
    byLanguage =
        byLanguage.size() < 2
            ? Map.copyOf(byLanguage)
            : Collections.unmodifiableMap(new LinkedHashMap<>(byLanguage));
  }

  /** One text for readers of every language. */
  public static LocalText of(String text) {
    return new LocalText(Map.of("", text));
  }

  public static LocalText none() {
    return NONE;
  }

  /**
   * The text for a language; else that of its base language; else the first; else the empty string.
   */
  public String in(String language) {
    String exact = byLanguage.get(language);
    if (exact != null) {
      return exact;
    }
    int dash = language.indexOf('-');
    String base = dash > 0 ? byLanguage.get(language.substring(0, dash)) : null;
    if (base != null) {
      return base;
    }
    return byLanguage.isEmpty() ? "" : byLanguage.values().iterator().next();
  }

  public boolean isEmpty() {
    return byLanguage.isEmpty();
  }
}
