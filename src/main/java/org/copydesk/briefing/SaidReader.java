package org.copydesk.briefing;

import java.util.Optional;
import org.copydesk.briefing.yaml.Fields;
import org.copydesk.briefing.yaml.Key;
import org.copydesk.briefing.yaml.Keys;
import org.copydesk.briefing.yaml.Scalars;
import org.copydesk.briefing.yaml.Type;
import org.copydesk.claim.PartialDate;
import org.copydesk.claim.Said;
import org.copydesk.text.Placed;

/** Reads who spoke quoted words: a plain name, or speaker, date and occasion. */
final class SaidReader {
  private static final Key<String> BY = Key.of("by", Scalars.WORDS, "The speaker.");
  private static final Key<Placed<PartialDate>> ON = Key.of("on", Scalars.DATE, "When.");
  private static final Key<String> AT =
      Key.of("at", Scalars.WORDS, "The occasion, such as `a press conference in Geneva`.");

  static final Keys KEYS = Keys.of("words that were said", BY, ON, AT);

  static final Type<Said> TYPE =
      Type.either(
          Scalars.WORDS.map(by -> new Said(Optional.of(by), Optional.empty(), Optional.empty())),
          Type.entries(KEYS, SaidReader::read));

  private SaidReader() {}

  private static Optional<Said> read(Fields fields) {
    return Optional.of(new Said(fields.get(BY), fields.get(ON).map(Placed::value), fields.get(AT)));
  }
}
