package org.copydesk.claim;

import java.util.Optional;
import org.copydesk.text.Placed;

/**
 * Words taken from a source, and how to know them again there: the exact text with what stands
 * before and after it, as in the text quote selector of the W3C Web Annotation model.
 *
 * @param words as we print them
 * @param original the source's own words, where ours are a translation
 * @param before what stands directly before them in the source
 * @param after what stands directly after them
 */
public record Excerpt(
    Placed<String> words,
    Optional<Placed<String>> original,
    Optional<String> before,
    Optional<String> after) {

  /** The words that stand in the source. */
  public Placed<String> source() {
    return original.orElse(words);
  }

  /** Whether something is said about what stands around them. */
  public boolean hasContext() {
    return before.isPresent() || after.isPresent();
  }
}
