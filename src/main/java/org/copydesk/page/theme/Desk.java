package org.copydesk.page.theme;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.copydesk.page.Page;
import org.copydesk.page.address.Address;
import org.copydesk.page.part.FeedEntry;
import org.copydesk.page.words.Words;

/**
 * What a template has at hand besides its own macros: {@code page}, {@code words}, {@code say},
 * {@code count}, {@code fixture}, {@code copied}, the theme's files, and in a feed {@code content}
 * and {@code entry}.
 *
 * @param shared what all pages of the language have at hand
 * @param shown the page as templates see it
 * @param entry the entry of a feed that is being drawn
 */
record Desk(
    Page page,
    Theme theme,
    Map<String, TemplateModel> shared,
    TemplateModel shown,
    Fixture fixture,
    Optional<FeedEntry> entry)
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

  /** The theme's files that pages point to, under the names that templates know them by. */
  private static final Map<String, String> FILES =
      Map.of(
          "style", "style.css",
          "annexStyle", "annex.css",
          "printStyle", "print.css",
          "script", "folder.js",
          "claimsScript", "claims.js",
          "searchScript", "search.js",
          "shareScript", "share.js",
          "icon", "favicon.svg");

  /** What is at hand on every page of one language. */
  static Map<String, TemplateModel> shared(Theme theme, Words words) throws TemplateModelException {
    Map<String, TemplateModel> shared = new HashMap<>();
    shared.put("words", Wrapper.INSTANCE.wrap(words));
    shared.put("say", new Say(words, false));
    shared.put("count", new Say(words, true));
    shared.put("copied", new Copied());
    for (Map.Entry<String, String> file : FILES.entrySet()) {
      Address address = theme.assetAddresses().get(file.getValue());
      if (address != null) {
        shared.put(file.getKey(), Wrapper.INSTANCE.wrap(address));
      }
    }
    return shared;
  }

  static Desk of(Page page, Theme theme) throws TemplateModelException {
    return new Desk(
        page,
        theme,
        theme.shared(page.lang()),
        Wrapper.INSTANCE.wrap(page),
        new Fixture(page, theme),
        Optional.empty());
  }

  Desk with(FeedEntry one) {
    return new Desk(page, theme, shared, shown, fixture, Optional.of(one));
  }

  @Override
  @SuppressWarnings("NullAway") // FreeMarker's way to say that there is no such variable.
  public TemplateModel get(String name) throws TemplateModelException {
    return switch (name) {
      case "page" -> shown;
      case "entry" -> Wrapper.INSTANCE.wrap(entry);
      case "content" -> new Content(page, theme);
      case "fixture" -> fixture;
      default -> shared.get(name);
    };
  }

  @Override
  public boolean isEmpty() {
    return false;
  }
}
