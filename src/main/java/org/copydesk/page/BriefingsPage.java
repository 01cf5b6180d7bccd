package org.copydesk.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.copydesk.briefing.Briefing;
import org.copydesk.claim.PartialDate;
import org.copydesk.page.address.Address;
import org.copydesk.page.part.BriefingCard;
import org.copydesk.page.part.Frame;
import org.copydesk.page.part.Framing;
import org.copydesk.page.shelf.Shelf;
import org.copydesk.page.words.Label;

/** All briefings in brief, newest first. */
public record BriefingsPage(Frame frame, Pager<BriefingCard> pager) implements HtmlPage {
  private static final int SIZE = 100;

  static List<Leaf> all(Framing framing) {
    Shelf shelf = framing.shelf();
    Address first = shelf.addresses().below("briefings/");
    Label title = Label.word("briefings.title");
    Supplier<Optional<PartialDate>> newest = Dates.newestOf(shelf.volume()::briefings);
    List<Leaf> pages = new ArrayList<>();
    for (Pager<Briefing> pager : Pager.of(shelf.volume().briefings(), SIZE, first)) {
      pages.add(
          Leaf.listing(
                  framing,
                  pager.here(),
                  () ->
                      (pager.number() == 1
                              ? framing.frame(first, title, "/briefings/")
                              : framing.alone(pager.here(), title))
                          .modified(newest.get()),
                  frame -> new BriefingsPage(frame, pager.map(b -> BriefingCard.of(shelf, b))))
              .madeOf(frame -> Makings.ofBriefings(shelf, frame, pager)));
    }
    return pages;
  }

  @Override
  public Optional<String> kind() {
    return Optional.of("CollectionPage");
  }

  @Override
  public String template() {
    return "briefings.ftlh";
  }
}
