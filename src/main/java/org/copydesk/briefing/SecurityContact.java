package org.copydesk.briefing;

import java.util.List;
import java.util.Optional;
import org.copydesk.claim.PartialDate;
import org.copydesk.text.Placed;

/**
 * Where to report a weakness of the site, for {@code security.txt} (RFC 9116). All addresses are
 * URIs.
 *
 * @param contacts the preferred first; at least one
 * @param expires from when on none of this is to be relied on
 * @param languages that reports may be written in (BCP 47); empty when it is not said
 * @param links what else it names: encryption, acknowledgments, policy, hiring
 */
public record SecurityContact(
    List<String> contacts, Placed<PartialDate> expires, List<String> languages, List<Link> links) {

  /** One further address under the name that the standard gives it, such as {@code Policy}. */
  public record Link(String field, String address) {
    static Optional<Link> of(String field, Optional<String> address) {
      return address.map(to -> new Link(field, to));
    }
  }
}
