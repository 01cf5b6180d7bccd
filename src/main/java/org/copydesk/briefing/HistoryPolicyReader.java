package org.copydesk.briefing;

import java.util.Optional;
import org.copydesk.briefing.yaml.Fields;
import org.copydesk.briefing.yaml.Key;
import org.copydesk.briefing.yaml.Keys;
import org.copydesk.briefing.yaml.Scalars;
import org.copydesk.briefing.yaml.Type;
import org.copydesk.text.Placed;
import org.copydesk.text.TextFile;

/** Reads {@code history:} of {@code site.yaml}. */
final class HistoryPolicyReader {
  private static final Key<Placed<String>> PUBLISHED_STATE =
      Key.of(
          "published-state",
          Scalars.TEXT,
          "What readers know: commits, last-deploy, or a branch or tag.");
  private static final Key<Boolean> TRAILERS =
      Key.of("trailers", Scalars.FLAG, "Whether trailers of commits are read.");

  private static final Type<HistoryPolicy> TYPE =
      Type.entries(
          Keys.of("history", PUBLISHED_STATE, TRAILERS),
          fields ->
              Optional.of(
                  new HistoryPolicy(
                      fields
                          .get(PUBLISHED_STATE)
                          .orElseGet(() -> Placed.of(HistoryPolicy.COMMITS, fields.span())),
                      fields.get(TRAILERS).orElse(false))));

  static final Key<HistoryPolicy> HISTORY =
      Key.of("history", TYPE, "What is asked of the history in git.");

  private HistoryPolicyReader() {}

  static HistoryPolicy read(Fields fields, TextFile file) {
    return fields
        .get(HISTORY)
        .orElseGet(() -> new HistoryPolicy(Placed.of(HistoryPolicy.COMMITS, file.start()), false));
  }
}
