package org.copydesk.page.data;

import org.copydesk.json.JsonObject;
import org.copydesk.page.address.Linking;
import org.copydesk.page.part.Frame;
import org.copydesk.page.words.Words;

/** What kind of page it is, for pages that are no article (schema.org WebPage and its kinds). */
public final class PageData {
  private PageData() {}

  /**
   * @param type such as {@code CollectionPage}
   */
  public static JsonObject of(String type, Frame frame, Linking linking, Words words) {
    return Schema.root(type)
        .put("name", frame.title().in(words))
        .put("url", linking.absolute(frame.address()))
        .put("description", frame.description())
        .put("inLanguage", frame.chrome().lang())
        .put("dateModified", frame.modified().map(date -> date.iso()))
        .put(
            "isPartOf",
            Schema.typed("WebSite")
                .put("name", frame.chrome().site())
                .put("url", linking.absolute(frame.chrome().home())));
  }
}
