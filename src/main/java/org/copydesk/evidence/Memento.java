package org.copydesk.evidence;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
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
      Pattern.compile("https?://[^/]+/(?:[^/]+/)*?(\\d{14})(?:[a-z]{2}_)?/(.+)");

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuuMMddHHmmss").withResolverStyle(ResolverStyle.STRICT);

  /** Empty when the address has another form, or names a time that does not exist. */
  public static Optional<Memento> read(String address) {
    Matcher m = FORM.matcher(address.strip());
    if (!m.matches()) {
      return Optional.empty();
    }
    try {
      LocalDateTime time = LocalDateTime.parse(m.group(1), TIME);
      return Optional.of(new Memento(time.toLocalDate(), m.group(2)));
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }
}
