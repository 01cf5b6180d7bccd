package org.copydesk.page.part;

import java.util.Locale;
import java.util.Optional;
import org.copydesk.briefing.ImportOrigin;

/**
 * Where imported copy came from.
 *
 * @param relation {@code republished}, {@code translated}, {@code excerpted} or {@code based-on}
 * @param known whether the source's address on the web is known
 */
public record OriginNote(String relation, SourceRef source, boolean known) {
  static OriginNote of(ImportOrigin origin, SourceRef source) {
    String relation = origin.relation().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return new OriginNote(relation, source, source.url().isPresent());
  }

  /** The original's language; empty when it was not given. */
  public Optional<String> lang() {
    return source.lang();
  }
}
