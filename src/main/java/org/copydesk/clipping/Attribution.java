package org.copydesk.clipping;

import java.util.Optional;
import org.copydesk.promotion.Credit;

/**
 * A remark in the copy that it comes from elsewhere.
 *
 * @param words the remark, as it stands there
 * @param address where it leads, when the copy still has the link
 * @param credit how the copy stands to its origin and who published that, as far as the words say
 */
public record Attribution(String words, Optional<String> address, Optional<Credit> credit) {
  /** {@code republished}, {@code translated}, {@code excerpted} or {@code based-on}. */
  public String relation() {
    return credit.map(Credit::relation).orElse("republished");
  }

  /** Who published the original. */
  public Optional<String> publisher() {
    return credit.flatMap(Credit::publisher);
  }
}
