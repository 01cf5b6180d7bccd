package org.copydesk.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.copydesk.briefing.Briefing;
import org.copydesk.claim.PartialDate;
import org.copydesk.page.address.Address;
import org.copydesk.page.part.BriefingCard;
import org.copydesk.page.part.Chrome;
import org.copydesk.page.part.ClaimCard;
import org.copydesk.page.part.Frame;
import org.copydesk.page.part.Framing;
import org.copydesk.page.shelf.Directory;
import org.copydesk.page.shelf.Shelf;
import org.copydesk.page.shelf.Volume;
import org.copydesk.page.words.Label;

/**
 * A topic's briefings, newest first, and its newest verdicts.
 *
 * @param feed the topic's own feed, when the publication has one for each topic
 */
public record TopicPage(
    Frame frame, Pager<BriefingCard> pager, List<ClaimCard> claims, Optional<Chrome.Feed> feed)
    implements HtmlPage {
  private static final int CLAIMS = 6;

  static List<Leaf> all(Framing framing, String id) {
    Shelf shelf = framing.shelf();
    Volume volume = shelf.volume();
    List<Briefing> briefings = volume.withTopic(id);
    Supplier<Optional<PartialDate>> newest = Dates.newestOf(() -> briefings);
    Address first = shelf.addresses().topic(id);
    Label name = Directory.topic(volume, id);
    List<Leaf> pages = new ArrayList<>();
    for (Pager<Briefing> pager : Pager.of(briefings, volume.site().pageSize(), first)) {
      boolean front = pager.number() == 1;
      Leaf.OfListing page =
          Leaf.listing(
              framing,
              pager.here(),
              () ->
                  (front
                          ? framing.frame(first, name, "/topics/" + id + "/", "/topics/")
                          : framing.alone(pager.here(), name, "/topics/"))
                      .modified(newest.get()),
              frame ->
                  new TopicPage(
                      frame,
                      pager.map(b -> BriefingCard.of(shelf, b)),
                      front ? newestClaims(volume, briefings) : List.of(),
                      feed(shelf, id)));
      pages.add(
          front
              ? page
              : page.madeOf(frame -> Makings.ofBriefings(shelf, frame, pager, feed(shelf, id))));
    }
    return pages;
  }

  private static List<ClaimCard> newestClaims(Volume volume, List<Briefing> briefings) {
    return Volume.standing(briefings).stream()
        .limit(CLAIMS)
        .map(claim -> ClaimCard.of(volume, claim))
        .toList();
  }

  private static Optional<Chrome.Feed> feed(Shelf shelf, String id) {
    return shelf.edition().site().feeds().byTopic()
        ? Optional.of(
            new Chrome.Feed(
                Label.word("feed.topic", Directory.topic(shelf.volume(), id).text()),
                shelf.addresses().topic(id).resolve("feed.atom"),
                Chrome.Feed.ATOM))
        : Optional.empty();
  }

  @Override
  public List<Chrome.Feed> feeds() {
    return feed.stream().toList();
  }

  @Override
  public Optional<String> kind() {
    return Optional.of("CollectionPage");
  }

  @Override
  public String template() {
    return "topic.ftlh";
  }
}
