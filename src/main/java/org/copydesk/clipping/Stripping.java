package org.copydesk.clipping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.copydesk.clipping.part.Links;
import org.copydesk.clipping.part.Part;
import org.copydesk.clipping.part.Words;
import org.copydesk.promotion.Promotion;
import org.copydesk.promotion.PromotionClassifier;

/** Takes promotion out of an article's blocks, noting each removal. */
record Stripping(List<Part> body, List<Removal> removals, List<Attribution> attributions) {
  private static final PromotionClassifier JUDGE = PromotionClassifier.standard();

  /** Rules whose removals say where the copy comes from. */
  private static final Set<String> CREDITS = Set.of("original-link", "syndication");

  private static final Pattern TRANSLATED =
      Pattern.compile(
          "\\b(?:translated|traduit|traduction|übersetzt|übersetzung|traducid[oa]|traducción|tradotto"
              + "|traduzione|traduzid[oa]|tradução|vertaald|vertaling|przekład|tłumaczeni|перевод|переклад"
              + "|çevir|çeviri|diterjemahkan)|ترجمة|ترجمه|अनुवाद|翻译|译自|翻訳",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

  static Stripping of(List<Part> parts, String language) {
    Map<Integer, Promotion> found = new HashMap<>();
    for (Promotion each : JUDGE.judge(parts.stream().map(Part::passage).toList(), language)) {
      found.put(each.index(), each);
    }
    List<Part> body = new ArrayList<>();
    List<Removal> removals = new ArrayList<>();
    List<Attribution> attributions = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      Promotion cut = found.get(i);
      if (cut == null) {
        body.add(part);
        continue;
      }
      removals.add(new Removal(removals.size() + 1, cut.rule(), cut.reason(), i + 1, part));
      if (CREDITS.contains(cut.rule())) {
        attributions.add(attribution(part.words()));
      }
    }
    return new Stripping(body, removals, attributions);
  }

  private static Attribution attribution(Words words) {
    Optional<String> address =
        words.runs().stream().flatMap(r -> r.link().stream()).filter(Links::isWeb).findFirst();
    String text = words.text().strip();
    return new Attribution(text, address, TRANSLATED.matcher(text.toLowerCase(Locale.ROOT)).find());
  }
}
