package org.copydesk.check.reminder;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.copydesk.evidence.Amount;
import org.copydesk.evidence.Amounts;

/**
 * What in a sentence a reader may ask "how do you know?" about: figures, dates and superlatives of
 * one language.
 */
final class Telling {
  private static final Map<String, Telling> KNOWN = new ConcurrentHashMap<>();
  private static final Pattern NEVER = Pattern.compile("(?!)");

  private static final String WORD_BEGINS = "(?<![\\p{L}\\p{M}\\p{N}])";

  private final String language;
  private final Pattern date;
  private final Pattern superlative;
  private final Pattern plain;

  private Telling(String language) {
    this.language = language;
    Locale locale = Locale.forLanguageTag(language);
    this.date = date(locale);
    List<String> lines = lines(locale.getLanguage());
    this.superlative = pattern(lines, "");
    this.plain = pattern(lines, "not ");
  }

  static Telling in(String language) {
    return KNOWN.computeIfAbsent(language, Telling::new);
  }

  /**
   * What it holds, each named with its words, such as {@code a figure (4,300)}.
   *
   * @param sourced figures that need no mention, because a claim or figure of the briefing has them
   */
  List<String> of(String sentence, Predicate<BigDecimal> sourced) {
    List<String> found = new ArrayList<>();
    String rest = sentence;
    Matcher dates = date.matcher(sentence);
    if (dates.find()) {
      found.add("a date (" + dates.group().strip() + ")");
      rest = dates.replaceAll(match -> " ".repeat(match.group().length()));
    }
    for (Amount amount : Amounts.in(rest, language)) {
      if (amount.isYear()) {
        found.add("a date (" + amount.written() + ")");
      } else if (!isSmallWord(amount) && !sourced.test(amount.value())) {
        found.add("a figure (" + amount.written() + (amount.percent() ? " %" : "") + ")");
      }
    }
    Matcher most = superlative.matcher(sentence);
    while (most.find()) {
      if (!plain.matcher(most.group()).matches()) {
        found.add("a superlative (" + most.group() + ")");
        break;
      }
    }
    return found;
  }

  /** "Two" and less are counted in passing; digits are meant. */
  private static boolean isSmallWord(Amount amount) {
    return !Character.isDigit(amount.written().codePointAt(0))
        && !amount.percent()
        && amount.value().compareTo(BigDecimal.valueOf(2)) <= 0;
  }

  /** Days with a month's name of the language, months with a year, and ISO dates. */
  private static Pattern date(Locale locale) {
    Set<String> months = new TreeSet<>();
    for (Month month : Month.values()) {
      months.add(month.getDisplayName(TextStyle.FULL, locale));
      months.add(month.getDisplayName(TextStyle.FULL_STANDALONE, locale));
    }
    months.removeIf(name -> name.matches("\\p{N}*"));
    String names = months.stream().map(Pattern::quote).collect(Collectors.joining("|"));
    String month = "(?<![\\p{L}\\p{M}])(?:" + names + ")";
    return Pattern.compile(
        "\\p{Nd}{4}-\\p{Nd}{2}-\\p{Nd}{2}|\\p{Nd}{1,4}\\s?[年월]|"
            + "\\p{Nd}{1,2}(?:\\.|er|º|st|nd|rd|th)?[\\s\\u00A0](?:de\\s|of\\s)?"
            + month
            + "(?:[\\s\\u00A0,]*(?:de\\s)?\\p{Nd}{4})?|"
            + month
            + "[\\s\\u00A0]\\p{Nd}{1,2}(?:,?\\s\\p{Nd}{4})?(?![\\p{Nd}])|"
            + month
            + "(?:\\sde)?[\\s\\u00A0,]*\\p{Nd}{4}",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** The lines of the language's list that begin so, as one pattern. */
  private static Pattern pattern(List<String> lines, String kind) {
    String joined =
        lines.stream()
            .filter(line -> kind.isEmpty() ? !line.startsWith("not ") : line.startsWith(kind))
            .map(line -> line.substring(kind.length()))
            .map(line -> line.startsWith("~") ? line.substring(1) : WORD_BEGINS + line)
            .collect(Collectors.joining("|"));
    return joined.isEmpty()
        ? NEVER
        : Pattern.compile(joined, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  private static List<String> lines(String language) {
    try (InputStream in = Telling.class.getResourceAsStream(language + ".txt")) {
      return in == null
          ? List.of()
          : new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
