package org.copydesk.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copydesk.page.address.Address;
import org.copydesk.page.part.BriefingCard;
import org.copydesk.page.part.Frame;
import org.copydesk.page.part.Framing;
import org.copydesk.page.shelf.Shelf;
import org.copydesk.page.words.Label;

/** All briefings in brief, newest first. */
public record BriefingsPage(Frame frame, Pager<BriefingCard> pager) implements HtmlPage {
  private static final int SIZE = 100;

  static List<Page> all(Framing framing) {
    Shelf shelf = framing.shelf();
    Address first = shelf.addresses().below("briefings/");
    Label title = Label.word("briefings.title");
    List<BriefingCard> cards =
        shelf.volume().briefings().stream().map(b -> BriefingCard.of(shelf, b)).toList();
    List<Page> pages = new ArrayList<>();
    for (Pager<BriefingCard> pager : Pager.of(cards, SIZE, first)) {
      Frame frame =
          pager.number() == 1
              ? framing.frame(first, title, "/briefings/")
              : framing.alone(pager.here(), title);
      pages.add(new BriefingsPage(frame.modified(Dates.newest(shelf.volume().briefings())), pager));
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
