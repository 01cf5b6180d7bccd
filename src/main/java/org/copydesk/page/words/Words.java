package org.copydesk.page.words;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.claim.PartialDate;

/**
 * The words of one language, from {@code templates/messages/<language>.properties}.
 *
 * <pre>{@code
 * words.say("by", "Desk");              // "By Desk"
 * words.count("claims.count", 3);       // "3 claims"
 * words.date(PartialDate.of(day));      // "6 January 2022"
 * }</pre>
 *
 * Dates use the month names of java.time and the patterns of the messages, with western digits, so
 * that every JDK writes the same bytes.
 */
public final class Words {
  private static final Set<String> RIGHT_TO_LEFT =
      Set.of("ar", "fa", "he", "ur", "ps", "sd", "ug", "yi", "dv", "ckb");
  private static final Pattern DECIMAL = Pattern.compile("([+-]?)(\\d+)(?:\\.(\\d+))?");

  private final String lang;
  private final Locale locale;
  private final boolean rightToLeft;
  private final Map<String, String> messages = new HashMap<>();
  private final Map<String, Form> forms = new ConcurrentHashMap<>();
  private final Map<String, DatePattern> patterns = new ConcurrentHashMap<>();
  private final Map<String, String> languages = new ConcurrentHashMap<>();

  /**
   * @param lang the language (BCP 47)
   * @param layers messages by key; what the first lacks is looked up in the next
   */
  public Words(String lang, List<Map<String, String>> layers) {
    this.lang = lang;
    this.locale = Locale.forLanguageTag(lang);
    this.rightToLeft = direction(lang).equals("rtl");
    for (int i = layers.size() - 1; i >= 0; i--) {
      messages.putAll(layers.get(i));
    }
  }

  public String lang() {
    return lang;
  }

  /** {@code rtl} or {@code ltr}. */
  public String dir() {
    return direction(lang);
  }

  /** {@code rtl} or {@code ltr}, for a text of another language on the page. */
  public static String direction(String language) {
    int dash = language.indexOf('-');
    return RIGHT_TO_LEFT.contains(dash < 0 ? language : language.substring(0, dash))
        ? "rtl"
        : "ltr";
  }

  public Optional<String> find(String key) {
    return Optional.ofNullable(messages.get(key));
  }

  /** The message as it is written, places not filled; the key itself when no layer knows it. */
  public String form(String key) {
    return messages.getOrDefault(key, key);
  }

  /** The message taken apart; the key itself when no layer knows it. */
  public Form parts(String key) {
    Form known = forms.get(key);
    return known == null ? forms.computeIfAbsent(key, k -> Form.of(form(k))) : known;
  }

  /** The message with {@code {0}}, {@code {1}} … filled; the key itself when it is not known. */
  public String say(String key, Object... values) {
    return parts(key)
        .fill(place -> place < values.length ? isolated(String.valueOf(values[place])) : "");
  }

  /**
   * In a language that runs from right to left, a value that holds letters of the other direction
   * between the isolating marks of Unicode (UAX #9), so that it does not tear up the sentence.
   */
  public String isolated(String value) {
    return rightToLeft && value.chars().anyMatch(Words::isLeftToRight)
        ? "\u2068" + value + "\u2069"
        : value;
  }

  private static boolean isLeftToRight(int c) {
    return Character.getDirectionality(c) == Character.DIRECTIONALITY_LEFT_TO_RIGHT;
  }

  /** The key of the plural form for a number, such as {@code claims.count.one}. */
  public String plural(String key, long number) {
    String exact = key + "." + Plural.of(lang, number).word();
    return find(exact).isPresent() ? exact : key + ".other";
  }

  /** The message in the plural form for a number, which fills {@code {0}}. */
  public String count(String key, long number) {
    return say(plural(key, number), number(String.valueOf(number)));
  }

  /** The date as precisely as it is known, such as "January 2022". */
  public String date(PartialDate date) {
    return format(date, pattern(date));
  }

  /** The date alone, even where the time is known. */
  public String day(PartialDate date) {
    boolean timed = date.precision() == PartialDate.Precision.TIME;
    return format(date, timed ? dayPattern(date) : pattern(date));
  }

  /** The day in few letters, such as "5 Jan 2022", for places that are narrow in any language. */
  public String brief(PartialDate date) {
    return format(
        date,
        switch (date.precision()) {
          case YEAR -> form("date.year");
          case MONTH -> form("date.month.brief");
          case DAY, TIME -> form("date.day.brief");
        });
  }

  /** The date with the word that a sentence needs before it, such as "in January 2022". */
  public String on(PartialDate date) {
    String kind =
        switch (date.precision()) {
          case YEAR -> "on.year";
          case MONTH -> "on.month";
          case DAY, TIME -> "on.day";
        };
    return say(kind, day(date));
  }

  /** A language's name in this language, such as "French". */
  public String language(String tag) {
    return languages.computeIfAbsent(tag, t -> Locale.forLanguageTag(t).getDisplayName(locale));
  }

  /** A language's own name for itself, such as "français". */
  public static String ownName(String tag) {
    Locale own = Locale.forLanguageTag(tag);
    String name = own.getDisplayName(own);
    return name.isEmpty() ? tag : name.substring(0, 1).toUpperCase(own) + name.substring(1);
  }

  /** A decimal number, grouped as the language does; anything else comes back as it is. */
  public String number(String plain) {
    if (isShort(plain)) {
      return plain;
    }
    Matcher m = DECIMAL.matcher(plain);
    if (!m.matches()) {
      return plain;
    }
    String whole = m.group(2);
    if (whole.length() > 4) {
      whole = whole.replaceAll("(?<=\\d)(?=(\\d{3})+$)", form("number.group"));
    } else if (whole.length() == 4 && find("number.group.four").orElse("").equals("yes")) {
      whole = whole.charAt(0) + form("number.group") + whole.substring(1);
    }
    String sign = m.group(1).equals("-") ? "\u2212" : m.group(1);
    return sign + whole + (m.group(3) == null ? "" : form("number.decimal") + m.group(3));
  }

  /** Up to three digits, which no language groups. */
  private static boolean isShort(String plain) {
    for (int i = 0; i < plain.length(); i++) {
      if (plain.charAt(i) < '0' || plain.charAt(i) > '9') {
        return false;
      }
    }
    return plain.length() <= 3;
  }

  private String pattern(PartialDate date) {
    return switch (date.precision()) {
      case YEAR -> form("date.year");
      case MONTH -> form("date.month");
      case DAY -> dayPattern(date);
      case TIME -> dayPattern(date) + form("date.and-time");
    };
  }

  private String dayPattern(PartialDate date) {
    return form(date.day().getDayOfMonth() == 1 ? "date.day.first" : "date.day");
  }

  private String format(PartialDate date, String pattern) {
    DatePattern known = patterns.get(pattern);
    if (known == null) {
      known = patterns.computeIfAbsent(pattern, form -> new DatePattern(form, locale));
    }
    return known.write(date);
  }
}
