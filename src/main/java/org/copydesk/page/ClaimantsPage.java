package org.copydesk.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copydesk.page.address.Address;
import org.copydesk.page.part.Frame;
import org.copydesk.page.part.Framing;
import org.copydesk.page.words.Label;

/** Everybody whose claims were checked, by name. */
public record ClaimantsPage(Frame frame, Pager<ClaimsPage.Counted> pager) implements HtmlPage {
  private static final int SIZE = 300;

  static Address address(Framing framing) {
    return framing.shelf().addresses().below("claims/by/");
  }

  static List<Page> all(Framing framing, List<ClaimsPage.Counted> claimants) {
    List<Page> pages = new ArrayList<>();
    Label title = Label.word("claimants.title");
    for (Pager<ClaimsPage.Counted> pager : Pager.of(claimants, SIZE, address(framing))) {
      Frame frame =
          pager.number() == 1
              ? framing.frame(pager.here(), title, "/claims/by/", "/claims/")
              : framing.alone(pager.here(), title, "/claims/");
      pages.add(new ClaimantsPage(frame, pager));
    }
    return pages;
  }

  @Override
  public Optional<String> kind() {
    return Optional.of("CollectionPage");
  }

  @Override
  public String template() {
    return "claimants.ftlh";
  }
}
