package org.copydesk.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.copydesk.briefing.Briefing;
import org.copydesk.briefing.PlacedClaim;
import org.copydesk.json.JsonObject;
import org.copydesk.page.address.Address;
import org.copydesk.page.data.SiteData;
import org.copydesk.page.part.BriefingCard;
import org.copydesk.page.part.ClaimCard;
import org.copydesk.page.part.CorrectionLine;
import org.copydesk.page.part.Frame;
import org.copydesk.page.part.Framing;
import org.copydesk.page.shelf.Directory;
import org.copydesk.page.shelf.Shelf;
import org.copydesk.page.shelf.Volume;
import org.copydesk.page.words.Label;
import org.copydesk.page.words.Words;

/**
 * A front page: the newest briefings; on the first also the newest verdicts and corrections.
 *
 * @param pager the briefings, newest first
 * @param lead the claims of the newest briefing
 * @param claims the newest verdicts of the others
 */
public record FrontPage(
    Frame frame,
    Pager<BriefingCard> pager,
    List<ClaimCard> lead,
    List<ClaimCard> claims,
    List<CorrectionLine> corrections,
    List<Directory.Entry> topics,
    JsonObject site)
    implements HtmlPage {
  private static final int LEAD = 5;
  private static final int CLAIMS = 6;

  /** Verdicts are looked for in so many briefings; most have some. */
  private static final int RECENT = 100;

  private static final int CORRECTIONS = 3;

  static List<Leaf> all(Framing framing) {
    Shelf shelf = framing.shelf();
    Volume volume = shelf.volume();
    Address home = shelf.addresses().home();
    List<Leaf> pages = new ArrayList<>();
    for (Pager<Briefing> pager : Pager.of(volume.briefings(), volume.site().pageSize(), home)) {
      boolean first = pager.number() == 1;
      Leaf.OfListing page =
          Leaf.listing(
              framing,
              pager.here(),
              () -> first ? home(framing) : later(framing, pager),
              frame -> {
                Pager<BriefingCard> cards = pager.map(b -> BriefingCard.of(shelf, b));
                return first ? first(framing, frame, cards) : later(frame, cards);
              });
      pages.add(first ? page : page.madeOf(frame -> Makings.ofBriefings(shelf, frame, pager)));
    }
    return pages;
  }

  private static Frame home(Framing framing) {
    String about = framing.chrome().description();
    return framing
        .frame(framing.shelf().addresses().home(), Label.text(framing.chrome().site()), "/")
        .described(Optional.of(about).filter(text -> !text.isEmpty()))
        .modified(Dates.newest(framing.shelf().volume().briefings()));
  }

  private static FrontPage first(Framing framing, Frame frame, Pager<BriefingCard> pager) {
    Shelf shelf = framing.shelf();
    Volume volume = shelf.volume();
    List<Briefing> newest = volume.briefings().stream().limit(1).toList();
    List<Briefing> others = volume.briefings().stream().skip(1).limit(RECENT).toList();
    return new FrontPage(
        frame,
        pager,
        cards(volume, Volume.standing(newest).stream().limit(LEAD)),
        cards(volume, Volume.standing(others).stream().limit(CLAIMS)),
        CorrectionLine.all(volume).stream().limit(CORRECTIONS).toList(),
        volume.topics().stream()
            .flatMap(t -> shelf.directory().find("/topics/" + t + "/", volume.lang()).stream())
            .toList(),
        SiteData.of(shelf, framing.chrome()));
  }

  private static List<ClaimCard> cards(Volume volume, Stream<PlacedClaim> claims) {
    return claims.map(claim -> ClaimCard.of(volume, claim)).toList();
  }

  private static Frame later(Framing framing, Pager<Briefing> pager) {
    Label title = Label.word("page.number", String.valueOf(pager.number()));
    return framing.alone(pager.here(), title);
  }

  private static FrontPage later(Frame frame, Pager<BriefingCard> pager) {
    return new FrontPage(
        frame, pager, List.of(), List.of(), List.of(), List.of(), new JsonObject());
  }

  @Override
  public String template() {
    return "front.ftlh";
  }

  @Override
  public List<JsonObject> data(Words words) {
    return site.isEmpty() ? HtmlPage.super.data(words) : List.of(site);
  }
}
