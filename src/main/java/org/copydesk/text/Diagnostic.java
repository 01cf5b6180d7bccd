package org.copydesk.text;

import java.util.Comparator;
import java.util.Optional;

/**
 * One remark on one place in one file: the fact, and the cure.
 *
 * @param id what kind of remark, in kebab case, such as {@code unknown-source}; has a help page of
 *     that name
 * @param message states the fact in a sentence
 * @param hint states the cure in a sentence
 */
public record Diagnostic(
    String id, Severity severity, Span span, String message, Optional<String> hint)
    implements Comparable<Diagnostic> {

  private static final Comparator<Diagnostic> ORDER =
      Comparator.comparing((Diagnostic d) -> d.span().file().path())
          .thenComparing(d -> d.span().start())
          .thenComparing(d -> d.span().end())
          .thenComparing(Diagnostic::id)
          .thenComparing(Diagnostic::message);

  public static Diagnostic error(String id, Span span, String message) {
    return new Diagnostic(id, Severity.ERROR, span, message, Optional.empty());
  }

  public static Diagnostic warning(String id, Span span, String message) {
    return new Diagnostic(id, Severity.WARNING, span, message, Optional.empty());
  }

  public static Diagnostic note(String id, Span span, String message) {
    return new Diagnostic(id, Severity.NOTE, span, message, Optional.empty());
  }

  /** The same remark with its cure. */
  public Diagnostic hint(String cure) {
    return new Diagnostic(id, severity, span, message, Optional.of(cure));
  }

  /** The same remark with its cure, when one is known. */
  public Diagnostic hint(Optional<String> cure) {
    return cure.isPresent() ? hint(cure.get()) : this;
  }

  public Diagnostic severity(Severity other) {
    return new Diagnostic(id, other, span, message, hint);
  }

  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /** By path, place, id. */
  @Override
  public int compareTo(Diagnostic other) {
    return ORDER.compare(this, other);
  }

  /** {@code path:line:column: severity: message [id]}, as compilers print it. */
  @Override
  public String toString() {
    return span.file().path()
        + ":"
        + span.from()
        + ": "
        + severity.word()
        + ": "
        + message
        + " ["
        + id
        + "]";
  }
}
