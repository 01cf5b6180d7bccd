package org.copydesk.promotion;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Tells promotion from story, block by block and each block among its neighbours.
 *
 * <pre>{@code
 * List<Promotion> found = PromotionClassifier.standard().judge(passages, "fr");
 * found.get(0).index();    // 13
 * found.get(0).rule();     // "share"
 * }</pre>
 *
 * Thread-safe; lexicons are read when first needed. Never throws on any text.
 */
public final class PromotionClassifier {
  private static final PromotionClassifier STANDARD =
      new PromotionClassifier(
          Learned.read(Lexicons.text("weights.tsv"), Lexicons.text("trees.txt")),
          OwnPhrases.none());

  private final Learned learned;
  private final OwnPhrases own;
  private final Map<String, Phrasebook> books = new ConcurrentHashMap<>();

  /** A classifier that learned otherwise than the one that comes with Copydesk. */
  PromotionClassifier(Learned learned, OwnPhrases own) {
    this.learned = learned;
    this.own = own;
  }

  /** The classifier with the lexicons that come with Copydesk and a publication's own phrases. */
  public static PromotionClassifier with(OwnPhrases own) {
    return new PromotionClassifier(STANDARD.learned, own);
  }

  /** The classifier with the lexicons that come with Copydesk. */
  public static PromotionClassifier standard() {
    return STANDARD;
  }

  /**
   * Finds the promotion among the passages of a foreign text or page, where it is common.
   *
   * @param passages in reading order; neighbours matter
   * @param language BCP 47 tag of the text; the empty text when not known
   * @return in ascending order of index
   */
  public List<Promotion> judge(List<Passage> passages, String language) {
    return judge(passages, language, Bar.FOREIGN);
  }

  /**
   * Finds the promotion among the passages of a text that is about to be published, where it is
   * rare: what an editor wrote is left out only when its words say what kind of promotion it is. A
   * cell of a table never is, and a heading only with what stands below it.
   *
   * @param passages in reading order; neighbours matter
   * @param language BCP 47 tag of the text; the empty text when not known
   * @return in ascending order of index
   */
  public List<Promotion> judgeManuscript(List<Passage> passages, String language) {
    return judge(passages, language, Bar.MANUSCRIPT);
  }

  private List<Promotion> judge(List<Passage> passages, String language, Bar bar) {
    List<Impression> impressions = impressions(passages, language, bar);
    List<Optional<PromotionRule>> rules = new ArrayList<>();
    for (int i = 0; i < passages.size(); i++) {
      Impression impression = impressions.get(i);
      boolean cut =
          !passages.get(i).attributed()
              && bar.cuts(passages.get(i), impression, Neighbours.score(impressions, i));
      rules.add(
          cut ? impression.rule().or(() -> Optional.of(PromotionRule.ACCOUNT)) : Optional.empty());
    }
    bar.keepHeadings(passages, rules);
    Separators.cut(passages, rules);
    return promotions(rules);
  }

  /** What each passage looks like by itself. */
  List<Impression> impressions(List<Passage> passages, String language) {
    return impressions(passages, language, Bar.FOREIGN);
  }

  private List<Impression> impressions(List<Passage> passages, String language, Bar bar) {
    Phrasebook book = book(language);
    return passages.stream().map(passage -> Impression.of(passage, book, learned, bar)).toList();
  }

  /** The phrases for a language: its own, English and the common ones; all when it has none. */
  Phrasebook book(String language) {
    String given = language.toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
    String primary = own.knows(given) ? given : Lexicons.named(given);
    boolean known = Lexicons.LANGUAGES.contains(primary) || own.knows(primary);
    return books.computeIfAbsent(
        known ? primary : "", key -> open(key, own.lexicons(key), learned.weights().phrases()));
  }

  /** The book with those learned phrases. */
  static Phrasebook open(String name, List<Lexicon> own, List<LearnedPhrase> learned) {
    List<String> languages =
        Lexicons.LANGUAGES.contains(name)
            ? Stream.of(Lexicons.ANY, "en", name).distinct().toList()
            : Stream.concat(Stream.of(Lexicons.ANY), Lexicons.LANGUAGES.stream()).toList();
    return new Phrasebook(languages.stream().map(Lexicons::of).toList(), own, learned);
  }

  private static List<Promotion> promotions(List<Optional<PromotionRule>> rules) {
    List<Promotion> found = new ArrayList<>();
    for (int i = 0; i < rules.size(); i++) {
      int index = i;
      rules.get(i).ifPresent(rule -> found.add(new Promotion(index, rule.id(), rule.reason())));
    }
    return List.copyOf(found);
  }
}
