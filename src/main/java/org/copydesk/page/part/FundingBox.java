package org.copydesk.page.part;

import java.util.List;
import java.util.Optional;
import org.copydesk.briefing.Funding;
import org.copydesk.briefing.Publisher;
import org.copydesk.briefing.StandingPage;
import org.copydesk.claim.PartialDate;
import org.copydesk.page.shelf.Shelf;
import org.copydesk.text.Placed;

/**
 * Who pays for the publication, as its page on funding shows it.
 *
 * @param shares whether any funder's share is told
 * @param amounts whether any funder's sum is told
 */
public record FundingBox(
    Optional<PartialDate> asOf, List<Line> funders, boolean shares, boolean amounts) {

  /**
   * One funder.
   *
   * @param share percent of the income, a plain decimal number
   */
  public record Line(
      String name, Optional<String> share, Optional<String> amount, Optional<String> url) {}

  /** What a page shows of it; empty on all pages but the one that the policy names. */
  public static Optional<FundingBox> on(StandingPage page, Shelf shelf) {
    Publisher publisher = shelf.edition().site().publisher();
    boolean here =
        Optional.ofNullable(publisher.policies().get("funding"))
            .filter(to -> to.value().equals(page.key()))
            .isPresent();
    return publisher.funding().filter(funding -> here).map(funding -> of(funding, shelf.lang()));
  }

  private static FundingBox of(Funding funding, String lang) {
    List<Line> lines =
        funding.funders().stream()
            .map(f -> new Line(f.name().in(lang), f.share(), f.amount(), f.url()))
            .toList();
    return new FundingBox(
        funding.asOf().map(Placed::value),
        lines,
        lines.stream().anyMatch(line -> line.share().isPresent()),
        lines.stream().anyMatch(line -> line.amount().isPresent()));
  }
}
