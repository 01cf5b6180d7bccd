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

  static List<Leaf> all(Framing framing) {
    Shelf shelf = framing.shelf();
    Map<String, List<CitedSource>> groups = new TreeMap<>();
    for (CitedSource cited : shelf.volume().sources().values()) {
      cited
          .source()
          .publisher()
          .map(Addresses::slug)
          .ifPresent(slug -> groups.computeIfAbsent(slug, s -> new ArrayList<>()).add(cited));
    }
    Address address = shelf.addresses().below("publishers/");
    List<Leaf> pages = new ArrayList<>();
    pages.add(
        Leaf.listing(
            framing,
            address,
            () -> framing.frame(address, Label.word("publishers.title"), "/publishers/"),
            frame ->
                new PublishersPage(
                    frame, groups.values().stream().map(group -> line(shelf, group)).toList())));
    groups.values().forEach(group -> pages.add(PublisherPage.leaf(framing, group)));
    return pages;
  }

  private static Line line(Shelf shelf, List<CitedSource> group) {
    String name = PublisherPage.name(group);
    return new Line(name, shelf.addresses().publisher(name), group.size());
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
