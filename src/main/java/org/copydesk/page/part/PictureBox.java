package org.copydesk.page.part;

import java.util.Optional;
import org.copydesk.briefing.Briefing;
import org.copydesk.briefing.Head;
import org.copydesk.markdown.Link;
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
                    address(shelf, briefing, picture), picture.alt(), picture.caption()));
  }

  private static Address address(Shelf shelf, Briefing briefing, Head.LeadPicture picture) {
    String written = picture.source().value();
    Link link = new Link(Link.Kind.PATH, written, Optional.empty(), picture.source().span());
    return shelf
        .directory()
        .target(briefing.file(), link)
        .orElseGet(() -> shelf.addresses().briefing(briefing).resolve(written));
  }
}
