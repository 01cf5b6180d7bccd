package org.copydesk.evidence;

/**
 * The article text of a capture, with the means to look quotations up in it. Thread-safe.
 *
 * @param text as stored, a line a paragraph
 * @param matcher over that text
 */
public record CapturedText(String text, QuotationMatcher matcher) {
  public static CapturedText of(String text) {
    return new CapturedText(text, QuotationMatcher.of(text));
  }
}
