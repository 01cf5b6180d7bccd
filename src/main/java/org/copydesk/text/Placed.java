package org.copydesk.text;

/** A value and the place where an author wrote it. */
public record Placed<T>(T value, Span span) {
  public static <T> Placed<T> of(T value, Span span) {
    return new Placed<>(value, span);
  }
}
