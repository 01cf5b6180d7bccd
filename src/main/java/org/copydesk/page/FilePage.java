package org.copydesk.page;

import java.net.URI;
import org.copydesk.page.address.Address;
import org.copydesk.page.address.Addresses;

/**
 * A file for programs: a feed, a sitemap. It is read away from the site, so its links are absolute.
 */
public non-sealed interface FilePage extends Page {
  /** Where the site stands, with a slash at the end. */
  URI base();

  @Override
  default String to(Address target) {
    return absolute(target);
  }

  @Override
  default String absolute(Address target) {
    return Addresses.absolute(base(), target);
  }
}
