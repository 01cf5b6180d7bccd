package org.copydesk.briefing;

import java.util.Optional;
import org.copydesk.briefing.yaml.Fields;
import org.copydesk.briefing.yaml.Key;
import org.copydesk.briefing.yaml.Keys;
import org.copydesk.briefing.yaml.Scalars;
import org.copydesk.briefing.yaml.Type;
import org.copydesk.claim.Evidence;
import org.copydesk.claim.Excerpt;
import org.copydesk.claim.Said;
import org.copydesk.text.Placed;

/** Reads one piece of a claim's evidence. */
final class EvidenceReader {
  private static final Key<Placed<String>> SOURCE =
      Key.needed("source", Scalars.NAME, "The id of the source.");
  private static final Key<Placed<Evidence.Relation>> RELATION =
      Key.needed("relation", Type.choice(Evidence.Relation.class), "How it bears on the claim.");
  private static final Key<String> NOTE =
      Key.of("note", Scalars.WORDS, "Our own remark on what it shows.");

  private static final Key<Said> SAID =
      Key.of("said", SaidReader.TYPE, "Who spoke the quoted words, when and where.");

  static final Keys KEYS =
      Keys.of(
          "evidence",
          SOURCE,
          RELATION,
          ExcerptReader.QUOTE,
          ExcerptReader.ORIGINAL,
          ExcerptReader.BEFORE,
          ExcerptReader.AFTER,
          NOTE,
          SAID);

  static final Type<Evidence> TYPE = Type.entries(KEYS, EvidenceReader::read);

  private EvidenceReader() {}

  private static Optional<Evidence> read(Fields fields) {
    Optional<Placed<String>> source = fields.get(SOURCE);
    Evidence.Relation relation =
        fields.get(RELATION).map(Placed::value).orElse(Evidence.Relation.CONTEXT);
    Optional<Excerpt> quote = ExcerptReader.read(fields);
    Optional<String> note = fields.get(NOTE);
    Optional<Said> said = fields.get(SAID);
    return source.map(s -> new Evidence(s, relation, quote, note, said, fields.span()));
  }
}
