package org.copydesk.page.theme;

import org.copydesk.page.Page;
import org.copydesk.page.part.FeedEntry;
import org.copydesk.page.theme.plate.Function;
import org.jspecify.annotations.Nullable;

/**
 * The function {@code content(entry)} of feed templates: an entry as HTML, a plain text to the XML
 * around it, which escapes it as RFC 4287 asks.
 */
record Content(Page feed, Theme theme) implements Function {
  @Override
  public Object call(@Nullable Object[] arguments) {
    if (arguments.length == 1 && arguments[0] instanceof FeedEntry entry) {
      return theme.content(feed, entry);
    }
    throw new Misused("The function content wants an entry of the feed.");
  }

  @Override
  public boolean isSteady() {
    return false;
  }
}
