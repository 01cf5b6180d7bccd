package org.copydesk.promotion;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
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
      new PromotionClassifier(() -> Standard.LEARNED, OwnPhrases.none());

  private final Supplier<Learned> learned;
  private final OwnPhrases own;
  private final Map<String, Phrasebook> books = new ConcurrentHashMap<>();
  private final Map<String, Naming> namings = new ConcurrentHashMap<>();

  /** A classifier that learned otherwise than the one that comes with Copydesk. */
  PromotionClassifier(Learned learned, OwnPhrases own) {
    this(() -> learned, own);
  }

  private PromotionClassifier(Supplier<Learned> learned, OwnPhrases own) {
    this.learned = learned;
    this.own = own;
  }

  /** Read with the first passage that must be weighed; many manuscripts have none. */
  private static final class Standard {
    static final Learned LEARNED =
        Learned.read(Lexicons.text("weights.tsv"), Lexicons.text("trees.txt"));
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
          !passages.get(i).attributed() && bar.cuts(impression, Neighbours.score(impressions, i));
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
    Optional<Naming> naming = bar.asksForRule() ? Optional.of(naming(language)) : Optional.empty();
    List<Impression> impressions = new ArrayList<>();
    for (Passage passage : passages) {
      boolean weighed = naming.isEmpty() || naming.get().mayCut(passage);
      impressions.add(
          weighed ? Impression.of(passage, book(language), learned.get()) : Impression.NONE);
    }
    return impressions;
  }

  /** The phrases for a language: its own, English and the common ones; all when it has none. */
  Phrasebook book(String language) {
    return books.computeIfAbsent(
        name(language), key -> open(key, own.lexicons(key), learned.get().weights().phrases()));
  }

  /** Those of them that name a rule. */
  private Naming naming(String language) {
    return namings.computeIfAbsent(
        name(language), key -> new Naming(lexicons(key), own.lexicons(key)));
  }

  /** The name of the book that serves for a language. */
  private String name(String language) {
    String given = primary(language.toLowerCase(Locale.ROOT));
    String primary = own.knows(given) ? given : Lexicons.named(given);
    return Lexicons.LANGUAGES.contains(primary) || own.knows(primary) ? primary : "";
  }

  /** What stands before the first hyphen or underscore. */
  private static String primary(String tag) {
    int end = 0;
    while (end < tag.length() && "-_".indexOf(tag.charAt(end)) < 0) {
      end++;
    }
    return tag.substring(0, end);
  }

  /** The book with those learned phrases. */
  static Phrasebook open(String name, List<Lexicon> own, List<LearnedPhrase> learned) {
    return new Phrasebook(lexicons(name), own, learned);
  }

  private static List<Lexicon> lexicons(String name) {
    List<String> languages =
        Lexicons.LANGUAGES.contains(name)
            ? Stream.of(Lexicons.ANY, "en", name).distinct().toList()
            : Stream.concat(Stream.of(Lexicons.ANY), Lexicons.LANGUAGES.stream()).toList();
    return languages.stream().map(Lexicons::of).toList();
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
