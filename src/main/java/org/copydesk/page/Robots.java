package org.copydesk.page;

import java.net.URI;
import org.copydesk.page.address.Address;

/**
 * What robots are told (RFC 9309).
 *
 * @param sitemap where the sitemap is
 */
public record Robots(Address address, Address sitemap, URI base, String lang) implements FilePage {
  static Robots of(URI base, String lang) {
    return new Robots(Address.of("/robots.txt"), Address.of("/sitemap.xml"), base, lang);
  }

  @Override
  public String template() {
    return "robots.ftl";
  }
}
