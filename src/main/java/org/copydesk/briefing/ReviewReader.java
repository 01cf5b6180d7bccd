package org.copydesk.briefing;

import java.util.Optional;
import org.copydesk.briefing.yaml.Fields;
import org.copydesk.briefing.yaml.Key;
import org.copydesk.briefing.yaml.Keys;
import org.copydesk.briefing.yaml.Scalars;
import org.copydesk.briefing.yaml.Type;
import org.copydesk.claim.PartialDate;
import org.copydesk.text.Placed;

/** Reads one review of a briefing. */
final class ReviewReader {
  private static final Key<Placed<String>> BY =
      Key.needed("by", Scalars.NAME, "The id of the person who reviewed it.");
  private static final Key<Placed<PartialDate>> ON =
      Key.of("on", Scalars.DATE, "When it was reviewed.");
  private static final Key<Placed<String>> DIGEST =
      Key.of("digest", Scalars.TEXT, "The digest of what was approved.");
  private static final Key<Placed<String>> PARTS =
      Key.of("parts", Scalars.TEXT, "A mark of each part of it, to name what changed later.");
  private static final Key<String> NOTE =
      Key.of("note", Scalars.WORDS, "What the reviewer has to say.");

  static final Keys KEYS = Keys.of("a review", BY, ON, DIGEST, PARTS, NOTE);

  static final Type<Review> TYPE = Type.entries(KEYS, ReviewReader::read);

  private ReviewReader() {}

  private static Optional<Review> read(Fields fields) {
    Optional<Placed<PartialDate>> on = fields.get(ON);
    Optional<Placed<String>> digest = fields.get(DIGEST);
    Optional<Placed<String>> parts = fields.get(PARTS);
    Optional<String> note = fields.get(NOTE);
    return fields.get(BY).map(by -> new Review(by, on, digest, parts, note, fields.span()));
  }
}
