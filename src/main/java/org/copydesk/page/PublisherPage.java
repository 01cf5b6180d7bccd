package org.copydesk.page;

import java.util.List;
import java.util.Optional;
import org.copydesk.page.address.Addresses;
import org.copydesk.page.part.Frame;
import org.copydesk.page.part.Framing;
import org.copydesk.page.shelf.CitedSource;
import org.copydesk.page.shelf.Shelf;
import org.copydesk.page.shelf.Volume;
import org.copydesk.page.words.Label;

/** A publisher's documents that are relied on. */
public record PublisherPage(Frame frame, List<SourcesPage.Line> sources) implements HtmlPage {

  /**
   * @param group the publisher's sources, at least one
   */
  static Leaf leaf(Framing framing, List<CitedSource> group) {
    Shelf shelf = framing.shelf();
    boolean hidden =
        group.stream().flatMap(cited -> cited.briefings().stream()).noneMatch(Volume::isPublic);
    return Leaf.listing(
            framing,
            shelf.addresses().publisher(name(group)),
            () -> frame(framing, group).hidden(hidden),
            frame -> new PublisherPage(frame, SourcesPage.lines(shelf, group)))
        .hidden(hidden);
  }

  /** What it is called in the first of its sources. */
  static String name(List<CitedSource> group) {
    return group.get(0).source().publisher().orElseThrow();
  }

  private static Frame frame(Framing framing, List<CitedSource> group) {
    String name = name(group);
    return framing.frame(
        framing.shelf().addresses().publisher(name),
        Label.text(name),
        "/publishers/" + Addresses.slug(name) + "/",
        "/publishers/");
  }

  @Override
  public Optional<String> kind() {
    return Optional.of("CollectionPage");
  }

  @Override
  public String template() {
    return "publisher.ftlh";
  }
}
