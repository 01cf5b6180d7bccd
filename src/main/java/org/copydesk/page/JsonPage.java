package org.copydesk.page;

import java.util.function.Function;
import org.copydesk.json.JsonObject;
import org.copydesk.page.part.FeedEntry;
import org.copydesk.page.words.Words;

/** A file of JSON, written with a JSON writer; a template draws only the HTML within it. */
public interface JsonPage extends FilePage {
  /**
   * The whole file.
   *
   * @param content draws an entry's content as HTML
   */
  JsonObject json(Words words, Function<FeedEntry, String> content);

  @Override
  default String template() {
    return "feed-entry.ftlh";
  }
}
