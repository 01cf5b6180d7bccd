package org.copydesk.page;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.copydesk.claim.Source;
import org.copydesk.page.address.Address;
import org.copydesk.page.part.Apparatus;
import org.copydesk.page.part.BriefingCard;
import org.copydesk.page.part.ClaimCard;
import org.copydesk.page.part.Frame;
import org.copydesk.page.part.Framing;
import org.copydesk.page.part.Pointer;
import org.copydesk.page.part.Scope;
import org.copydesk.page.part.SourceLine;
import org.copydesk.page.shelf.CitedSource;
import org.copydesk.page.shelf.Shelf;
import org.copydesk.page.shelf.Volume;
import org.copydesk.page.words.Label;

/**
 * A source, and what relies on it.
 *
 * @param chain what it passes on, up to the origin; empty when it passes nothing on
 * @param carriers the sources that pass it on
 */
public record SourcePage(
    Frame frame,
    SourceLine source,
    List<Pointer> chain,
    List<Pointer> carriers,
    List<BriefingCard> briefings,
    List<ClaimCard> claims,
    String origin)
    implements HtmlPage {

  static SourcePage of(Framing framing, CitedSource cited) {
    Shelf shelf = framing.shelf();
    Source source = cited.source();
    Address self = shelf.addresses().source(cited.seenFrom(), source);
    Scope scope = Scope.part(self, Set.of(), Set.of());
    Apparatus apparatus = new Apparatus(shelf, cited.seenFrom(), scope);
    return new SourcePage(
        frame(framing, cited),
        apparatus.source(source.id()).orElseThrow(),
        chain(shelf, cited),
        carriers(shelf, cited),
        cited.briefings().stream().map(b -> BriefingCard.of(shelf, b)).toList(),
        cited.claims().stream().map(c -> ClaimCard.of(shelf.volume(), c)).toList(),
        source.span().file().path());
  }

  static List<Pointer> chain(Shelf shelf, CitedSource cited) {
    return shelf.volume().bibliography(cited.seenFrom()).chain(cited.source()).stream()
        .skip(1)
        .map(next -> pointer(shelf, cited, next))
        .toList();
  }

  static List<Pointer> carriers(Shelf shelf, CitedSource cited) {
    return shelf.volume().carriers(cited.key()).stream()
        .map(carrier -> pointer(shelf, carrier, carrier.source()))
        .toList();
  }

  static Frame frame(Framing framing, CitedSource cited) {
    Shelf shelf = framing.shelf();
    return framing
        .frame(
            shelf.addresses().source(cited.seenFrom(), cited.source()),
            Label.text(cited.source().name(shelf.lang())),
            "/sources/" + cited.key() + "/",
            "/sources/")
        .modified(Dates.newest(cited.briefings()))
        .hidden(cited.briefings().stream().noneMatch(Volume::isPublic));
  }

  private static Pointer pointer(Shelf shelf, CitedSource seen, Source source) {
    Optional<String> publisher = source.publisher();
    String name = source.name(shelf.lang());
    String full = publisher.filter(p -> !p.equals(name)).map(p -> p + ": " + name).orElse(name);
    return new Pointer(full, shelf.addresses().source(seen.seenFrom(), source));
  }

  @Override
  public Optional<String> kind() {
    return Optional.of("WebPage");
  }

  @Override
  public String template() {
    return "source.ftlh";
  }
}
