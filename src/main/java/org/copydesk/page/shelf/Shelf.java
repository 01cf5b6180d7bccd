package org.copydesk.page.shelf;

import org.copydesk.briefing.Edition;
import org.copydesk.page.address.Addresses;

/**
 * What every page is drawn from: one language's volume, and the directory of all pages.
 *
 * @param evidence whether the captures of sources are published, too
 */
public record Shelf(Volume volume, Directory directory, boolean evidence) {
  public String lang() {
    return volume.lang();
  }

  public Edition edition() {
    return volume.edition();
  }

  public Addresses addresses() {
    return volume.addresses();
  }
}
