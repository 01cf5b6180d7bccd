package org.copydesk.briefing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.copydesk.briefing.yaml.Fields;
import org.copydesk.briefing.yaml.Key;
import org.copydesk.briefing.yaml.Keys;
import org.copydesk.briefing.yaml.Scalars;
import org.copydesk.briefing.yaml.Type;
import org.copydesk.text.Placed;

/** Reads how the site looks. */
final class LookReader {
  private static final Type<Placed<String>> PART =
      Type.choice(
          Look.COLOURS.stream()
              .collect(Collectors.toMap(Function.identity(), Function.identity())));
  private static final Key<List<Type.Named<Placed<String>>>> COLOURS =
      Key.of("colours", Scalars.COLOUR.by(PART), "Colours on light screens.");
  private static final Key<List<Type.Named<Placed<String>>>> DARK =
      Key.of("dark", Scalars.COLOUR.by(PART), "Colours on dark screens.");
  private static final Key<Placed<String>> SERIF =
      Key.of("serif", Scalars.FONTS, "The fonts of what is read, the preferred first.");
  private static final Key<Placed<String>> SANS =
      Key.of("sans", Scalars.FONTS, "The fonts of small type, the preferred first.");
  private static final Key<Placed<String>> LOGO =
      Key.of("logo", Scalars.TEXT, "A picture before the name, such as `/logo.svg`.");

  static final Keys KEYS = Keys.of("theme", COLOURS, DARK, SERIF, SANS, LOGO);

  static final Key<Look> THEME =
      Key.of("theme", Type.entries(KEYS, LookReader::read), "How the site looks.");

  private LookReader() {}

  private static Optional<Look> read(Fields fields) {
    return Optional.of(
        new Look(
            named(fields.all(COLOURS)),
            named(fields.all(DARK)),
            fields.get(SERIF).map(Placed::value),
            fields.get(SANS).map(Placed::value),
            fields.get(LOGO)));
  }

  private static Map<String, Placed<String>> named(List<Type.Named<Placed<String>>> colours) {
    Map<String, Placed<String>> named = new LinkedHashMap<>();
    colours.forEach(colour -> named.put(colour.name().value(), colour.value()));
    return named;
  }
}
