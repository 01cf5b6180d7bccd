package org.copydesk.claim;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as precisely as it is known: a year, a month, a day, or a time with its zone. Written as
 * ISO 8601: {@code 2022}, {@code 2022-01}, {@code 2022-01-06}, {@code 2022-01-06T08:51+06:00}.
 *
 * @param iso the date in ISO 8601, just as precise as it was given
 * @param day the day it falls on, the first of the period when only that is known
 * @param instant the moment, only when a time with zone was given
 */
public record PartialDate(
    String iso, Precision precision, LocalDate day, Optional<OffsetDateTime> instant)
    implements Comparable<PartialDate> {

  /** How much of a date is known. */
  public enum Precision {
    YEAR,
    MONTH,
    DAY,
    TIME
  }

  /** The forms a date may be written in, as a regular expression of Java and ECMAScript. */
  public static final String FORM =
      "(\\d{4})(?:-(\\d{2})(?:-(\\d{2})(?:[T ](\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?) ?(Z|[+-]\\d{2}(?::?\\d{2})?))?)?)?";

  private static final Pattern PATTERN = Pattern.compile(FORM);

  /**
   * Reads a date.
   *
   * @return empty when the text has another form or names a day that does not exist, such as
   *     2022-02-30
   */
  public static Optional<PartialDate> read(String text) {
    String written = text.strip();
    if (isDay(written)) {
      return day(written);
    }
    Matcher m = PATTERN.matcher(written);
    if (!m.matches()) {
      return Optional.empty();
    }
    try {
      int year = Integer.parseInt(m.group(1));
      if (m.group(2) == null) {
        return Optional.of(
            new PartialDate(
                m.group(1), Precision.YEAR, LocalDate.of(year, 1, 1), Optional.empty()));
      }
      YearMonth month = YearMonth.of(year, Integer.parseInt(m.group(2)));
      if (m.group(3) == null) {
        return Optional.of(
            new PartialDate(month.toString(), Precision.MONTH, month.atDay(1), Optional.empty()));
      }
      LocalDate day = month.atDay(Integer.parseInt(m.group(3)));
      if (m.group(4) == null) {
        return Optional.of(of(day));
      }
      return Optional.of(of(day.atTime(time(m.group(4))).atOffset(ZoneOffset.of(m.group(5)))));
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }

  /** Whether it has the form of most dates, {@code 2022-01-06}. */
  private static boolean isDay(String text) {
    if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
      return false;
    }
    for (int i = 0; i < 10; i++) {
      char c = text.charAt(i);
      if (i != 4 && i != 7 && (c < '0' || c > '9')) {
        return false;
      }
    }
    return true;
  }

  /** A time as {@link #FORM} has it; of a fraction of a second the formatter knows more. */
  private static LocalTime time(String text) {
    if (text.length() > 8) {
      return LocalTime.parse(text);
    }
    return LocalTime.of(
        Integer.parseInt(text, 0, 2, 10),
        Integer.parseInt(text, 3, 5, 10),
        text.length() == 8 ? Integer.parseInt(text, 6, 8, 10) : 0);
  }

  private static Optional<PartialDate> day(String text) {
    try {
      return Optional.of(
          of(
              LocalDate.of(
                  Integer.parseInt(text, 0, 4, 10),
                  Integer.parseInt(text, 5, 7, 10),
                  Integer.parseInt(text, 8, 10, 10))));
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }

  public static PartialDate of(LocalDate day) {
    return new PartialDate(day.toString(), Precision.DAY, day, Optional.empty());
  }

  public static PartialDate of(OffsetDateTime time) {
    return new PartialDate(iso(time), Precision.TIME, time.toLocalDate(), Optional.of(time));
  }

  /** The moment, taking midnight UTC where only a day, month or year is known. */
  public OffsetDateTime moment() {
    return instant.orElseGet(() -> day.atStartOfDay().atOffset(ZoneOffset.UTC));
  }

  /** The last day it may mean: the end of the year or month where only that is known. */
  public LocalDate lastDay() {
    return switch (precision) {
      case YEAR -> LocalDate.of(day.getYear(), 12, 31);
      case MONTH -> YearMonth.from(day).atEndOfMonth();
      case DAY, TIME -> day;
    };
  }

  /**
   * Whether it is later for certain: by moment where both times are known, else by day, and not
   * where the two periods overlap.
   */
  public boolean isAfter(PartialDate other) {
    if (instant.isPresent() && other.instant.isPresent()) {
      return instant.get().isAfter(other.instant.get());
    }
    return day.isAfter(other.lastDay());
  }

  /** By moment, the less precise first. */
  @Override
  public int compareTo(PartialDate other) {
    OffsetDateTime one = moment();
    OffsetDateTime two = other.moment();
    int bySecond = Long.compare(one.toEpochSecond(), two.toEpochSecond());
    int byMoment = bySecond != 0 ? bySecond : Integer.compare(one.getNano(), two.getNano());
    return byMoment != 0 ? byMoment : precision.compareTo(other.precision);
  }

  @Override
  public String toString() {
    return iso;
  }

  /** With seconds and zone always, as RFC 3339 asks. */
  private static String iso(OffsetDateTime time) {
    if (time.getNano() != 0) {
      return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
    }
    // As the formatter writes it, which takes as long as the rest of reading a date.
    String minutes = time.toLocalTime().toString();
    String seconds = time.getSecond() == 0 ? ":00" : "";
    return time.toLocalDate() + "T" + minutes + seconds + time.getOffset().getId();
  }
}
