package org.copydesk.page.data;

import java.util.List;
import java.util.function.Function;
import org.copydesk.claim.Rating;
import org.copydesk.json.JsonObject;
import org.copydesk.page.address.Address;
import org.copydesk.page.part.Chrome;
import org.copydesk.page.shelf.Shelf;
import org.copydesk.text.LocalText;

/**
 * The rating scale for machines (schema.org DefinedTermSet), so that a collection can map our
 * verdicts without guessing from their labels.
 */
public final class RatingsData {
  private final Shelf shelf;
  private final Function<LocalText, Object> say;

  private RatingsData(Shelf shelf, Function<LocalText, Object> say) {
    this.shelf = shelf;
    this.say = say;
  }

  /** In the words of one language, for its page. */
  public static JsonObject in(Shelf shelf, Chrome chrome) {
    return new RatingsData(shelf, text -> text.in(shelf.lang()))
        .set(chrome)
        .put("inLanguage", shelf.lang());
  }

  /** In all languages, for the data file; texts carry their language as JSON-LD has it. */
  public static JsonObject all(Shelf shelf, Chrome chrome) {
    return new RatingsData(shelf, RatingsData::tagged).set(chrome);
  }

  private JsonObject set(Chrome chrome) {
    List<Rating> ratings = shelf.edition().site().scale().ratings();
    return Schema.root("DefinedTermSet")
        .put("@id", page())
        .put("name", chrome.site())
        .put("url", page())
        .put("hasDefinedTerm", ratings.stream().map(this::term).toList());
  }

  private JsonObject term(Rating rating) {
    JsonObject term = Schema.typed("DefinedTerm").put("@id", page() + "#" + rating.id());
    term.put("termCode", rating.id());
    said(term, "name", rating.label());
    said(term, "description", rating.meaning());
    if (rating.value().isPresent()) {
      term.put(
          "identifier",
          Schema.typed("PropertyValue")
              .put("name", "ratingValue")
              .put("value", rating.value().getAsInt())
              .put("minValue", shelf.edition().site().scale().worst().orElse(0))
              .put("maxValue", shelf.edition().site().scale().best().orElse(0)));
    }
    return term;
  }

  private void said(JsonObject term, String key, LocalText text) {
    Object value = say.apply(text);
    if (value instanceof List<?> list) {
      term.put(key, list);
    } else {
      term.put(key, value.toString());
    }
  }

  private static List<JsonObject> tagged(LocalText text) {
    return text.byLanguage().entrySet().stream()
        .map(
            entry ->
                new JsonObject().put("@language", entry.getKey()).put("@value", entry.getValue()))
        .toList();
  }

  private String page() {
    Address address = shelf.addresses().below("ratings/");
    return shelf.addresses().absolute(address);
  }
}
