package org.copydesk.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.copydesk.claim.PartialDate;
import org.copydesk.claim.Source;
import org.copydesk.page.address.Address;
import org.copydesk.page.part.Frame;
import org.copydesk.page.part.Framing;
import org.copydesk.page.shelf.CitedSource;
import org.copydesk.page.shelf.Shelf;
import org.copydesk.page.words.Label;
import org.copydesk.text.Placed;

/** Every source that is relied on, in alphabetical order of titles. */
public record SourcesPage(Frame frame, Pager<Line> pager) implements HtmlPage {
  private static final int SIZE = 100;

  /**
   * A source in a listing.
   *
   * @param kind {@code primary}, {@code secondary} or {@code tertiary}
   * @param briefings how many briefings rely on it
   */
  public record Line(
      String name,
      Address address,
      Optional<String> publisher,
      Optional<PartialDate> published,
      Optional<String> kind,
      Optional<String> lang,
      int briefings) {

    static Line of(Shelf shelf, CitedSource cited) {
      Source source = cited.source();
      return new Line(
          source.name(shelf.lang()),
          shelf.addresses().source(cited.seenFrom(), source),
          source.publisher(),
          source.published().map(Placed::value),
          source.kind().map(kind -> kind.name().toLowerCase(Locale.ROOT)),
          source.lang(),
          cited.briefings().size());
    }
  }

  static List<Leaf> all(Framing framing) {
    Shelf shelf = framing.shelf();
    Address first = shelf.addresses().below("sources/");
    Label title = Label.word("sources.title");
    List<CitedSource> sorted = sorted(shelf, shelf.volume().sources().values());
    List<Leaf> pages = new ArrayList<>();
    for (Pager<CitedSource> pager : Pager.of(sorted, SIZE, first)) {
      pages.add(
          Leaf.listing(
              framing,
              pager.here(),
              () ->
                  pager.number() == 1
                      ? framing.frame(first, title, "/sources/")
                      : framing.alone(pager.here(), title),
              frame -> new SourcesPage(frame, pager.map(cited -> Line.of(shelf, cited)))));
    }
    return pages;
  }

  static List<Line> lines(Shelf shelf, Collection<CitedSource> sources) {
    return sorted(shelf, sources).stream().map(cited -> Line.of(shelf, cited)).toList();
  }

  /** In alphabetical order; by code point, so that every machine sorts alike. */
  private static List<CitedSource> sorted(Shelf shelf, Collection<CitedSource> sources) {
    record Named(String name, String path, CitedSource cited) {}

    return sources.stream()
        .map(
            cited ->
                new Named(
                    cited.source().name(shelf.lang()).toLowerCase(Locale.ROOT),
                    shelf.addresses().source(cited.seenFrom(), cited.source()).path(),
                    cited))
        .sorted(Comparator.comparing(Named::name).thenComparing(Named::path))
        .map(Named::cited)
        .toList();
  }

  @Override
  public Optional<String> kind() {
    return Optional.of("CollectionPage");
  }

  @Override
  public String template() {
    return "sources.ftlh";
  }
}
