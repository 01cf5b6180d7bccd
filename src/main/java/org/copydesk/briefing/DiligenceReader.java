package org.copydesk.briefing;

import java.util.List;
import java.util.Optional;
import org.copydesk.briefing.yaml.Fields;
import org.copydesk.briefing.yaml.Key;
import org.copydesk.briefing.yaml.Keys;
import org.copydesk.briefing.yaml.Scalars;
import org.copydesk.briefing.yaml.Type;
import org.copydesk.claim.Diligence;
import org.copydesk.claim.PartialDate;
import org.copydesk.text.Placed;

/** Reads what was done to be fair about a claim; its keys stand among the claim's own. */
final class DiligenceReader {
  private static final Key<Placed<PartialDate>> ON =
      Key.of("on", Scalars.DATE, "When the claimant was asked.");
  private static final Key<String> ANSWER =
      Key.of("answer", Scalars.WORDS, "What came back; leave it out when nothing did.");
  private static final Key<String> NOTE =
      Key.of("note", Scalars.WORDS, "A remark, such as why nobody was asked.");

  static final Keys CONTACT_KEYS = Keys.of("a request to the claimant", ON, ANSWER, NOTE);

  static final Key<Diligence.Contacted> CONTACTED =
      Key.of(
          "contacted",
          Type.either(
              Scalars.TEXT.map(
                  note ->
                      new Diligence.Contacted(
                          Optional.empty(),
                          Optional.empty(),
                          Optional.of(note.value()),
                          note.span())),
              Type.entries(CONTACT_KEYS, DiligenceReader::contacted)),
          "When the claimant was asked for evidence, and what came back.");
  static final Key<Placed<String>> SINGLE_SOURCE =
      Key.of("single-source", Scalars.TEXT, "Why the rating rests on one origin only.");
  static final Key<Placed<String>> OTHER_SIDE =
      Key.of("other-side", Scalars.TEXT, "What was looked for on the other side in vain.");
  static final Key<List<Placed<Diligence.Unknown>>> UNKNOWN =
      Key.of(
          "unknown",
          Type.choice(Diligence.Unknown.class).list(),
          "What could not be found out: `claimant`, `made`, `appearances`.");

  private DiligenceReader() {}

  static Diligence read(Fields fields) {
    return new Diligence(
        fields.get(CONTACTED),
        fields.get(SINGLE_SOURCE),
        fields.get(OTHER_SIDE),
        fields.all(UNKNOWN));
  }

  private static Optional<Diligence.Contacted> contacted(Fields fields) {
    return Optional.of(
        new Diligence.Contacted(
            fields.get(ON).map(Placed::value),
            fields.get(ANSWER),
            fields.get(NOTE),
            fields.span()));
  }
}
