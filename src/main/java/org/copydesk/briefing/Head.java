package org.copydesk.briefing;

import java.util.List;
import java.util.Optional;
import org.copydesk.claim.PartialDate;
import org.copydesk.text.Placed;

/**
 * What stands over a briefing.
 *
 * @param lang its language (BCP 47), the publication's first when not given
 * @param updated when it last changed in substance
 * @param recheck when it is due to be checked anew
 * @param authors ids of people
 * @param topics ids of topics
 * @param picture the address of its lead picture, as written
 * @param aliases former addresses, each from the site's root, that lead here
 * @param translationOf the slug of the briefing that this one translates
 * @param allow ids of rules switched off for this file
 */
public record Head(
    Placed<String> title,
    String lang,
    Status status,
    Optional<Placed<PartialDate>> published,
    Optional<Placed<PartialDate>> updated,
    Optional<Placed<PartialDate>> recheck,
    List<Placed<String>> authors,
    List<Placed<String>> topics,
    Optional<Placed<String>> summary,
    Optional<LeadPicture> picture,
    List<Placed<String>> aliases,
    Optional<Placed<String>> translationOf,
    List<Placed<String>> allow) {

  /** Whether it says when it was published. */
  public boolean dated() {
    return published.isPresent();
  }

  /** The picture that stands for a briefing in listings and when it is shared. */
  public record LeadPicture(Placed<String> source, String alt, Optional<String> caption) {}
}
