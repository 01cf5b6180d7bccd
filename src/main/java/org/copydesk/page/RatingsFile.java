package org.copydesk.page;

import java.net.URI;
import java.util.function.Function;
import org.copydesk.json.JsonObject;
import org.copydesk.page.address.Address;
import org.copydesk.page.data.RatingsData;
import org.copydesk.page.part.FeedEntry;
import org.copydesk.page.part.Framing;
import org.copydesk.page.words.Words;

/** The rating scale as data, in all languages of the publication. */
public record RatingsFile(Address address, JsonObject terms, URI base, String lang)
    implements JsonPage {
  static RatingsFile of(Framing framing) {
    return new RatingsFile(
        Address.of("/ratings.json"),
        RatingsData.all(framing.shelf(), framing.chrome()),
        framing.chrome().base(),
        framing.shelf().lang());
  }

  @Override
  public JsonObject json(Words words, Function<FeedEntry, String> content) {
    return terms;
  }
}
