package org.copydesk.evidence;

import java.math.BigDecimal;

/**
 * A number in a text, in digits or words.
 *
 * @param value what it amounts to: 2500000 for "2.5 million"
 * @param percent whether it is a percentage
 * @param written as it stands in the text
 * @param start 0-based offset of its first character, UTF-16 units
 * @param end offset after its last
 */
public record Amount(BigDecimal value, boolean percent, String written, int start, int end) {
  /** Whether both say the same, however written. */
  public boolean agrees(Amount other) {
    return percent == other.percent && value.compareTo(other.value) == 0;
  }

  /** Whether it looks like a year rather than a count. */
  public boolean isYear() {
    return !percent
        && written.matches("\\p{Nd}{4}")
        && value.intValue() >= 1000
        && value.intValue() <= 2100;
  }
}
