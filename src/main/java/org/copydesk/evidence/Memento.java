package org.copydesk.evidence;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An archived copy whose address tells when and of what it was made, as web archives have it that
 * follow RFC 7089: {@code https://web.archive.org/web/20220106101500/https://example.org/}.
 *
 * @param time the day on which the copy was made, UTC
 * @param original the address of which it is a copy
 */
public record Memento(LocalDate time, String original) {
  private static final Pattern FORM =
      Pattern.compile(
          "https?://[^/]+/(?:[^/]+/)*?(\\d{4})(\\d{2})(\\d{2})\\d{6}(?:[a-z]{2}_)?/(.+)");

  /** Empty when the address has another form, or names a day that does not exist. */
  public static Optional<Memento> read(String address) {
    Matcher m = FORM.matcher(address.strip());
    if (!m.matches()) {
      return Optional.empty();
    }
    try {
      LocalDate day =
          LocalDate.of(
              Integer.parseInt(m.group(1)),
              Integer.parseInt(m.group(2)),
              Integer.parseInt(m.group(3)));
      return Optional.of(new Memento(day, m.group(4)));
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }
}
