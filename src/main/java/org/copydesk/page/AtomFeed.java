package org.copydesk.page;

import java.net.URI;
import java.util.Comparator;
import java.util.List;
import org.copydesk.page.address.Address;
import org.copydesk.page.part.Chrome;
import org.copydesk.page.part.FeedEntry;
import org.copydesk.page.words.Label;

/**
 * A feed as Atom (RFC 4287).
 *
 * @param home the page whose feed it is
 * @param entries newest first
 */
public record AtomFeed(
    Address address, Label title, Address home, List<FeedEntry> entries, Chrome chrome)
    implements FeedPage {

  /** When its newest entry changed, as RFC 3339 asks; a fixed date where there is none. */
  public String changedAt() {
    return entries.stream()
        .max(Comparator.comparing(FeedEntry::changed))
        .map(FeedEntry::changedAt)
        .orElse("1970-01-01T00:00:00Z");
  }

  @Override
  public URI base() {
    return chrome.base();
  }

  @Override
  public String template() {
    return "feed.ftlx";
  }
}
