package org.copydesk.clipping.draft;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/** A name for files and addresses made from a title: small Latin letters, digits, hyphens. */
public final class Slug {
  private static final int LONGEST = 60;

  private static final Map<Character, String> LATIN =
      Map.of(
          'ß', "ss", 'æ', "ae", 'œ', "oe", 'ø', "o", 'ł', "l", 'đ', "d", 'ð', "d", 'þ', "th", 'ı',
          "i");

  private static final String CYRILLIC = "абвгдезийклмнопрстуфыэіїєґўјё";
  private static final String[] CYRILLIC_LATIN =
      "a b v g d e z i i k l m n o p r s t u f y e i i e g u j e".split(" ");
  private static final Map<Character, String> CYRILLIC_LONG =
      Map.of(
          'ж', "zh", 'х', "kh", 'ц', "ts", 'ч', "ch", 'ш', "sh", 'щ', "shch", 'ю', "yu", 'я', "ya",
          'ь', "", 'ъ', "");

  private static final String GREEK = "αβγδεζηικλμνξοπρσςτυφω";
  private static final String[] GREEK_LATIN =
      "a v g d e z i i k l m n x o p r s s t y f o".split(" ");

  private Slug() {}

  /**
   * @return the name; empty when the title has no letter that can be written so
   */
  public static String of(String title) {
    StringBuilder latin = new StringBuilder();
    String plain = Normalizer.normalize(title.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
    for (int i = 0; i < plain.length(); i++) {
      append(plain.charAt(i), latin);
    }
    String slug = latin.toString().replaceAll("-+", "-").replaceAll("^-|-$", "");
    if (slug.length() <= LONGEST) {
      return slug;
    }
    int cut = slug.lastIndexOf('-', LONGEST);
    return slug.substring(0, cut > 20 ? cut : LONGEST);
  }

  private static void append(char c, StringBuilder out) {
    int cyrillic = CYRILLIC.indexOf(c);
    int greek = GREEK.indexOf(c);
    if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
      out.append(c);
    } else if (cyrillic >= 0) {
      out.append(CYRILLIC_LATIN[cyrillic]);
    } else if (greek >= 0) {
      out.append(GREEK_LATIN[greek]);
    } else if (LATIN.containsKey(c)) {
      out.append(LATIN.get(c));
    } else if (CYRILLIC_LONG.containsKey(c)) {
      out.append(CYRILLIC_LONG.get(c));
    } else if (c == '\'' || c == '’') {
      out.append('-');
    } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
      out.append('-');
    }
  }
}
