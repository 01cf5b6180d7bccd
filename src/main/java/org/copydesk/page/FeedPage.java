package org.copydesk.page;

import java.util.List;
import org.copydesk.page.address.Address;
import org.copydesk.page.part.Chrome;
import org.copydesk.page.part.FeedEntry;
import org.copydesk.page.words.Label;

/** A feed of either format. Its entries' content is drawn by {@code feed-entry.ftlh}. */
public interface FeedPage extends FilePage {
  Label title();

  /** The page whose feed it is. */
  Address home();

  List<FeedEntry> entries();

  Chrome chrome();

  @Override
  default String lang() {
    return chrome().lang();
  }
}
