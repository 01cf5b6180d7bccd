package org.copydesk.page.part;

import java.util.List;
import java.util.Optional;
import org.copydesk.claim.Claimant;
import org.copydesk.claim.PartialDate;
import org.copydesk.page.address.Address;

/**
 * A claim in full.
 *
 * @param anchor its anchor on the page that shows it
 * @param address its own page
 * @param appearances where it was made or repeated
 * @param quoted the claim's evidence, for and against and for context
 */
public record ClaimBox(
    String id,
    String anchor,
    Address address,
    String text,
    Optional<Claimant> claimant,
    Optional<PartialDate> made,
    List<SourceRef> appearances,
    Verdict verdict,
    Optional<String> finding,
    Quoted quoted) {

  /** The evidence by how it bears on the claim. */
  public record Quoted(
      List<EvidenceLine> supports, List<EvidenceLine> contradicts, List<EvidenceLine> context) {}

  /** One piece of evidence: the words of a source, and our note on them. */
  public record EvidenceLine(SourceRef source, Optional<String> quote, Optional<String> note) {}
}
