package org.copydesk.page.part;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.copydesk.claim.PartialDate;
import org.copydesk.claim.Source;
import org.copydesk.evidence.StoredCapture;

/**
 * Whether we keep a copy of a source.
 *
 * @param taken when the newest copy was made; empty when there is none
 * @param missing whether there is none of a source that is on the web
 * @param reason why there is none, where we say so
 */
public record KeptCopy(Optional<PartialDate> taken, boolean missing, Optional<String> reason) {

  static KeptCopy of(Source source, List<StoredCapture> captures, String lang) {
    Optional<PartialDate> taken =
        captures.isEmpty()
            ? Optional.empty()
            : Optional.of(captures.get(captures.size() - 1).taken())
                .map(time -> PartialDate.of(time.atOffset(ZoneOffset.UTC).toLocalDate()));
    String reason = source.disclosure().notCaptured().in(lang);
    return new KeptCopy(
        taken,
        taken.isEmpty() && source.url().isPresent(),
        Optional.of(reason).filter(r -> taken.isEmpty() && !r.isEmpty()));
  }
}
