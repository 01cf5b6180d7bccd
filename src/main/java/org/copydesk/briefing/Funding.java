package org.copydesk.briefing;

import java.util.List;
import java.util.Optional;
import org.copydesk.claim.PartialDate;
import org.copydesk.text.LocalText;
import org.copydesk.text.Placed;
import org.copydesk.text.Span;

/**
 * Where the publisher's money comes from.
 *
 * @param asOf for which date or year this holds
 * @param funders the largest first, as the author has them
 * @param span the place of the whole entry
 */
public record Funding(Optional<Placed<PartialDate>> asOf, List<Funder> funders, Span span) {
  public Funding {
    funders = List.copyOf(funders);
  }

  /**
   * One who gives money.
   *
   * @param share percent of the year's income, a plain decimal number such as {@code 12.5}
   * @param amount as readers are to see it, such as "12 000 euros"
   */
  public record Funder(
      LocalText name, Optional<String> share, Optional<String> amount, Optional<String> url) {}
}
