package org.copydesk.page;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.copydesk.briefing.SecurityContact;
import org.copydesk.briefing.Site;
import org.copydesk.page.address.Address;
import org.copydesk.page.address.Addresses;

/**
 * Where to report a weakness of the site (RFC 9116): lines of {@code Field: value}. It stands below
 * {@code .well-known/}, as the standard asks, and at the root, where older readers look.
 *
 * @param lines without line ends
 */
public record SecurityFile(Address address, List<String> lines, URI base, String lang)
    implements FilePage {
  private static final Address ADDRESS = Address.of("/.well-known/security.txt");

  /** Both copies; none when the publication names no contact. */
  static List<Page> all(Site site) {
    Optional<List<String>> lines = site.outlets().security().map(contact -> lines(contact, site));
    return lines.stream()
        .flatMap(
            all ->
                Stream.of(Address.of("/security.txt"), ADDRESS)
                    .<Page>map(
                        at -> new SecurityFile(at, all, site.base(), site.defaultLanguage())))
        .toList();
  }

  private static List<String> lines(SecurityContact contact, Site site) {
    List<String> lines = new ArrayList<>();
    contact.contacts().forEach(to -> lines.add("Contact: " + to));
    lines.add("Expires: " + contact.expires().value().moment().toInstant());
    List<String> languages = contact.languages().isEmpty() ? site.languages() : contact.languages();
    lines.add("Preferred-Languages: " + String.join(", ", languages));
    if ("https".equals(site.base().getScheme())) {
      lines.add("Canonical: " + Addresses.absolute(site.base(), ADDRESS));
    }
    contact.links().forEach(link -> lines.add(link.field() + ": " + link.address()));
    return List.copyOf(lines);
  }

  /** The same form as {@code trust.txt}: lines as they are. */
  @Override
  public String template() {
    return "trust.ftl";
  }
}
