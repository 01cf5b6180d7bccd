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
  static PublisherPage of(Framing framing, List<CitedSource> group) {
    Shelf shelf = framing.shelf();
    String name = group.get(0).source().publisher().orElseThrow();
    boolean open =
        group.stream().flatMap(cited -> cited.briefings().stream()).anyMatch(Volume::isPublic);
    Frame frame =
        framing
            .frame(
                shelf.addresses().publisher(name),
                Label.text(name),
                "/publishers/" + Addresses.slug(name) + "/",
                "/publishers/")
            .hidden(!open);
    return new PublisherPage(frame, SourcesPage.lines(shelf, group));
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
