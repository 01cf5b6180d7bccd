package org.copydesk.page.theme;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.Map;
import java.util.Optional;
import org.copydesk.page.Page;
import org.copydesk.page.address.Address;
import org.copydesk.page.words.Words;

/**
 * What a template has at hand besides its own macros: {@code page}, {@code words}, {@code say},
 * {@code count} and {@code asset}.
 *
 * @param assets where the theme's files stand, by name
 */
record Desk(Page page, Words words, Map<String, Address> assets) implements TemplateHashModel {
  /** The theme's macro files, each under the name that templates call it by. */
  static final Map<String, String> LIBRARIES =
      Map.of(
          "layout", "/layout.ftlh",
          "date", "/date.ftlh",
          "verdict", "/verdict.ftlh",
          "briefings", "/briefing-list.ftlh",
          "claims", "/claim-list.ftlh",
          "story", "/story.ftlh",
          "sources", "/source-list.ftlh",
          "corrections", "/correction-list.ftlh",
          "listing", "/listing.ftlh");

  static Desk of(Page page, Words words, Map<String, Address> assets) {
    return new Desk(page, words, assets);
  }

  @Override
  @SuppressWarnings("NullAway") // FreeMarker's way to say that there is no such variable.
  public TemplateModel get(String name) throws TemplateModelException {
    Object value =
        switch (name) {
          case "page" -> page;
          case "words" -> words;
          case "say" -> new Say(words, false);
          case "count" -> new Say(words, true);
          case "style" -> assets.get("style.css");
          case "script" -> assets.get("folder.js");
          case "icon" -> assets.get("favicon.svg");
          default -> Optional.empty();
        };
    return WRAPPER.wrap(value);
  }

  @Override
  public boolean isEmpty() {
    return false;
  }

  private static final Wrapper WRAPPER = new Wrapper();
}
