package org.copydesk.page;

import java.net.URI;
import java.util.List;
import java.util.function.Function;
import org.copydesk.json.JsonObject;
import org.copydesk.page.address.Address;
import org.copydesk.page.part.Chrome;
import org.copydesk.page.part.ClaimBox;
import org.copydesk.page.part.FeedEntry;
import org.copydesk.page.part.Verdict;
import org.copydesk.page.words.Label;
import org.copydesk.page.words.Words;

/**
 * A feed as JSON Feed 1.1.
 *
 * @param home the page whose feed it is
 * @param entries newest first
 */
public record JsonFeed(
    Address address, Label title, Address home, List<FeedEntry> entries, Chrome chrome)
    implements FeedPage, JsonPage {

  @Override
  public JsonObject json(Words words, Function<FeedEntry, String> content) {
    return JsonObject.of("version", "https://jsonfeed.org/version/1.1")
        .put("title", title.in(words))
        .put("home_page_url", absolute(home))
        .put("feed_url", absolute(address))
        .put("description", chrome.description())
        .put("authors", List.of(JsonObject.of("name", chrome.imprint().name())))
        .put("language", lang())
        .putAll("items", entries.stream().map(e -> item(e, words, content.apply(e))).toList());
  }

  private JsonObject item(FeedEntry entry, Words words, String html) {
    return JsonObject.of("id", absolute(entry.address()))
        .put("url", absolute(entry.address()))
        .put("title", entry.title().in(words))
        .put("summary", entry.summary())
        .put("content_html", html)
        .put("image", entry.picture().map(picture -> absolute(picture.address())))
        .put("date_published", entry.publishedAt())
        .put("date_modified", entry.changedAt())
        .put("authors", entry.authors().stream().map(a -> author(a.name(), a.address())).toList())
        .put("tags", entry.tags())
        .put("language", lang())
        .put("_claims", entry.text().claims().stream().map(this::claim).toList());
  }

  private JsonObject author(String name, Address page) {
    return JsonObject.of("name", name).put("url", absolute(page));
  }

  /** Verdicts for programs; JSON Feed lets an underscore begin what it does not know. */
  private JsonObject claim(ClaimBox box) {
    Verdict verdict = box.verdict();
    JsonObject claim =
        JsonObject.of("claim", box.text())
            .put("url", absolute(box.address()))
            .put("claimant", box.claimant().map(who -> who.name()))
            .put("made", box.made().map(date -> date.iso()))
            .put("rating", verdict.id())
            .put("rating_label", verdict.label());
    verdict.value().ifPresent(value -> claim.put("rating_value", value));
    return claim;
  }

  @Override
  public URI base() {
    return chrome.base();
  }
}
