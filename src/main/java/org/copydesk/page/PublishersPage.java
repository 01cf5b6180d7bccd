package org.copydesk.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.copydesk.page.address.Address;
import org.copydesk.page.address.Addresses;
import org.copydesk.page.part.Frame;
import org.copydesk.page.part.Framing;
import org.copydesk.page.shelf.CitedSource;
import org.copydesk.page.shelf.Shelf;
import org.copydesk.page.words.Label;

/** The publishers of the sources. */
public record PublishersPage(Frame frame, List<Line> publishers) implements HtmlPage {
  /** A publisher, and how many of its documents are relied on. */
  public record Line(String name, Address address, int count) {}

  static List<Page> all(Framing framing) {
    Shelf shelf = framing.shelf();
    Map<String, List<CitedSource>> groups = new TreeMap<>();
    for (CitedSource cited : shelf.volume().sources().values()) {
      cited
          .source()
          .publisher()
          .map(Addresses::slug)
          .ifPresent(slug -> groups.computeIfAbsent(slug, s -> new ArrayList<>()).add(cited));
    }
    List<Line> lines = new ArrayList<>();
    List<Page> pages = new ArrayList<>();
    for (List<CitedSource> group : groups.values()) {
      PublisherPage page = PublisherPage.of(framing, group);
      lines.add(new Line(page.frame().title().text(), page.address(), group.size()));
      pages.add(page);
    }
    Address address = shelf.addresses().below("publishers/");
    Label title = Label.word("publishers.title");
    pages.add(0, new PublishersPage(framing.frame(address, title, "/publishers/"), lines));
    return pages;
  }

  @Override
  public Optional<String> kind() {
    return Optional.of("CollectionPage");
  }

  @Override
  public String template() {
    return "publishers.ftlh";
  }
}
