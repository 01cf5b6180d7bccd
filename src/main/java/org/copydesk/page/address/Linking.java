package org.copydesk.page.address;

/** How one page writes the addresses of others. */
public interface Linking {
  /** The address as it stands in this page's links; relative on a page, absolute in a feed. */
  String to(Address target);

  /** The address with scheme and host, for canonical links, feeds and structured data. */
  String absolute(Address target);
}
