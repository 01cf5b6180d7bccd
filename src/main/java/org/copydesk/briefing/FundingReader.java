package org.copydesk.briefing;

import java.util.List;
import java.util.Optional;
import org.copydesk.briefing.yaml.Fields;
import org.copydesk.briefing.yaml.Key;
import org.copydesk.briefing.yaml.Keys;
import org.copydesk.briefing.yaml.Scalars;
import org.copydesk.briefing.yaml.Type;
import org.copydesk.claim.PartialDate;
import org.copydesk.text.LocalText;
import org.copydesk.text.Placed;

/** Reads who pays for the publication. */
final class FundingReader {
  private static final Key<LocalText> NAME =
      Key.needed("name", Scalars.LOCAL, "Who gives the money.");
  private static final Key<Placed<String>> SHARE =
      Key.of("share", Scalars.DECIMAL, "Percent of the year's income.");
  private static final Key<String> AMOUNT =
      Key.of("amount", Scalars.WORDS, "The sum, as readers are to see it.");
  private static final Key<Placed<String>> URL =
      Key.of("url", Scalars.ADDRESS, "An address that identifies the funder.");

  static final Keys FUNDER_KEYS = Keys.of("a funder", NAME, SHARE, AMOUNT, URL);

  private static final Key<Placed<PartialDate>> AS_OF =
      Key.of("as-of", Scalars.DATE, "The date or year for which this holds.");
  private static final Key<List<Funding.Funder>> FUNDERS =
      Key.of("funders", Type.entries(FUNDER_KEYS, FundingReader::funder).list(), "Who pays.");

  static final Keys KEYS = Keys.of("funding", AS_OF, FUNDERS);

  static final Type<Funding> TYPE =
      Type.entries(
          KEYS,
          fields ->
              Optional.of(new Funding(fields.get(AS_OF), fields.all(FUNDERS), fields.head())));

  private FundingReader() {}

  private static Optional<Funding.Funder> funder(Fields fields) {
    Optional<String> share = fields.get(SHARE).map(Placed::value);
    Optional<String> amount = fields.get(AMOUNT);
    Optional<String> url = fields.get(URL).map(Placed::value);
    return fields.get(NAME).map(name -> new Funding.Funder(name, share, amount, url));
  }
}
