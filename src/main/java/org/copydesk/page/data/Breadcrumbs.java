package org.copydesk.page.data;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.json.JsonObject;
import org.copydesk.page.address.Linking;
import org.copydesk.page.part.Frame;
import org.copydesk.page.words.Words;

/** The way from the front page to a page (schema.org BreadcrumbList). */
public final class Breadcrumbs {
  private Breadcrumbs() {}

  /** One object, or none where there is no way to tell of. */
  public static List<JsonObject> of(Frame frame, Linking linking, Words words) {
    if (frame.crumbs().size() < 2) {
      return List.of();
    }
    List<JsonObject> items = new ArrayList<>();
    for (Frame.Crumb crumb : frame.crumbs()) {
      items.add(
          JsonObject.of("@type", "ListItem")
              .put("position", items.size() + 1)
              .put("name", crumb.label().in(words))
              .put("item", linking.absolute(crumb.address())));
    }
    return List.of(Schema.root("BreadcrumbList").put("itemListElement", items));
  }
}
