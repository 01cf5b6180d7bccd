package org.copydesk.page.theme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copydesk.page.Page;
import org.copydesk.page.address.Address;
import org.copydesk.page.part.FeedEntry;
import org.copydesk.page.theme.plate.Copies;
import org.copydesk.page.theme.plate.Hand;
import org.copydesk.page.words.Words;

/**
 * What a template has at hand besides its own macros: {@code page}, {@code words}, {@code say},
 * {@code count}, {@code fixture}, {@code copied}, the theme's files, and in a feed {@code content}
 * and {@code entry}.
 *
 * @param shared what all pages of the language have at hand, by name
 * @param ready the same for plates
 */
record Desk(Theme theme, Map<String, Object> shared, Hand ready) {
  /** The theme's macro files, each under the name that templates call it by. */
  static final Map<String, String> LIBRARIES =
      Map.of(
          "layout", "layout.ftlh",
          "date", "date.ftlh",
          "verdict", "verdict.ftlh",
          "briefings", "briefing-list.ftlh",
          "claims", "claim-list.ftlh",
          "story", "story.ftlh",
          "sources", "source-list.ftlh",
          "corrections", "correction-list.ftlh",
          "listing", "listing.ftlh");

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

  /** All names that are at hand. */
  static List<String> words() {
    List<String> words =
        new ArrayList<>(
            List.of("page", "words", "say", "count", "copied", "fixture", "content", "entry"));
    words.addAll(FILES.keySet());
    return words;
  }

  /** What is at hand on every page of one language. */
  static Desk of(Theme theme, Words words) {
    Map<String, Object> shared = new HashMap<>();
    shared.put("words", words);
    shared.put("say", new Say(words, false));
    shared.put("count", new Say(words, true));
    shared.put("copied", new Copies());
    for (Map.Entry<String, String> file : FILES.entrySet()) {
      Address address = theme.assetAddresses().get(file.getValue());
      if (address != null) {
        shared.put(file.getKey(), address);
      }
    }
    return new Desk(theme, shared, theme.plates().hand(shared));
  }

  /** What is at hand on one page, or for one entry of a feed. */
  Map<String, Object> of(Page page, Optional<FeedEntry> entry) {
    Map<String, Object> own = new HashMap<>();
    own.put("page", page);
    own.put("fixture", new Standing(page, theme));
    own.put("content", new Content(page, theme));
    entry.ifPresent(one -> own.put("entry", one));
    return own;
  }
}
