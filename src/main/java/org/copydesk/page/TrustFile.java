package org.copydesk.page;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copydesk.briefing.Publisher;
import org.copydesk.page.address.Address;
import org.copydesk.page.part.Framing;
import org.copydesk.page.part.Furniture;
import org.copydesk.page.shelf.Shelf;
import org.copydesk.text.Placed;

/**
 * Who stands behind the site, for machines (the trust.txt of JournalList): lines of {@code
 * attribute=value}. It stands at the root and below {@code .well-known/}, as the specification
 * asks.
 *
 * @param lines without line ends
 */
public record TrustFile(Address address, List<String> lines, URI base, String lang)
    implements FilePage {

  /** Both copies; none when the publisher names no policy and no mail address. */
  static List<Page> all(Framing framing) {
    Shelf shelf = framing.shelf();
    Publisher publisher = shelf.edition().site().publisher();
    List<String> lines = new ArrayList<>();
    publisher
        .email()
        .or(() -> policy(shelf, publisher, "contact"))
        .ifPresent(contact -> lines.add("contact=" + contact));
    publisher.policies().keySet().stream()
        .filter(policy -> !policy.equals("contact"))
        .flatMap(policy -> policy(shelf, publisher, policy).stream())
        .distinct()
        .forEach(address -> lines.add("disclosure=" + address));
    if (lines.isEmpty()) {
      return List.of();
    }
    URI base = framing.chrome().base();
    return List.of(
        new TrustFile(Address.of("/trust.txt"), lines, base, shelf.lang()),
        new TrustFile(Address.of("/.well-known/trust.txt"), lines, base, shelf.lang()));
  }

  private static Optional<String> policy(Shelf shelf, Publisher publisher, String name) {
    return Optional.ofNullable(publisher.policies().get(name))
        .map(Placed::value)
        .map(to -> Furniture.absolute(shelf, to));
  }

  @Override
  public String template() {
    return "trust.ftl";
  }
}
