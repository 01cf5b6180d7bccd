package org.copydesk.briefing;

import java.util.List;
import java.util.Optional;
import org.copydesk.briefing.keep.Codec;
import org.copydesk.claim.Source;
import org.copydesk.evidence.StoredCapture;
import org.copydesk.text.Diagnostic;

/** What one file gave, in a form to be kept. */
record Gave(
    Optional<ReadBriefing> briefing,
    Optional<ReadPage> page,
    Optional<Person> person,
    Optional<Source> source,
    Optional<List<StoredCapture>> captures,
    List<Diagnostic> remarks) {
  static final Codec<Gave> CODEC = Codec.of(Gave.class);
}
