package org.copydesk.page.theme;

import org.copydesk.page.address.Address;

/**
 * A file of the theme that is copied to the site.
 *
 * @param name what templates call it, such as {@code style.css}
 * @param path where it goes, below the site's root; a stylesheet or script carries a digest of its
 *     bytes in its name, so that browsers may keep it for ever
 */
public record Asset(String name, String path, byte[] bytes) {
  Address address() {
    return Address.of("/" + path);
  }
}
