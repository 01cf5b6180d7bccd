package org.copydesk.markdown.typography;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The quotation marks of a language (Unicode CLDR, "delimiters"), and its blanks.
 *
 * @param marks four characters: outer opening and closing, inner opening and closing
 * @param spaced the marks between which a narrow no-break space stands inside
 * @param lifted the signs before which a narrow no-break space stands
 */
record Marks(String marks, String spaced, String lifted) {
  private static final Map<String, Marks> BY_LANGUAGE =
      Map.ofEntries(
          of("ar", "«»“”"),
          of("az", "“”‘’"),
          of("be", "«»„“"),
          of("bg", "„“‚‘"),
          of("ca", "«»“”"),
          of("cs", "„“‚‘"),
          of("da", "””’’"),
          of("de", "„“‚‘"),
          of("de-ch", "«»‹›"),
          of("el", "«»“”"),
          of("en", "“”‘’"),
          of("es", "«»“”"),
          of("et", "„“‚‘"),
          of("eu", "«»“”"),
          of("fa", "«»‹›"),
          of("fi", "””’’"),
          Map.entry("fr", new Marks("«»“”", "«»", ";:!?")),
          Map.entry("fr-ca", new Marks("«»“”", "«»", ":")),
          Map.entry("fr-ch", new Marks("«»‹›", "«»", ";:!?")),
          of("gl", "«»“”"),
          of("hi", "“”‘’"),
          of("hr", "„”‚’"),
          of("hu", "„”»«"),
          of("hy", "«»„“"),
          of("id", "“”‘’"),
          of("is", "„“‚‘"),
          of("it", "«»“”"),
          of("ka", "„“‚‘"),
          of("kk", "«»„“"),
          of("ky", "«»„“"),
          of("ko", "“”‘’"),
          of("lt", "„“‚‘"),
          of("lv", "«»„“"),
          of("mk", "„“‚‘"),
          of("nb", "«»‘’"),
          of("nl", "“”‘’"),
          of("nn", "«»‘’"),
          of("no", "«»‘’"),
          of("pl", "„”«»"),
          of("pt", "«»“”"),
          of("pt-br", "“”‘’"),
          of("ro", "„”«»"),
          of("ru", "«»„“"),
          of("sk", "„“‚‘"),
          of("sl", "„“‚‘"),
          of("sq", "«»“”"),
          of("sr", "„”’’"),
          of("sv", "””’’"),
          of("tg", "«»„“"),
          of("th", "“”‘’"),
          of("tr", "“”‘’"),
          of("uk", "«»„“"),
          of("uz", "“”‘’"),
          of("vi", "“”‘’"));

  private static Map.Entry<String, Marks> of(String language, String marks) {
    return Map.entry(language, new Marks(marks, "", ""));
  }

  /** The marks of a language (BCP 47) or of its base language; none where straight ones stay. */
  static Optional<Marks> of(String language) {
    String tag = language.toLowerCase(Locale.ROOT).replace('_', '-');
    Marks exact = BY_LANGUAGE.get(tag);
    int dash = tag.indexOf('-');
    return Optional.ofNullable(
        exact == null && dash > 0 ? BY_LANGUAGE.get(tag.substring(0, dash)) : exact);
  }

  String opening(boolean inner) {
    String mark = marks.substring(inner ? 2 : 0, inner ? 3 : 1);
    return spaced.contains(mark) ? mark + Typographer.NARROW : mark;
  }

  String closing(boolean inner) {
    String mark = marks.substring(inner ? 3 : 1, inner ? 4 : 2);
    return spaced.contains(mark) ? Typographer.NARROW + mark : mark;
  }
}
