package org.copydesk.page.part;

import java.util.Optional;
import org.copydesk.briefing.PlacedClaim;
import org.copydesk.briefing.Status;
import org.copydesk.claim.Claim;
import org.copydesk.claim.Claimant;
import org.copydesk.claim.PartialDate;
import org.copydesk.page.address.Address;
import org.copydesk.page.shelf.Volume;
import org.copydesk.text.Placed;

/**
 * A claim in a listing.
 *
 * @param status of the briefing that checks it
 */
public record ClaimCard(
    Address address,
    String text,
    Optional<String> claimant,
    Optional<PartialDate> made,
    Verdict verdict,
    Optional<String> finding,
    Optional<PartialDate> checked,
    String briefing,
    Address briefingAddress,
    Status status) {

  public static ClaimCard of(Volume volume, PlacedClaim filed) {
    Claim claim = filed.claim();
    return new ClaimCard(
        volume.addresses().claim(claim.id()),
        claim.text().value(),
        claim.claimant().map(Claimant::name),
        claim.made(),
        Verdict.of(volume, claim.rating().value()),
        claim.finding().map(Placed::value),
        filed.briefing().head().published().map(Placed::value),
        filed.briefing().title(),
        volume.addresses().briefing(filed.briefing()),
        filed.briefing().status());
  }
}
