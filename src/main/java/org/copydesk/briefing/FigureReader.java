package org.copydesk.briefing;

import java.util.List;
import java.util.Optional;
import org.copydesk.briefing.yaml.Fields;
import org.copydesk.briefing.yaml.Key;
import org.copydesk.briefing.yaml.Keys;
import org.copydesk.briefing.yaml.Scalars;
import org.copydesk.briefing.yaml.Type;
import org.copydesk.claim.Excerpt;
import org.copydesk.claim.Figure;
import org.copydesk.claim.PartialDate;
import org.copydesk.text.Placed;

/** Reads one figure of a briefing: a series, or one value given directly. */
final class FigureReader {
  private static final Key<Placed<PartialDate>> AS_OF =
      Key.of("as-of", Scalars.DATE, "The date for which the value holds.");
  private static final Key<Placed<String>> VALUE =
      Key.needed("value", Scalars.DECIMAL, "The number, in plain digits.");
  private static final Key<Placed<String>> SOURCE =
      Key.of("source", Scalars.NAME, "The id of the source that gives it.");
  private static final Key<String> NOTE = Key.of("note", Scalars.WORDS, "A remark for readers.");

  static final Keys STEP_KEYS =
      Keys.of(
          "a figure's step",
          AS_OF,
          VALUE,
          SOURCE,
          ExcerptReader.QUOTE,
          ExcerptReader.ORIGINAL,
          ExcerptReader.BEFORE,
          ExcerptReader.AFTER,
          NOTE);

  private static final Key<Placed<String>> ID =
      Key.needed("id", Scalars.NAME, "The name by which `::: figure` places it.");
  private static final Key<String> LABEL =
      Key.needed("label", Scalars.WORDS, "What is counted or measured.");
  private static final Key<String> UNIT = Key.of("unit", Scalars.WORDS, "Such as `people`.");
  private static final Key<List<Figure.Step>> SERIES =
      Key.of(
          "series",
          Type.entries(STEP_KEYS, FigureReader::step).list(),
          "The values where it moved over time.");

  /** Not needed, since the values may stand in a series. */
  private static final Key<Placed<String>> ONLY_VALUE =
      Key.of("value", Scalars.DECIMAL, "The number, where there is only one.");

  static final Keys KEYS =
      Keys.of(
          "a figure",
          ID,
          LABEL,
          UNIT,
          SERIES,
          AS_OF,
          ONLY_VALUE,
          SOURCE,
          ExcerptReader.QUOTE,
          ExcerptReader.ORIGINAL,
          ExcerptReader.BEFORE,
          ExcerptReader.AFTER,
          NOTE);

  /** A figure with the place of its id. */
  static final Type<Placed<Figure>> TYPE = Type.entries(KEYS, FigureReader::read);

  private FigureReader() {}

  private static Optional<Placed<Figure>> read(Fields fields) {
    Optional<Placed<String>> id = fields.get(ID);
    String name = id.map(Placed::value).orElse("");
    String label = fields.get(LABEL).orElse(name);
    Optional<String> unit = fields.get(UNIT);
    Optional<List<Figure.Step>> series = fields.get(SERIES);
    boolean given = fields.has(SERIES);
    List<Figure.Step> steps = given ? series.orElse(List.of()) : step(fields).stream().toList();
    return id.map(i -> Placed.of(new Figure(name, label, unit, steps, fields.span()), i.span()));
  }

  private static Optional<Figure.Step> step(Fields fields) {
    Optional<Placed<PartialDate>> asOf = fields.get(AS_OF);
    Optional<Placed<String>> source = fields.get(SOURCE);
    Optional<Excerpt> quote = ExcerptReader.read(fields);
    Optional<String> note = fields.get(NOTE);
    return fields
        .get(VALUE)
        .map(value -> new Figure.Step(asOf, value, source, quote, note, fields.span()));
  }
}
