package org.copydesk.evidence;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that turn or bind the meaning of what follows them. A quotation that leaves one out says
 * something else.
 */
final class Negation {
  /**
   * In English, French, German, Spanish, Italian, Portuguese, Dutch, Polish, Russian, Ukrainian,
   * Turkish, Arabic, Persian, Hindi, Indonesian.
   */
  private static final Set<String> WORDS =
      Set.of(
          "not",
          "no",
          "never",
          "neither",
          "nor",
          "without",
          "cannot",
          "can't",
          "don't",
          "doesn't",
          "didn't",
          "isn't",
          "aren't",
          "wasn't",
          "weren't",
          "won't",
          "wouldn't",
          "if",
          "unless",
          "hardly",
          "ne",
          "n'",
          "pas",
          "jamais",
          "sans",
          "aucun",
          "aucune",
          "ni",
          "si",
          "nicht",
          "kein",
          "keine",
          "keinen",
          "keiner",
          "nie",
          "niemals",
          "ohne",
          "wenn",
          "falls",
          "nunca",
          "sin",
          "ningún",
          "ninguna",
          "tampoco",
          "non",
          "mai",
          "senza",
          "nessun",
          "nessuna",
          "se",
          "não",
          "sem",
          "nem",
          "nenhum",
          "nenhuma",
          "niet",
          "geen",
          "nooit",
          "zonder",
          "als",
          "nigdy",
          "bez",
          "żaden",
          "jeśli",
          "не",
          "ни",
          "нет",
          "никогда",
          "без",
          "если",
          "ні",
          "немає",
          "ніколи",
          "якщо",
          "değil",
          "hiç",
          "asla",
          "eğer",
          "لا",
          "لم",
          "لن",
          "ليس",
          "ليست",
          "ما",
          "غير",
          "بدون",
          "إذا",
          "نه",
          "اگر",
          "नहीं",
          "न",
          "मत",
          "बिना",
          "अगर",
          "tidak",
          "bukan",
          "tanpa",
          "jangan",
          "jika");

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+(?:'[\\p{L}\\p{M}]*)?");

  private Negation() {}

  /**
   * The first such word among the three before {@code at}, in the same sentence, or in one of the
   * gaps; else empty.
   */
  static String near(String folded, int at, List<String> gaps) {
    String before = folded.substring(Math.max(0, at - 80), at);
    int sentence =
        Math.max(
            before.lastIndexOf(". "), Math.max(before.lastIndexOf("? "), before.lastIndexOf("! ")));
    List<String> words = words(before.substring(sentence + 1));
    for (String word : words.subList(Math.max(0, words.size() - 3), words.size())) {
      if (WORDS.contains(word)) {
        return word;
      }
    }
    for (String gap : gaps) {
      for (String word : words(gap)) {
        if (WORDS.contains(word)) {
          return word;
        }
      }
    }
    return "";
  }

  private static List<String> words(String text) {
    Matcher matcher = WORD.matcher(text.toLowerCase(Locale.ROOT));
    return matcher.results().map(r -> r.group()).toList();
  }
}
