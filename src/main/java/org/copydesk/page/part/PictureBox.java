package org.copydesk.page.part;

import java.util.Optional;
import org.copydesk.briefing.Briefing;
import org.copydesk.briefing.Head;
import org.copydesk.markdown.Link;
import org.copydesk.page.address.Address;
import org.copydesk.page.address.Linking;
import org.copydesk.page.shelf.Exhibit;
import org.copydesk.page.shelf.Gallery;
import org.copydesk.page.shelf.Shelf;

/**
 * A picture of the site.
 *
 * @param address of one that is large enough for link previews and feeds
 * @param alt words for those who cannot see it; empty when it only adorns
 * @param exhibit its sizes; empty when it could not be read as a picture
 */
public record PictureBox(
    Address address, String alt, Optional<String> caption, Optional<Exhibit> exhibit) {

  /** A briefing's lead picture; empty when it has none, or one on another host. */
  static Optional<PictureBox> of(Shelf shelf, Briefing briefing) {
    return briefing
        .head()
        .picture()
        .filter(picture -> !picture.source().value().contains("://"))
        .map(picture -> of(shelf, briefing, picture));
  }

  private static PictureBox of(Shelf shelf, Briefing briefing, Head.LeadPicture picture) {
    Link link = Gallery.lead(picture.source());
    Optional<Exhibit> exhibit = shelf.directory().picture(briefing.file(), link);
    Address address =
        exhibit
            .map(known -> known.address(known.large()))
            .or(() -> shelf.directory().target(briefing.file(), link))
            .orElseGet(
                () -> shelf.addresses().briefing(briefing).resolve(picture.source().value()));
    return new PictureBox(address, picture.alt(), picture.caption(), exhibit);
  }

  /** The {@code srcset} in the picture's own form; empty when there is no choice. */
  public String choices(Linking page) {
    return exhibit.map(known -> known.choices(known.own(), page)).orElse("");
  }

  /** The {@code srcset} in WebP; empty when there is none. */
  public String modern(Linking page) {
    return exhibit.map(known -> known.choices(known.modern(), page)).orElse("");
  }

  /** The one that a browser shows which chooses none. */
  public Address usual() {
    return exhibit.map(known -> known.address(known.usual())).orElse(address);
  }
}
