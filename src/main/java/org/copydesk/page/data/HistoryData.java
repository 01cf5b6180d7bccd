package org.copydesk.page.data;

import org.copydesk.json.JsonObject;
import org.copydesk.page.address.Linking;
import org.copydesk.page.part.Frame;
import org.copydesk.page.part.Pointer;
import org.copydesk.page.words.Words;

/** A page about the versions of an article (schema.org WebPage). */
public final class HistoryData {
  private HistoryData() {}

  /** The page, and the article that it is about. */
  public static JsonObject of(Frame frame, Pointer article, Linking linking, Words words) {
    return Schema.root("WebPage")
        .put("name", frame.title().in(words))
        .put("url", linking.absolute(frame.address()))
        .put("inLanguage", frame.chrome().lang())
        .put(
            "about",
            JsonObject.of("@type", "NewsArticle")
                .put("headline", article.name())
                .put("url", linking.absolute(article.address())));
  }
}
