package org.copydesk.briefing;

import java.util.List;
import java.util.Set;
import org.copydesk.claim.Claim;
import org.copydesk.text.Placed;
import org.copydesk.text.Span;

/**
 * A briefing as it was read, with places that only the remaining checks need.
 *
 * @param slug where its slug is written, or the start of the file
 * @param lang where its language is written, or the start of the file
 * @param claims its claims, each with the place of its id
 * @param declared the ids under {@code sources:}, also of those that could not be read
 */
record ReadBriefing(
    Briefing briefing,
    FileName name,
    Span slug,
    Span lang,
    List<Placed<Claim>> claims,
    Set<String> declared) {

  /** The same with no text. */
  ReadBriefing withoutText() {
    return new ReadBriefing(briefing.withoutText(), name, slug, lang, claims, declared);
  }
}
