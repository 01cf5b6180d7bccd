package org.copydesk.evidence;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The article text of a capture, with the means to look quotations up in it and to link to them.
 * Thread-safe; each of these is made when it is first needed, and once.
 */
public final class CapturedText {
  private final String text;
  private final QuotationMatcher matcher;
  private final Map<Locale, TextFragment> fragments = new ConcurrentHashMap<>();
  private final Map<String, List<Amount>> amounts = new ConcurrentHashMap<>();

  private volatile Optional<Shingles> shingles = Optional.empty();

  private CapturedText(String text) {
    this.text = text;
    this.matcher = QuotationMatcher.of(text);
  }

  /**
   * @param text as stored, a line a paragraph
   */
  public static CapturedText of(String text) {
    return new CapturedText(text);
  }

  public String text() {
    return text;
  }

  public QuotationMatcher matcher() {
    return matcher;
  }

  /** Its runs of words, to see what was copied from it. */
  public Shingles shingles() {
    Shingles made = shingles.orElseGet(() -> Shingles.of(text));
    shingles = Optional.of(made);
    return made;
  }

  /** The numbers in it, read as a language writes them. */
  public List<Amount> amounts(String language) {
    return amounts.computeIfAbsent(language, lang -> Amounts.in(text, lang));
  }

  /**
   * A link to a passage that matches only there; see {@link TextFragment}.
   *
   * @param start 0-based offset, UTF-16 units
   * @param end exclusive
   */
  public Optional<String> fragment(int start, int end, Locale locale) {
    return fragments.computeIfAbsent(locale, l -> TextFragment.in(text, l)).to(start, end);
  }
}
