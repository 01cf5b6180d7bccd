package org.copydesk.evidence;

import java.math.BigDecimal;

/**
 * A number in a text, in digits or words.
 *
 * @param value what it amounts to: 2500000 for "2.5 million"
 * @param percent whether it is a percentage
 * @param unit the unit beside it, under one name for all languages; empty when none is known
 * @param written as it stands in the text
 * @param start 0-based offset of its first character, UTF-16 units
 * @param end offset after its last
 */
public record Amount(
    BigDecimal value, boolean percent, String unit, String written, int start, int end) {
  /** Whether both say the same, however written; a unit that is not known may be any. */
  public boolean agrees(Amount other) {
    return isAlike(other) && value.compareTo(other.value) == 0;
  }

  /** Whether both count the same kind of thing, as far as can be seen. */
  public boolean isAlike(Amount other) {
    return percent == other.percent
        && (unit.isEmpty() || other.unit.isEmpty() || unit.equals(other.unit));
  }

  /** Whether it looks like a year rather than a count. */
  public boolean isYear() {
    return !percent
        && written.matches("\\p{Nd}{4}")
        && value.intValue() >= 1000
        && value.intValue() <= 2100;
  }
}
