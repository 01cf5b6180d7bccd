package org.copydesk.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copydesk.briefing.PlacedClaim;
import org.copydesk.claim.PartialDate;
import org.copydesk.claim.Rating;
import org.copydesk.page.address.Address;
import org.copydesk.page.part.Chrome;
import org.copydesk.page.part.ClaimCard;
import org.copydesk.page.part.Frame;
import org.copydesk.page.part.Framing;
import org.copydesk.page.part.Verdict;
import org.copydesk.page.shelf.Volume;
import org.copydesk.page.words.Label;

/**
 * The claims, all of them or those of one rating.
 *
 * @param index the listing of all claims
 * @param pager newest first
 * @param filters the ratings that some claim has, in the order of the scale
 * @param rating the rating that this listing is limited to
 */
public record ClaimsPage(
    Frame frame,
    Address index,
    Pager<ClaimCard> pager,
    List<Filter> filters,
    Optional<Verdict> rating)
    implements HtmlPage {
  private static final int SIZE = 50;

  /** A rating and how many claims have it. */
  public record Filter(Verdict verdict, int count) {}

  static List<Page> all(Framing framing) {
    Volume volume = framing.shelf().volume();
    List<PlacedClaim> claims = volume.claims();
    List<Filter> filters = filters(volume, claims);
    List<Page> pages = new ArrayList<>();
    Address index = framing.shelf().addresses().below("claims/");
    add(framing, claims, index, filters, Optional.empty(), pages);
    for (Rating rating : volume.site().scale().ratings()) {
      Verdict verdict = Verdict.of(volume, rating.id());
      List<PlacedClaim> rated = rated(claims, rating.id());
      add(framing, rated, verdict.listing(), filters, Optional.of(verdict), pages);
    }
    return pages;
  }

  private static void add(
      Framing framing,
      List<PlacedClaim> claims,
      Address first,
      List<Filter> filters,
      Optional<Verdict> rating,
      List<Page> pages) {
    Volume volume = framing.shelf().volume();
    Address index = framing.shelf().addresses().below("claims/");
    List<ClaimCard> cards = claims.stream().map(c -> ClaimCard.of(volume, c)).toList();
    for (Pager<ClaimCard> pager : Pager.of(cards, SIZE, first)) {
      Frame frame = frame(framing, pager, rating);
      pages.add(new ClaimsPage(frame.modified(newest(claims)), index, pager, filters, rating));
    }
  }

  private static Frame frame(Framing framing, Pager<ClaimCard> pager, Optional<Verdict> rating) {
    String key = rating.map(r -> "/claims/rating/" + r.id() + "/").orElse("/claims/");
    Label title =
        rating
            .map(verdict -> Label.word("claims.rated", verdict.label()))
            .orElse(Label.word("claims.title"));
    String[] above = rating.isPresent() ? new String[] {"/claims/"} : new String[0];
    return pager.number() == 1
        ? framing.frame(pager.here(), title, key, above)
        : framing.alone(pager.here(), title, above);
  }

  private static List<Filter> filters(Volume volume, List<PlacedClaim> claims) {
    return volume.site().scale().ids().stream()
        .map(id -> new Filter(Verdict.of(volume, id), rated(claims, id).size()))
        .filter(filter -> filter.count() > 0)
        .toList();
  }

  private static List<PlacedClaim> rated(List<PlacedClaim> claims, String rating) {
    return claims.stream().filter(c -> c.claim().rating().value().equals(rating)).toList();
  }

  private static Optional<PartialDate> newest(List<PlacedClaim> claims) {
    return Dates.newest(claims.stream().map(PlacedClaim::briefing).toList());
  }

  @Override
  public List<Chrome.Feed> feeds() {
    Address address = index.resolve("feed.json");
    return List.of(new Chrome.Feed(Label.word("feed.claims"), address, Chrome.Feed.JSON));
  }

  @Override
  public String template() {
    return "claims.ftlh";
  }
}
