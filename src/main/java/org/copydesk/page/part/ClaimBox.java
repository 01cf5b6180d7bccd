package org.copydesk.page.part;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.copydesk.briefing.Status;
import org.copydesk.claim.Claimant;
import org.copydesk.claim.Diligence;
import org.copydesk.claim.PartialDate;
import org.copydesk.claim.Said;
import org.copydesk.page.address.Address;
import org.copydesk.text.Placed;

/**
 * A claim in full.
 *
 * @param anchor its anchor on the page that shows it
 * @param address its own page
 * @param appearances where it was made or repeated
 * @param status of the briefing that checks it
 * @param quoted the claim's evidence, for and against and for context
 * @param shared which of its appearances and its evidence are one origin
 * @param care what was done to be fair, and what could not be found out
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
    Status status,
    Optional<String> finding,
    Quoted quoted,
    List<Apparatus.SharedOrigin> shared,
    Care care) {

  /** The evidence by how it bears on the claim. */
  public record Quoted(
      List<EvidenceLine> supports, List<EvidenceLine> contradicts, List<EvidenceLine> context) {}

  /** One piece of evidence: the words of a source, and our note on them. */
  public record EvidenceLine(
      SourceRef source, Optional<Wording> quote, Optional<String> note, Optional<Said> said) {}

  /**
   * What readers are told besides.
   *
   * @param unknown {@code claimant}, {@code made}, {@code appearances}
   */
  public record Care(
      Optional<Diligence.Contacted> contacted,
      Optional<String> singleSource,
      Optional<String> otherSide,
      List<String> unknown) {

    static Care of(Diligence diligence) {
      return new Care(
          diligence.contacted(),
          diligence.singleSource().map(Placed::value),
          diligence.otherSide().map(Placed::value),
          diligence.unknown().stream()
              .map(what -> what.value().name().toLowerCase(Locale.ROOT))
              .toList());
    }

    public boolean isEmpty() {
      return contacted.isEmpty()
          && singleSource.isEmpty()
          && otherSide.isEmpty()
          && unknown.isEmpty();
    }
  }
}
