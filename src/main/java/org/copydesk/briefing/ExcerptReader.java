package org.copydesk.briefing;

import java.util.Optional;
import org.copydesk.briefing.yaml.Fields;
import org.copydesk.briefing.yaml.Key;
import org.copydesk.briefing.yaml.Scalars;
import org.copydesk.claim.Excerpt;
import org.copydesk.text.Placed;

/** Reads words quoted from a source, among the keys of what they are quoted for. */
final class ExcerptReader {
  static final Key<Placed<String>> QUOTE =
      Key.of("quote", Scalars.TEXT, "The words in the source, as they stand there.");
  static final Key<Placed<String>> ORIGINAL =
      Key.of("original", Scalars.TEXT, "The source's own words, if `quote` is our translation.");
  static final Key<String> BEFORE =
      Key.of("before", Scalars.WORDS, "What stands directly before the words in the source.");
  static final Key<String> AFTER =
      Key.of("after", Scalars.WORDS, "What stands directly after the words in the source.");

  private ExcerptReader() {}

  static Optional<Excerpt> read(Fields fields) {
    Optional<Placed<String>> original = fields.get(ORIGINAL);
    Optional<String> before = fields.get(BEFORE);
    Optional<String> after = fields.get(AFTER);
    return fields.get(QUOTE).map(words -> new Excerpt(words, original, before, after));
  }
}
