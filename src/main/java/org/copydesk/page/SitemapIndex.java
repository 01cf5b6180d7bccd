package org.copydesk.page;

import java.net.URI;
import java.util.List;
import org.copydesk.page.address.Address;

/** The list of sitemaps, where one cannot hold all pages. */
public record SitemapIndex(Address address, List<Address> parts, URI base, String lang)
    implements FilePage {
  @Override
  public String template() {
    return "sitemap-index.ftlx";
  }
}
