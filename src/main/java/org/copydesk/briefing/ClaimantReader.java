package org.copydesk.briefing;

import java.util.Optional;
import org.copydesk.briefing.yaml.Fields;
import org.copydesk.briefing.yaml.Key;
import org.copydesk.briefing.yaml.Keys;
import org.copydesk.briefing.yaml.Scalars;
import org.copydesk.briefing.yaml.Type;
import org.copydesk.claim.Claimant;
import org.copydesk.text.Placed;

/** Reads who made a claim: a plain name, or a name with more about it. */
final class ClaimantReader {
  private static final Key<String> NAME =
      Key.needed("name", Scalars.WORDS, "The person's or organization's name.");
  private static final Key<Placed<Claimant.Type>> KIND =
      Key.of("type", Type.choice(Claimant.Type.class), "Whether it is a person, if not given.");
  private static final Key<Placed<String>> URL =
      Key.of("url", Scalars.ADDRESS, "An address that identifies the claimant.");

  static final Keys KEYS = Keys.of("a claimant", NAME, KIND, URL);

  static final Type<Claimant> TYPE =
      Type.either(
          Scalars.WORDS.map(
              name -> new Claimant(name, Claimant.Type.ORGANIZATION, Optional.empty())),
          Type.entries(KEYS, ClaimantReader::read));

  private ClaimantReader() {}

  private static Optional<Claimant> read(Fields fields) {
    Claimant.Type type = fields.get(KIND).map(Placed::value).orElse(Claimant.Type.ORGANIZATION);
    Optional<String> url = fields.get(URL).map(Placed::value);
    return fields.get(NAME).map(name -> new Claimant(name, type, url));
  }
}
