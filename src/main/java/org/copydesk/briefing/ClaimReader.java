package org.copydesk.briefing;

import java.util.List;
import java.util.Optional;
import org.copydesk.briefing.yaml.Fields;
import org.copydesk.briefing.yaml.Key;
import org.copydesk.briefing.yaml.Keys;
import org.copydesk.briefing.yaml.Scalars;
import org.copydesk.briefing.yaml.Type;
import org.copydesk.claim.Claim;
import org.copydesk.claim.Claimant;
import org.copydesk.claim.Evidence;
import org.copydesk.claim.PartialDate;
import org.copydesk.text.Placed;

/** Reads one claim of a briefing. */
final class ClaimReader {
  private static final Key<Placed<String>> ID =
      Key.needed("id", Scalars.NAME, "The name of the claim in its address, such as `deaths`.");
  private static final Key<Placed<String>> CLAIM =
      Key.needed("claim", Scalars.TEXT, "What was claimed, in neutral words.");
  private static final Key<Claimant> CLAIMANT =
      Key.of("claimant", ClaimantReader.TYPE, "Who made the claim.");
  private static final Key<Placed<PartialDate>> MADE =
      Key.of("made", Scalars.DATE, "When it was made.");
  private static final Key<List<Placed<String>>> APPEARANCES =
      Key.of("appearances", Scalars.NAME.list(), "The sources in which it was made or repeated.");
  private static final Key<Placed<String>> RATING =
      Key.needed("rating", Scalars.NAME, "The verdict: one of the publication's ratings.");
  private static final Key<Placed<String>> FINDING =
      Key.of("finding", Scalars.TEXT, "What the evidence shows, in a sentence.");
  private static final Key<List<Evidence>> EVIDENCE =
      Key.of("evidence", EvidenceReader.TYPE.list(), "The sources used for or against it.");

  static final Keys KEYS =
      Keys.of(
          "a claim",
          ID,
          CLAIM,
          CLAIMANT,
          MADE,
          APPEARANCES,
          RATING,
          FINDING,
          EVIDENCE,
          DiligenceReader.CONTACTED,
          DiligenceReader.SINGLE_SOURCE,
          DiligenceReader.OTHER_SIDE,
          DiligenceReader.UNKNOWN);

  /** A claim with the place of its id. */
  static final Type<Placed<Claim>> TYPE = Type.entries(KEYS, ClaimReader::read);

  private ClaimReader() {}

  /** A claim without text or rating is kept, so that what refers to it is not reported as well. */
  private static Optional<Placed<Claim>> read(Fields fields) {
    Optional<Placed<String>> id = fields.get(ID);
    Placed<String> none = Placed.of("", fields.head());
    Claim claim =
        new Claim(
            id.map(Placed::value).orElse(""),
            fields.get(CLAIM).orElse(none),
            fields.get(CLAIMANT),
            fields.get(MADE).map(Placed::value),
            fields.all(APPEARANCES),
            fields.get(RATING).orElse(none),
            fields.get(FINDING),
            fields.all(EVIDENCE),
            DiligenceReader.read(fields),
            fields.span());
    return id.map(i -> Placed.of(claim, i.span()));
  }
}
