package org.copydesk.page.shelf;

import org.copydesk.briefing.Briefing;
import org.copydesk.claim.Claim;

/** A claim and the briefing that checks it. */
public record FiledClaim(Briefing briefing, Claim claim) {}
