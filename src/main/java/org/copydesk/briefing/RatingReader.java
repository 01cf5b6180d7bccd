package org.copydesk.briefing;

import java.util.Optional;
import java.util.OptionalInt;
import org.copydesk.briefing.yaml.Fields;
import org.copydesk.briefing.yaml.Key;
import org.copydesk.briefing.yaml.Keys;
import org.copydesk.briefing.yaml.Scalars;
import org.copydesk.briefing.yaml.Type;
import org.copydesk.claim.Rating;
import org.copydesk.text.LocalText;
import org.copydesk.text.Placed;

/** Reads one rating of the publication's scale. */
final class RatingReader {
  private static final Key<Placed<String>> ID =
      Key.needed("id", Scalars.NAME, "What authors write, such as `outdated`.");
  private static final Key<Integer> VALUE =
      Key.of("value", Scalars.whole(-1000, 1000), "Its place on the scale, higher is truer.");
  private static final Key<LocalText> LABEL =
      Key.needed("label", Scalars.LOCAL, "What readers see.");
  private static final Key<LocalText> MEANING =
      Key.of("meaning", Scalars.LOCAL, "When this verdict is given, in a sentence.");

  static final Keys KEYS = Keys.of("a rating", ID, VALUE, LABEL, MEANING);

  /** A rating with the place of its id. */
  static final Type<Placed<Rating>> TYPE = Type.entries(KEYS, RatingReader::read);

  private RatingReader() {}

  private static Optional<Placed<Rating>> read(Fields fields) {
    Optional<Placed<String>> id = fields.get(ID);
    OptionalInt value = fields.get(VALUE).map(OptionalInt::of).orElseGet(OptionalInt::empty);
    LocalText label =
        fields.get(LABEL).orElseGet(() -> LocalText.of(id.map(Placed::value).orElse("")));
    LocalText meaning = fields.get(MEANING).orElseGet(LocalText::none);
    return id.map(i -> Placed.of(new Rating(i.value(), value, label, meaning), i.span()));
  }
}
