package org.copydesk.clipping.byline;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.claim.PartialDate;

/** Finds a date in text as people and machines write it, in the languages of the newsroom. */
public final class DateText {
  private static final Pattern ISO =
      Pattern.compile(
          "(?<!\\d)((?:19|20)\\d{2})[-/.]?(0[1-9]|1[0-2])[-/.]?(0[1-9]|[12]\\d|3[01])(?!\\d)"
              + "(?:[T ]\\s*(\\d{2}):?(\\d{2})(?::?(\\d{2})(?:[.,]\\d+)?)?\\s*(Z|UTC|GMT|[+-]\\d{2}:?(?:\\d{2})?)?)?");

  private static final Pattern NUMBERS =
      Pattern.compile(
          "(?<![\\d.])(\\d{1,2})([./-])\\s?(\\d{1,2})\\2\\s?((?:19|20)\\d{2}|\\d{2})(?![\\d])");

  private static final Pattern EAST =
      Pattern.compile("((?:19|20)\\d{2})\\s?[年년]\\s?(\\d{1,2})\\s?[月월]\\s?(\\d{1,2})\\s?[日일]");

  private static final Map<String, Integer> MONTHS = months();

  private static final String MONTH = "(\\p{L}{3,12})\\.?";

  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(?iu)(?<!\\d)(\\d{1,2})(?:\\.|st|nd|rd|th|er|º|ª)?,?\\s+(?:de |of |di |d')?"
              + MONTH
              + ",?\\s+(?:de |del |of |d')?((?:19|20)\\d{2})(?!\\d)");

  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          "(?iu)" + MONTH + "\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+((?:19|20)\\d{2})(?!\\d)");

  private DateText() {}

  /**
   * The first date in a text, with its time where the zone is given.
   *
   * @return empty when there is none, or it names a day that does not exist
   */
  public static Optional<PartialDate> find(String text) {
    String sample = text.length() > 400 ? text.substring(0, 400) : text;
    return iso(sample)
        .or(() -> mail(sample))
        .or(() -> east(sample))
        .or(() -> words(DAY_FIRST, 1, 2, sample))
        .or(() -> words(MONTH_FIRST, 2, 1, sample))
        .or(() -> numbers(sample));
  }

  private static Optional<PartialDate> iso(String text) {
    Matcher m = ISO.matcher(text);
    while (m.find()) {
      // Eight digits in a row are a date only when nothing else is there.
      if (m.end(3) - m.start() == 8 && m.group(4) == null && !text.strip().equals(m.group())) {
        continue;
      }
      Optional<LocalDate> day = day(m.group(1), m.group(2), m.group(3));
      if (day.isPresent()) {
        return Optional.of(timed(day.get(), m));
      }
    }
    return Optional.empty();
  }

  /** A time without its zone is not kept: nobody could say when it was. */
  private static PartialDate timed(LocalDate day, Matcher m) {
    if (m.group(4) == null || m.group(7) == null) {
      return PartialDate.of(day);
    }
    try {
      String zone = m.group(7);
      ZoneOffset offset = zone.matches("[A-Z]+") ? ZoneOffset.UTC : ZoneOffset.of(zone);
      int seconds = m.group(6) == null ? 0 : Integer.parseInt(m.group(6));
      LocalTime time =
          LocalTime.of(Integer.parseInt(m.group(4)), Integer.parseInt(m.group(5)), seconds);
      return PartialDate.of(OffsetDateTime.of(day, time, offset));
    } catch (DateTimeException impossible) {
      return PartialDate.of(day);
    }
  }

  /** As in mail and HTTP, RFC 1123. */
  private static Optional<PartialDate> mail(String text) {
    if (text.length() > 40 || !text.endsWith("GMT") && !text.matches(".*[+-]\\d{4}")) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          PartialDate.of(OffsetDateTime.parse(text.strip(), DateTimeFormatter.RFC_1123_DATE_TIME)));
    } catch (DateTimeParseException other) {
      return Optional.empty();
    }
  }

  private static Optional<PartialDate> east(String text) {
    Matcher m = EAST.matcher(text);
    return m.find()
        ? day(m.group(1), m.group(2), m.group(3)).map(PartialDate::of)
        : Optional.empty();
  }

  private static Optional<PartialDate> words(Pattern form, int dayAt, int monthAt, String text) {
    Matcher m = form.matcher(text);
    while (m.find()) {
      Integer month = MONTHS.get(shortened(m.group(monthAt)));
      if (month != null) {
        Optional<LocalDate> day = day(m.group(3), month.toString(), m.group(dayAt));
        if (day.isPresent()) {
          return day.map(PartialDate::of);
        }
      }
    }
    return Optional.empty();
  }

  /** Day before month, unless only the American order is possible. */
  private static Optional<PartialDate> numbers(String text) {
    Matcher m = NUMBERS.matcher(text);
    while (m.find()) {
      String year = m.group(4).length() == 2 ? "20" + m.group(4) : m.group(4);
      boolean american =
          Integer.parseInt(m.group(3)) > 12
              || m.group(2).equals("/") && text.matches("(?s).*\\b[AP]M\\b.*");
      Optional<LocalDate> day =
          american ? day(year, m.group(1), m.group(3)) : day(year, m.group(3), m.group(1));
      if (day.isPresent()) {
        return day.map(PartialDate::of);
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> day(String year, String month, String day) {
    try {
      LocalDate date =
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
      return date.getYear() >= 1990 && date.getYear() <= 2100
          ? Optional.of(date)
          : Optional.empty();
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }

  private static String shortened(String month) {
    String low = month.toLowerCase(Locale.ROOT);
    return MONTHS.containsKey(low)
        ? low
        : low.length() > 3 ? low.substring(0, Math.min(4, low.length())) : low;
  }

  /** Full names and the beginnings by which they are shortened, January first. */
  private static Map<String, Integer> months() {
    Map<String, Integer> months = new HashMap<>();
    for (String year :
        new String[] {
          "january february march april may june july august september october november december",
          "jan feb mar apr may jun jul aug sep oct nov dec",
          "janu febr marc apri mayo june july augu sept octo nove dece",
          "januar februar märz april mai juni juli august september oktober november dezember",
          "jänner feber mär apr mai jun jul aug sept okt nov dez",
          "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
          "janv févr mars avr mai juin juil aoû sept oct nov déc",
          "janv fevr mars avri mai juin juill aout sept octo nov dec",
          "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
          "ene feb mar abr may jun jul ago sep oct nov dic",
          "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
          "gen feb mar apr mag giu lug ago set ott nov dic",
          "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
          "jan fev mar abr mai jun jul ago set out nov dez",
          "januari februari maart april mei juni juli augustus september oktober november december",
          "jan febr mrt apr mei jun jul aug sep okt nov dec",
          "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
          "styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień",
          "sty lut mar kwi maj cze lip sie wrz paź lis gru",
          "ledna února března dubna května června července srpna září října listopadu prosince",
          "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
          "янв фев мар апр май июн июл авг сен окт ноя дек",
          "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
          "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık",
          "januari februari mars april maj juni juli augusti september oktober november december",
          "januar februar marts april maj juni juli august september oktober november desember",
          "januari februari maret april mei juni juli agustus september oktober november desember",
          "ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου ιουνίου ιουλίου αυγούστου σεπτεμβρίου οκτωβρίου νοεμβρίου δεκεμβρίου",
          "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر"
        }) {
      String[] names = year.split(" ");
      for (int i = 0; i < names.length; i++) {
        months.putIfAbsent(names[i], i + 1);
      }
    }
    return Map.copyOf(months);
  }
}
