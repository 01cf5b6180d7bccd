package org.copydesk.briefing;

import java.util.Optional;
import org.copydesk.briefing.yaml.Fields;
import org.copydesk.briefing.yaml.Key;
import org.copydesk.briefing.yaml.Keys;
import org.copydesk.briefing.yaml.Scalars;
import org.copydesk.briefing.yaml.Type;
import org.copydesk.text.Placed;

/** Reads where imported copy came from. */
final class OriginReader {
  private static final Key<Placed<String>> SOURCE =
      Key.needed("source", Scalars.NAME, "The id of the source it came from.");
  private static final Key<Placed<ImportOrigin.Relation>> RELATION =
      Key.needed("relation", Type.choice(ImportOrigin.Relation.class), "How it was made from it.");

  static final Keys KEYS = Keys.of("an origin", SOURCE, RELATION);

  static final Type<ImportOrigin> TYPE = Type.entries(KEYS, OriginReader::read);

  private OriginReader() {}

  private static Optional<ImportOrigin> read(Fields fields) {
    ImportOrigin.Relation relation =
        fields.get(RELATION).map(Placed::value).orElse(ImportOrigin.Relation.BASED_ON);
    return fields.get(SOURCE).map(source -> new ImportOrigin(source, relation));
  }
}
