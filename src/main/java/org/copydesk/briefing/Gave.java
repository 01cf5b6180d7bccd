package org.copydesk.briefing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.copydesk.briefing.keep.Codec;
import org.copydesk.briefing.keep.Part;
import org.copydesk.claim.Claim;
import org.copydesk.claim.Claimant;
import org.copydesk.claim.Diligence;
import org.copydesk.claim.Disclosure;
import org.copydesk.claim.PartialDate;
import org.copydesk.claim.Source;
import org.copydesk.evidence.StoredCapture;
import org.copydesk.markdown.Block;
import org.copydesk.markdown.Citation;
import org.copydesk.markdown.Link;
import org.copydesk.markdown.Prose;
import org.copydesk.text.Diagnostic;

/** What one file gave, in a form to be kept. */
record Gave(
    Optional<ReadBriefing> briefing,
    Optional<ReadPage> page,
    Optional<Person> person,
    Optional<Source> source,
    Optional<List<StoredCapture>> captures,
    List<Diagnostic> remarks) {
  /** Of a prose its signposts; the rest is kept by itself. */
  static final Part<Writing, Signposts> WRITING =
      new Part<>(Writing.class, Signposts.class, Writing::signposts, Writing::away);

  /** What stands in several places of one file's records. */
  static final Set<Class<?>> REPEATED =
      Set.of(Claim.class, Citation.class, Link.class, Block.class);

  /** What many files say alike. */
  static final Set<Class<?>> COMMON =
      Set.of(PartialDate.class, Claimant.class, Diligence.class, Disclosure.class);

  static final Codec<Gave> CODEC = Codec.of(Gave.class, REPEATED, COMMON, WRITING);
  static final Codec<Prose> PROSE = Codec.of(Prose.class, REPEATED);
}
