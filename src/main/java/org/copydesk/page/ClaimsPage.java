package org.copydesk.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.copydesk.briefing.PlacedClaim;
import org.copydesk.claim.PartialDate;
import org.copydesk.page.address.Address;
import org.copydesk.page.part.Chrome;
import org.copydesk.page.part.ClaimCard;
import org.copydesk.page.part.Frame;
import org.copydesk.page.part.Framing;
import org.copydesk.page.part.Verdict;
import org.copydesk.page.shelf.Volume;
import org.copydesk.page.words.Label;

/**
 * The claims, all of them or those of one rating, topic or claimant.
 *
 * @param index the listing of all claims
 * @param chosen the first page of this listing
 * @param pager newest first
 * @param filters the ways to narrow the listing down
 */
public record ClaimsPage(
    Frame frame, Address index, Address chosen, Pager<ClaimCard> pager, Filters filters)
    implements HtmlPage {
  private static final int SIZE = 50;

  /** A rating and how many claims have it. */
  public record Rated(Verdict verdict, int count) {}

  /** A topic or claimant, and how many claims it has. */
  public record Counted(String id, String name, Address address, int count) {}

  /**
   * The ways to narrow a listing down.
   *
   * @param ratings those that some claim has, in the order of the scale
   * @param topics those that some claim has, in the publication's order
   * @param claimants those with the most claims
   * @param everybody the page of all claimants
   * @param rating the rating that this listing is limited to
   */
  public record Filters(
      List<Rated> ratings,
      List<Counted> topics,
      List<Counted> claimants,
      Address everybody,
      Optional<Verdict> rating) {
    Filters rated(Verdict verdict) {
      return new Filters(ratings, topics, claimants, everybody, Optional.of(verdict));
    }
  }

  /** What one listing holds, what it is called, and where it begins. */
  record Choice(Label title, Address first, List<PlacedClaim> claims) {}

  /**
   * @param key what the listing shares with its translations; {@code ""} when it has none
   */
  static List<Leaf> of(Framing framing, Choice choice, String key, Filters filters) {
    Volume volume = framing.shelf().volume();
    Address index = framing.shelf().addresses().below("claims/");
    Supplier<Optional<PartialDate>> newest =
        Dates.newestOf(() -> choice.claims().stream().map(PlacedClaim::briefing).toList());
    String[] above = choice.first().equals(index) ? new String[0] : new String[] {"/claims/"};
    Makings.Shared around =
        new Makings.Shared(
            Makings.Kind.CLAIMS,
            choice.first().path(),
            () -> List.of(index, choice.first(), filters));
    List<Leaf> pages = new ArrayList<>();
    for (Pager<PlacedClaim> pager : Pager.of(choice.claims(), SIZE, choice.first())) {
      pages.add(
          Leaf.listing(
                  framing,
                  pager.here(),
                  () ->
                      (pager.number() == 1 && !key.isEmpty()
                              ? framing.frame(pager.here(), choice.title(), key, above)
                              : framing.alone(pager.here(), choice.title(), above))
                          .modified(newest.get()),
                  frame -> {
                    Pager<ClaimCard> cards = pager.map(claim -> ClaimCard.of(volume, claim));
                    return new ClaimsPage(frame, index, choice.first(), cards, filters);
                  })
              .madeOf(frame -> Makings.ofClaims(framing.shelf(), frame, pager, around)));
    }
    return pages;
  }

  @Override
  public List<Chrome.Feed> feeds() {
    Address address = index.resolve("feed.json");
    return List.of(new Chrome.Feed(Label.word("feed.claims"), address, Chrome.Feed.JSON));
  }

  @Override
  public Optional<String> kind() {
    return Optional.of("CollectionPage");
  }

  @Override
  public String template() {
    return "claims.ftlh";
  }
}
