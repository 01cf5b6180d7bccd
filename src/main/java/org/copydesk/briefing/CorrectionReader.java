package org.copydesk.briefing;

import java.util.Optional;
import org.copydesk.briefing.yaml.Fields;
import org.copydesk.briefing.yaml.Key;
import org.copydesk.briefing.yaml.Keys;
import org.copydesk.briefing.yaml.Scalars;
import org.copydesk.briefing.yaml.Type;
import org.copydesk.claim.PartialDate;
import org.copydesk.text.Placed;

/** Reads one correction of a briefing. */
final class CorrectionReader {
  private static final Key<Placed<PartialDate>> ON =
      Key.needed("on", Scalars.DATE, "When it was made.");
  private static final Key<Placed<Correction.Kind>> KIND =
      Key.needed("kind", Type.choice(Correction.Kind.class), "What it amounts to.");
  private static final Key<Placed<String>> TEXT =
      Key.needed("text", Scalars.TEXT, "What was wrong, and what is right.");

  static final Keys KEYS = Keys.of("a correction", ON, KIND, TEXT);

  static final Type<Correction> TYPE = Type.entries(KEYS, CorrectionReader::read);

  private CorrectionReader() {}

  private static Optional<Correction> read(Fields fields) {
    Optional<Placed<PartialDate>> on = fields.get(ON);
    Correction.Kind kind = fields.get(KIND).map(Placed::value).orElse(Correction.Kind.CORRECTION);
    Optional<Placed<String>> text = fields.get(TEXT);
    return on.flatMap(day -> text.map(t -> new Correction(day, kind, t, fields.span())));
  }
}
