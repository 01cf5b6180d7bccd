package org.copydesk.page.part;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.copydesk.claim.PartialDate;
import org.copydesk.page.address.Address;
import org.copydesk.page.words.Label;

/**
 * One entry of a feed.
 *
 * @param address also its identity
 * @param text what the template draws as its content
 */
public record FeedEntry(
    Address address,
    Label title,
    Optional<String> summary,
    Optional<PartialDate> published,
    PartialDate changed,
    List<Pointer> authors,
    List<String> tags,
    Optional<PictureBox> picture,
    Text text) {

  /**
   * What an entry says in full.
   *
   * @param story a briefing's text
   * @param claims claims that stand outside it
   * @param sources the numbered source list
   */
  public record Text(
      Optional<Story> story,
      List<ClaimBox> claims,
      List<OriginNote> origins,
      List<CorrectionLine> corrections,
      List<SourceLine> sources) {}

  /** When it was published, as RFC 3339 asks. */
  public Optional<String> publishedAt() {
    return published.map(FeedEntry::rfc3339);
  }

  /** When it last changed, as RFC 3339 asks. */
  public String changedAt() {
    return rfc3339(changed);
  }

  /** A date as a moment, midnight UTC where only the day is known. */
  public static String rfc3339(PartialDate date) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(date.moment());
  }
}
