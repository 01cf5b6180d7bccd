package org.copydesk.promotion;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

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
  private static final PromotionClassifier STANDARD = new PromotionClassifier();

  /** The languages that have a lexicon; {@code any} holds what all of them share. */
  static final List<String> LANGUAGES = List.of("any", "en", "fr");

  private final Map<String, Phrasebook> books = new ConcurrentHashMap<>();

  private PromotionClassifier() {}

  /** The classifier with the lexicons that come with Copydesk. */
  public static PromotionClassifier standard() {
    return STANDARD;
  }

  /**
   * Finds the promotion among the passages of one text.
   *
   * @param passages in reading order; neighbours matter
   * @param language BCP 47 tag of the text; the empty text when not known
   * @return in ascending order of index
   */
  public List<Promotion> judge(List<Passage> passages, String language) {
    Phrasebook book = book(language);
    List<Optional<PromotionRule>> rules = new ArrayList<>();
    List<Impression> impressions = new ArrayList<>();
    for (Passage passage : passages) {
      impressions.add(Impression.of(passage, book));
    }
    for (int i = 0; i < passages.size(); i++) {
      double near = (score(impressions, i - 1) + score(impressions, i + 1)) / 2;
      boolean cut = impressions.get(i).score() + Math.max(-1, Math.min(1, near * 0.3)) > 0;
      rules.add(
          cut && !passages.get(i).attributed() ? impressions.get(i).rule() : Optional.empty());
    }
    Separators.cut(passages, rules);
    return promotions(rules);
  }

  /** The phrases for a language: its own, English and the common ones; all when it has none. */
  Phrasebook book(String language) {
    return books.computeIfAbsent(bookName(language), PromotionClassifier::open);
  }

  private static double score(List<Impression> impressions, int at) {
    return at < 0 || at >= impressions.size() ? 0 : impressions.get(at).score();
  }

  private static List<Promotion> promotions(List<Optional<PromotionRule>> rules) {
    List<Promotion> found = new ArrayList<>();
    for (int i = 0; i < rules.size(); i++) {
      int index = i;
      rules.get(i).ifPresent(rule -> found.add(new Promotion(index, rule.id(), rule.reason())));
    }
    return List.copyOf(found);
  }

  private static String bookName(String language) {
    String primary = language.toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
    return LANGUAGES.contains(primary) ? primary : "";
  }

  private static Phrasebook open(String name) {
    List<String> languages =
        name.isEmpty() ? LANGUAGES : List.of("any", "en", name).stream().distinct().toList();
    return new Phrasebook(languages.stream().map(PromotionClassifier::lexicon).toList());
  }

  private static Lexicon lexicon(String language) {
    try (InputStream in = PromotionClassifier.class.getResourceAsStream(language + ".txt")) {
      byte[] bytes = Objects.requireNonNull(in, language).readAllBytes();
      List<Lexicon.Fault> faults = new ArrayList<>();
      Lexicon lexicon = Lexicon.read(language, new String(bytes, StandardCharsets.UTF_8), faults);
      if (!faults.isEmpty()) {
        throw new IllegalStateException("lexicon " + language + ": " + faults);
      }
      return lexicon;
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
