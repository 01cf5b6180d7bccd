package org.copydesk.briefing;

import java.util.Optional;
import org.copydesk.briefing.yaml.Fields;
import org.copydesk.briefing.yaml.Key;
import org.copydesk.briefing.yaml.Keys;
import org.copydesk.briefing.yaml.Scalars;
import org.copydesk.briefing.yaml.Type;
import org.copydesk.claim.Disclosure;
import org.copydesk.text.LocalText;
import org.copydesk.text.Placed;

/** Reads what readers must be told about a source; its keys stand among the source's own. */
final class DisclosureReader {
  private static final Key<LocalText> REASON =
      Key.of("reason", Scalars.LOCAL, "Why the source is not named.");
  private static final Key<LocalText> KNOWS =
      Key.of("knows", Scalars.LOCAL, "How it can know what it says.");
  private static final Key<Placed<String>> KNOWN_TO =
      Key.of("known-to", Scalars.NAME, "The id of the person here who knows the name.");

  static final Keys UNNAMED_KEYS = Keys.of("an unnamed source", REASON, KNOWS, KNOWN_TO);

  private static final Key<Placed<String>> FROM =
      Key.of("from", Scalars.LANGUAGE_TAG, "The original language; `und` when it is not told.");
  private static final Key<String> BY =
      Key.of("by", Scalars.WORDS, "Who translated it; `machine` for a program.");

  static final Keys TRANSLATION_KEYS = Keys.of("a translation", FROM, BY);

  static final Key<LocalText> INTEREST =
      Key.of("interest", Scalars.LOCAL, "What the source has to gain or lose.");
  static final Key<String> LICENCE =
      Key.of("licence", Scalars.WORDS, "Under which terms its text may be passed on.");
  static final Key<Disclosure.Unnamed> UNNAMED =
      Key.of(
          "unnamed",
          Type.entries(UNNAMED_KEYS, DisclosureReader::unnamed),
          "Why the source has no name, and who knows it.");
  static final Key<Disclosure.Translation> TRANSLATION =
      Key.of(
          "translation",
          Type.entries(TRANSLATION_KEYS, DisclosureReader::translation),
          "From which language it was translated before we read it, and by whom.");

  static final Key<LocalText> NOT_CAPTURED =
      Key.of("not-captured", Scalars.LOCAL, "Why no copy of it is kept, such as a paywall.");

  private DisclosureReader() {}

  static Disclosure read(Fields fields) {
    return new Disclosure(
        fields.get(INTEREST).orElseGet(LocalText::none),
        fields.get(LICENCE),
        fields.get(UNNAMED),
        fields.get(TRANSLATION),
        fields.get(NOT_CAPTURED).orElseGet(LocalText::none));
  }

  private static Optional<Disclosure.Unnamed> unnamed(Fields fields) {
    return Optional.of(
        new Disclosure.Unnamed(
            fields.get(REASON).orElseGet(LocalText::none),
            fields.get(KNOWS).orElseGet(LocalText::none),
            fields.get(KNOWN_TO),
            fields.span()));
  }

  private static Optional<Disclosure.Translation> translation(Fields fields) {
    return Optional.of(new Disclosure.Translation(fields.get(FROM), fields.get(BY), fields.span()));
  }
}
