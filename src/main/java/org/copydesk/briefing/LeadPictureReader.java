package org.copydesk.briefing;

import java.util.Optional;
import org.copydesk.briefing.yaml.Fields;
import org.copydesk.briefing.yaml.Key;
import org.copydesk.briefing.yaml.Keys;
import org.copydesk.briefing.yaml.Scalars;
import org.copydesk.briefing.yaml.Type;
import org.copydesk.text.Placed;

/** Reads a briefing's lead picture. */
final class LeadPictureReader {
  private static final Key<Placed<String>> SRC =
      Key.needed("src", Scalars.TEXT, "The picture's file, beside the briefing or in `static/`.");
  private static final Key<String> ALT =
      Key.needed("alt", Scalars.WORDS, "What it shows, for those who cannot see it.");
  private static final Key<String> CAPTION = Key.of("caption", Scalars.WORDS, "The line below it.");

  static final Keys KEYS = Keys.of("a picture", SRC, ALT, CAPTION);

  static final Type<Head.LeadPicture> TYPE = Type.entries(KEYS, LeadPictureReader::read);

  private LeadPictureReader() {}

  private static Optional<Head.LeadPicture> read(Fields fields) {
    String alt = fields.get(ALT).orElse("");
    Optional<String> caption = fields.get(CAPTION);
    return fields.get(SRC).map(src -> new Head.LeadPicture(src, alt, caption));
  }
}
