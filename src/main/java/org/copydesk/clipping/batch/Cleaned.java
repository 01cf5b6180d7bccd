package org.copydesk.clipping.batch;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.copydesk.claim.PartialDate;
import org.copydesk.clipping.Clipper;
import org.copydesk.clipping.Clipping;
import org.copydesk.clipping.LanguageGuess;
import org.copydesk.clipping.byline.Byline;
import org.copydesk.clipping.byline.Found;
import org.copydesk.evidence.Capture;
import org.copydesk.json.JsonObject;
import org.copydesk.promotion.Passage;
import org.copydesk.promotion.PromotionClassifier;

/**
 * One page cleaned: the article as plain text, its byline as JSON.
 *
 * @param site the host that the page says it belongs to, else its publisher; empty without both
 * @param trouble why there is no article, when there is none
 */
record Cleaned(String text, String json, String site, Optional<String> trouble) {
  static Cleaned of(Capture capture, Clipper clipper) {
    String address = capture.address().map(Object::toString).orElse("");
    return of(clipper.clip(capture.content(), capture.mediaType(), address));
  }

  private static Cleaned of(Clipping clipping) {
    Optional<String> trouble =
        clipping.body().isEmpty()
            ? Optional.of(clipping.remarks().stream().findFirst().orElse("No article was found."))
            : Optional.empty();
    Byline byline = clipping.byline();
    return new Cleaned(clipping.text(), json(byline), site(byline), trouble);
  }

  private static String site(Byline byline) {
    return byline
        .canonical()
        .flatMap(found -> host(found.value()))
        .or(() -> byline.publisher().map(Found::value))
        .orElse("");
  }

  private static Optional<String> host(String address) {
    try {
      return Optional.ofNullable(URI.create(address).getHost())
          .map(host -> host.startsWith("www.") ? host.substring(4) : host);
    } catch (IllegalArgumentException malformed) {
      return Optional.empty();
    }
  }

  private static String json(Byline byline) {
    return new JsonObject()
        .put("title", byline.title().map(Found::value))
        .put("author", byline.authors().stream().map(Found::value).toList())
        .put("date", byline.published().map(Found::value).map(PartialDate::iso))
        .put("modified", byline.modified().map(Found::value).map(PartialDate::iso))
        .put("publisher", byline.publisher().map(Found::value))
        .put("canonical", byline.canonical().map(Found::value))
        .put("lang", byline.language().map(Found::value))
        .put("licence", byline.licence().map(Found::value))
        .put("picture", byline.picture().map(Found::value))
        .writeIndented();
  }

  static boolean isPromotion(String line, Optional<String> language, PromotionClassifier judge) {
    String known = language.or(() -> LanguageGuess.of(line)).orElse("");
    return !judge.judge(List.of(Passage.of(line)), known).isEmpty();
  }
}
