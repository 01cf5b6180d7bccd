package org.copydesk.briefing;

import org.copydesk.claim.Claim;

/** A claim and the briefing that checks it. */
public record PlacedClaim(Briefing briefing, Claim claim) {}
