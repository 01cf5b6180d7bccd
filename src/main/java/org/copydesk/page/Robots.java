package org.copydesk.page;

import java.net.URI;
import org.copydesk.page.address.Address;

/**
 * What robots are told (RFC 9309).
 *
 * @param sitemap where the sitemap is
 * @param news where the sitemap of the latest news is
 */
public record Robots(Address address, Address sitemap, Address news, URI base, String lang)
    implements FilePage {
  static Robots of(URI base, String lang) {
    return new Robots(
        Address.of("/robots.txt"), Address.of("/sitemap.xml"), NewsSitemap.ADDRESS, base, lang);
  }

  @Override
  public String template() {
    return "robots.ftl";
  }
}
