package org.copydesk.page.part;

import java.util.Optional;
import org.copydesk.briefing.Briefing;
import org.copydesk.page.address.Address;
import org.copydesk.page.shelf.Shelf;

/**
 * A picture of the site.
 *
 * @param alt words for those who cannot see it; empty when it only adorns
 */
public record PictureBox(Address address, String alt, Optional<String> caption) {

  /** A briefing's lead picture; empty when it has none, or one on another host. */
  static Optional<PictureBox> of(Shelf shelf, Briefing briefing) {
    return briefing
        .head()
        .picture()
        .filter(picture -> !picture.source().value().contains("://"))
        .map(
            picture ->
                new PictureBox(
                    shelf
                        .directory()
                        .ofStatic(briefing.file().path(), picture.source().value())
                        .orElseGet(
                            () ->
                                shelf
                                    .addresses()
                                    .briefing(briefing)
                                    .resolve(picture.source().value())),
                    picture.alt(),
                    picture.caption()));
  }
}
