package org.copydesk.briefing.yaml;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Severity;
import org.copydesk.text.Span;

/** Every kind of remark that reading a publication can make; each has a help page of its id. */
public enum Remark {
  ADDRESS_TAKEN(Severity.ERROR),
  BAD_ADDRESS(Severity.ERROR),
  BAD_ID(Severity.ERROR),
  BROKEN_LEXICON(Severity.WARNING),
  BROKEN_LINK(Severity.ERROR),
  BROKEN_YAML(Severity.ERROR),
  CONFLICT_MARKER(Severity.ERROR),
  CONTROL_CHARACTER(Severity.ERROR),
  DUPLICATE_CLAIM(Severity.ERROR),
  DUPLICATE_ID(Severity.ERROR),
  DUPLICATE_KEY(Severity.ERROR),
  DUPLICATE_SLUG(Severity.ERROR),
  DUPLICATE_SOURCE(Severity.WARNING),
  DUPLICATE_TRANSLATION(Severity.ERROR),
  FILE_TOO_LARGE(Severity.ERROR),
  IMPOSSIBLE_DATE(Severity.ERROR),
  LINK_TO_DRAFT(Severity.WARNING),
  MISSING_ANCHOR(Severity.ERROR),
  MISSING_DATE(Severity.WARNING),
  MISSING_FRONT_MATTER(Severity.ERROR),
  MISSING_KEY(Severity.ERROR),
  MISSING_SOURCE_FILE(Severity.WARNING),
  MISSING_TITLE(Severity.ERROR),
  NOT_UTF_8(Severity.ERROR),
  PLACED_TWICE(Severity.ERROR),
  STRAY_FILE(Severity.WARNING),
  SYMBOLIC_LINK(Severity.WARNING),
  UNCLOSED_FRONT_MATTER(Severity.ERROR),
  UNKNOWN_AUTHOR(Severity.ERROR),
  UNKNOWN_BRIEFING(Severity.ERROR),
  UNKNOWN_CLAIM(Severity.ERROR),
  UNKNOWN_FIGURE(Severity.ERROR),
  UNKNOWN_KEY(Severity.WARNING),
  UNKNOWN_LANGUAGE(Severity.ERROR),
  UNKNOWN_RATING(Severity.ERROR),
  UNKNOWN_SOURCE(Severity.ERROR),
  UNKNOWN_TOPIC(Severity.WARNING),
  UNKNOWN_VALUE(Severity.ERROR),
  UNUSED_SOURCE(Severity.WARNING),
  WRONG_TYPE(Severity.ERROR),
  YAML_LIMIT(Severity.ERROR);

  private final Severity severity;

  Remark(Severity severity) {
    this.severity = severity;
  }

  /** The name in kebab case: {@code unknown-key}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What it amounts to unless the publication says otherwise. */
  public Severity severity() {
    return severity;
  }

  /** A remark of this kind; the message states the fact in a sentence. */
  public Diagnostic at(Span place, String message) {
    return new Diagnostic(id(), severity, place, message, Optional.empty());
  }

  /** All ids, sorted. */
  public static List<String> ids() {
    return Arrays.stream(values()).map(Remark::id).sorted().toList();
  }
}
