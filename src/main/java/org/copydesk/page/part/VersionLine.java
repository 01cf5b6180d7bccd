package org.copydesk.page.part;

import java.util.List;
import org.copydesk.claim.PartialDate;

/**
 * One published version of a briefing.
 *
 * @param kind {@code published}, {@code changed}, {@code withdrawn}, {@code again} or {@code
 *     oldest}, where older ones are not known
 * @param name the beginning of the commit's id
 * @param people who wrote it, as far as they have a profile
 * @param reviewers who reviewed it, as far as the commit says so and that is asked for
 * @param corrections what readers were told with it
 * @param amendments what differs from the version before; empty when no word does
 */
public record VersionLine(
    String kind,
    PartialDate on,
    String name,
    List<Pointer> people,
    List<Pointer> reviewers,
    List<CorrectionLine> corrections,
    List<AmendmentLine> amendments) {

  /** Whether there was a version before it to compare with. */
  public boolean compared() {
    return !kind.equals("published") && !kind.equals("oldest");
  }
}
