package org.copydesk.page.theme;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.Map;
import java.util.Optional;
import org.copydesk.page.Page;
import org.copydesk.page.part.FeedEntry;
import org.copydesk.page.words.Words;

/**
 * What a template has at hand besides its own macros: {@code page}, {@code words}, {@code say},
 * {@code count}, the theme's files, and in a feed {@code content} and {@code entry}.
 *
 * @param entry the entry of a feed that is being drawn
 */
record Desk(Page page, Words words, Theme theme, Optional<FeedEntry> entry)
    implements TemplateHashModel {
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

  static Desk of(Page page, Theme theme) {
    return new Desk(page, theme.words(page.lang()), theme, Optional.empty());
  }

  Desk with(FeedEntry one) {
    return new Desk(page, words, theme, Optional.of(one));
  }

  @Override
  @SuppressWarnings("NullAway") // FreeMarker's way to say that there is no such variable.
  public TemplateModel get(String name) throws TemplateModelException {
    return Wrapper.INSTANCE.wrap(
        switch (name) {
          case "page" -> page;
          case "words" -> words;
          case "entry" -> entry;
          case "say" -> new Say(words, false);
          case "count" -> new Say(words, true);
          case "content" -> new Content(page, theme);
          case "style" -> theme.assetAddresses().get("style.css");
          case "script" -> theme.assetAddresses().get("folder.js");
          case "claimsScript" -> theme.assetAddresses().get("claims.js");
          case "searchScript" -> theme.assetAddresses().get("search.js");
          case "shareScript" -> theme.assetAddresses().get("share.js");
          case "icon" -> theme.assetAddresses().get("favicon.svg");
          default -> Optional.empty();
        });
  }

  @Override
  public boolean isEmpty() {
    return false;
  }
}
