package org.copydesk.page.part;

import java.util.Optional;
import org.copydesk.claim.PartialDate;
import org.copydesk.claim.Source;
import org.copydesk.page.address.Address;
import org.copydesk.text.Placed;

/**
 * A mention of a source.
 *
 * @param number its number in the briefing's source list
 * @param place its line in the source list of the page that mentions it
 * @param page its own page
 * @param url where it is on the web; the archived copy when the original is gone
 * @param lang its language (BCP 47)
 */
public record SourceRef(
    int number,
    Address place,
    Address page,
    String name,
    Optional<String> publisher,
    Optional<String> url,
    Optional<PartialDate> published,
    Optional<String> lang) {

  /**
   * Its line in the source list, its own page, and where it is on the web: the archived copy when
   * the original is gone.
   */
  record Ways(Address place, Address page, Optional<String> url) {}

  static SourceRef of(Source source, int number, String lang, Ways ways) {
    return new SourceRef(
        number,
        ways.place(),
        ways.page(),
        source.name(lang),
        source.publisher(),
        ways.url(),
        source.published().map(Placed::value),
        source.lang());
  }
}
