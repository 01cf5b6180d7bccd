package org.copydesk.briefing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.copydesk.briefing.yaml.Fields;
import org.copydesk.briefing.yaml.Key;
import org.copydesk.briefing.yaml.Keys;
import org.copydesk.briefing.yaml.Scalars;
import org.copydesk.briefing.yaml.Type;
import org.copydesk.claim.PartialDate;
import org.copydesk.claim.Source;
import org.copydesk.claim.SourceKind;
import org.copydesk.text.LocalText;
import org.copydesk.text.Placed;
import org.copydesk.text.Span;

/** Reads one source, from a briefing or from a file of its own. */
final class SourceReader {
  private static final Key<LocalText> TITLE =
      Key.of("title", Scalars.LOCAL, "The document's own title, or a description of it.");
  private static final Key<String> PUBLISHER =
      Key.of("publisher", Scalars.WORDS, "Who published it.");
  private static final Key<String> AUTHOR =
      Key.of("author", Scalars.WORDS, "Who wrote it, where that is named.");
  private static final Key<Placed<String>> URL =
      Key.of("url", Scalars.ADDRESS, "Where it is or was on the web.");
  private static final Key<Placed<PartialDate>> PUBLISHED =
      Key.of("published", Scalars.DATE, "When it was published, as far as known.");
  private static final Key<Placed<PartialDate>> ACCESSED =
      Key.of("accessed", Scalars.DATE, "When we last read it.");
  private static final Key<Placed<String>> LANG =
      Key.of("lang", Scalars.LANGUAGE_TAG, "The language it is written in.");
  private static final Key<Placed<SourceKind>> KIND =
      Key.of("kind", Type.choice(SourceKind.class), "How near it is to what it reports.");
  private static final Key<Placed<String>> ARCHIVED =
      Key.of("archived", Scalars.ADDRESS, "The address of an archived copy.");
  private static final Key<Placed<String>> CARRIES =
      Key.of("carries", Scalars.NAME, "The source that this one passes on.");
  private static final Key<LocalText> NOTE =
      Key.of("note", Scalars.LOCAL, "A remark for readers, such as `machine translation`.");

  private static final List<Key<?>> FACTS =
      List.of(
          TITLE,
          PUBLISHER,
          AUTHOR,
          URL,
          PUBLISHED,
          ACCESSED,
          LANG,
          KIND,
          ARCHIVED,
          CARRIES,
          NOTE,
          DisclosureReader.INTEREST,
          DisclosureReader.LICENCE,
          DisclosureReader.UNNAMED,
          DisclosureReader.TRANSLATION,
          DisclosureReader.NOT_CAPTURED);

  /** In a file of its own. */
  static final Keys KEYS =
      new Keys(
          "a source",
          Stream.concat(FACTS.stream(), Stream.<Key<?>>of(CaptureReader.CAPTURES)).toList());

  /** In a briefing. */
  private static final Keys OWN_KEYS = new Keys("a source", FACTS);

  /** A source in a briefing, still without its id. */
  static final Type<Unnamed> TYPE =
      Type.entries(OWN_KEYS, fields -> Optional.of(id -> read(fields, id, false)));

  private SourceReader() {}

  /** A source that is told its id. */
  @FunctionalInterface
  interface Unnamed {
    Source named(Placed<String> id);
  }

  /**
   * @param shared whether it lives in {@code content/sources/}
   */
  static Source read(Fields fields, Placed<String> id, boolean shared) {
    return new Source(
        id.value(),
        shared,
        fields.get(TITLE).orElseGet(LocalText::none),
        fields.get(PUBLISHER),
        fields.get(AUTHOR),
        fields.get(URL),
        fields.get(PUBLISHED),
        fields.get(ACCESSED),
        fields.get(LANG).map(Placed::value),
        fields.get(KIND).map(Placed::value),
        fields.get(ARCHIVED),
        fields.get(CARRIES),
        fields.get(NOTE).orElseGet(LocalText::none),
        DisclosureReader.read(fields),
        whole(id.span(), fields.span()));
  }

  private static Span whole(Span id, Span entry) {
    int start = Math.min(id.start(), entry.start());
    return entry.file().span(start, Math.max(start, entry.end()));
  }
}
