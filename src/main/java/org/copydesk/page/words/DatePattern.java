package org.copydesk.page.words;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.copydesk.claim.PartialDate;

/** A way to write dates, which writes each day once; pages name the same days over and over. */
final class DatePattern {
  private final DateTimeFormatter formatter;
  private final boolean tellsTime;
  private final Map<LocalDate, String> days = new ConcurrentHashMap<>();

  DatePattern(String pattern, Locale locale) {
    this.formatter = DateTimeFormatter.ofPattern(pattern, locale);
    this.tellsTime = tellsTime(formatter);
  }

  String write(PartialDate date) {
    if (tellsTime) {
      return formatter.format(date.moment());
    }
    String known = days.get(date.day());
    if (known == null) {
      known = formatter.format(date.moment());
      days.put(date.day(), known);
    }
    return known;
  }

  /** Whether two moments of a day may be written differently. */
  private static boolean tellsTime(DateTimeFormatter formatter) {
    try {
      return formatter.format(LocalDate.EPOCH).isEmpty();
    } catch (DateTimeException needsMore) {
      return true;
    }
  }
}
