package org.copydesk.evidence;

/**
 * Whether a quotation stands in a text. That there is no text to look in is for the caller to say.
 */
public sealed interface Match {
  /**
   * It does.
   *
   * @param start 0-based offset of its first character in the text, UTF-16 units
   * @param end offset after its last character
   * @param occurrences how often its first part stands there
   * @param negation a negation or condition that stands just before it, or in a gap of it; empty
   *     for none
   */
  record Found(int start, int end, int occurrences, String negation) implements Match {}

  /**
   * It does not.
   *
   * @param closest the most similar passage of the text as it stands there; empty when nothing is
   *     similar
   * @param difference what differs, such as {@code "318" for "317"}, or what is wrong with the
   *     places of words that are all there; empty when nothing is similar
   */
  record Absent(String closest, String difference) implements Match {}

  /**
   * There is nothing to look for: no letter or digit, or a part between two gaps that is too short
   * to mean anything.
   */
  record Unusable(String reason) implements Match {}
}
