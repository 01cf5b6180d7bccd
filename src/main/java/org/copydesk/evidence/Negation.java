package org.copydesk.evidence;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Words that turn or bind the meaning of what follows them. A quotation that leaves one out says
 * something else.
 */
final class Negation {
  /**
   * In English, French, German, Spanish, Italian, Portuguese, Dutch, Polish, Russian, Ukrainian,
   * Turkish, Arabic, Persian, Hindi, Indonesian. Words that mean something else in another of these
   * languages, such as "se", "als" and "mai", are left out.
   */
  private static final Set<String> WORDS =
      Set.of(
          "not",
          "nobody",
          "none",
          "nothing",
          "haven't",
          "hasn't",
          "hadn't",
          "couldn't",
          "shouldn't",
          "denied",
          "denies",
          "deny",
          "personne",
          "rien",
          "dément",
          "démenti",
          "keinem",
          "keines",
          "leugnet",
          "bestreitet",
          "niega",
          "negó",
          "nadie",
          "nessuno",
          "nega",
          "negou",
          "niemand",
          "zaprzecza",
          "нельзя",
          "отрицает",
          "заперечує",
          "yok",
          "ليسوا",
          "نفى",
          "ينفي",
          "نیست",
          "هیچ",
          "kalau",
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
          "senza",
          "nessun",
          "nessuna",
          "não",
          "sem",
          "nem",
          "nenhum",
          "nenhuma",
          "niet",
          "geen",
          "nooit",
          "zonder",
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

  /**
   * Words after which what somebody said, knows or denies is told: the negation then stands before
   * the verb, and further away, as in "nobody has ever shown that".
   */
  private static final Set<String> REPORTING =
      Set.of(
          "that", "whether", "dass", "daß", "ob", "que", "qu'", "che", "dat", "że", "что", "що",
          "bahwa", "ki", "که", "कि", "إن", "إنه", "إنها", "أن", "بأن", "أنه", "أنها");

  /** How many words before a quotation are read, and how many where its words are reported. */
  private static final int NEAR = 3;

  private static final int NEAR_REPORTED = 6;

  private static final Pattern CLAUSE_END = Pattern.compile("[,;:،；，]");

  /** In Chinese, Japanese and Korean, which part words otherwise. */
  private static final Pattern SIGN =
      Pattern.compile("不|没|沒|无|無(?!料)|未(?![来來])|非(?![常洲])|勿|如果|若|もし|ない|なかっ|ません|않|없|아니|못");

  /** How many signs of these scripts are about three words. */
  private static final int SIGNS_BEFORE = 6;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+(?:'[\\p{L}\\p{M}]*)?");

  private Negation() {}

  /**
   * The first such word among the three before {@code at}, in the same sentence, or among six in
   * the same clause when the last of them is one such as "that"; or in one of the gaps; else empty.
   */
  static String near(String folded, int at, List<String> gaps) {
    String before = folded.substring(Math.max(0, at - 80), at);
    String sentence = before.substring(sentenceStart(before));
    return Stream.concat(
            Stream.concat(
                before(sentence).stream(),
                signs(sentence.substring(Math.max(0, sentence.length() - SIGNS_BEFORE)))),
            gaps.stream().flatMap(gap -> Stream.concat(words(gap).stream(), signs(gap))))
        .filter(word -> WORDS.contains(word) || SIGN.matcher(word).matches())
        .findFirst()
        .orElse("");
  }

  /** The words before a quotation that may turn it. */
  private static List<String> before(String sentence) {
    List<String> words = words(sentence);
    List<String> near = words.subList(Math.max(0, words.size() - NEAR), words.size());
    if (near.isEmpty() || !REPORTING.contains(near.get(near.size() - 1))) {
      return near;
    }
    String told = sentence.toLowerCase(Locale.ROOT);
    String main = told.substring(0, told.lastIndexOf(near.get(near.size() - 1)));
    String[] clauses = CLAUSE_END.split(main.strip());
    List<String> clause = clauses.length == 0 ? List.of() : words(clauses[clauses.length - 1]);
    return Stream.concat(
            clause.subList(Math.max(0, clause.size() - NEAR_REPORTED + 1), clause.size()).stream(),
            near.stream())
        .toList();
  }

  private static int sentenceStart(String before) {
    int start = 0;
    for (String end : List.of(". ", "? ", "! ", "。", "؟ ")) {
      int last = before.lastIndexOf(end);
      start = last < 0 ? start : Math.max(start, last + end.length());
    }
    return start;
  }

  private static Stream<String> signs(String text) {
    return SIGN.matcher(text).results().map(MatchResult::group);
  }

  private static List<String> words(String text) {
    Matcher matcher = WORD.matcher(text.toLowerCase(Locale.ROOT));
    return matcher.results().map(MatchResult::group).toList();
  }
}
