package org.copydesk.page.shelf;

import org.copydesk.briefing.Edition;
import org.copydesk.page.address.Addresses;

/** What every page is drawn from: one language's volume, and the directory of all pages. */
public record Shelf(Volume volume, Directory directory) {
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
