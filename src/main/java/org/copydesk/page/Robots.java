package org.copydesk.page;

import java.net.URI;
import java.util.List;
import org.copydesk.briefing.Site;
import org.copydesk.page.address.Address;
import org.copydesk.page.address.Addresses;
import org.copydesk.page.shelf.EvidencePackage;
import org.copydesk.page.shelf.Shelf;

/**
 * What robots are told (RFC 9309).
 *
 * @param sitemap where the sitemap is
 * @param closed paths from the host's root that robots stay out of
 * @param news where the sitemap of the latest news is
 */
public record Robots(
    Address address, Address sitemap, Address news, List<String> closed, URI base, String lang)
    implements FilePage {
  static Robots of(Shelf shelf) {
    Site site = shelf.edition().site();
    return new Robots(
        Address.of("/robots.txt"),
        Address.of("/sitemap.xml"),
        NewsSitemap.ADDRESS,
        shelf.evidence() ? closed(site) : List.of(),
        site.base(),
        shelf.lang());
  }

  /** The full texts of others are there for readers of a briefing, not for search engines. */
  private static List<String> closed(Site site) {
    return site.languages().stream()
        .map(lang -> Addresses.of(site, lang).below(EvidencePackage.FOLDER))
        .map(folder -> URI.create(Addresses.absolute(site.base(), folder)).getRawPath())
        .toList();
  }

  @Override
  public String template() {
    return "robots.ftl";
  }
}
