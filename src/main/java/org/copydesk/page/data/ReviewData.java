package org.copydesk.page.data;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.copydesk.briefing.Briefing;
import org.copydesk.briefing.PlacedClaim;
import org.copydesk.claim.Claim;
import org.copydesk.claim.Claimant;
import org.copydesk.claim.Rating;
import org.copydesk.claim.RatingScale;
import org.copydesk.claim.Source;
import org.copydesk.json.JsonObject;
import org.copydesk.page.shelf.Shelf;
import org.copydesk.text.Placed;

/**
 * A claim's verdict for fact-check collections (schema.org ClaimReview): the eight keys that all of
 * them read, at the top level of a script element of its own, one on a page. Numbers are left out
 * for a verdict beside the scale, and where the scale does not rise from 1 or more.
 */
public final class ReviewData {
  private static final Pattern UNSEEN = Pattern.compile("[\\u00AD\\u200B\\u2060\\uFEFF]");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u2007\\u2009\\u202F]+");

  private ReviewData() {}

  public static JsonObject of(Shelf shelf, PlacedClaim placed, PublisherData publisher) {
    Claim claim = placed.claim();
    String url = shelf.addresses().absolute(shelf.addresses().claim(claim.id()));
    return Schema.root("ClaimReview")
        .put("url", url)
        .put("datePublished", placed.briefing().head().published().map(date -> date.value().iso()))
        .put("author", publisher.brief())
        .put("claimReviewed", plain(claim.text().value()))
        .put("itemReviewed", item(shelf, placed))
        .put("reviewRating", rating(shelf, claim));
  }

  private static JsonObject item(Shelf shelf, PlacedClaim placed) {
    Claim claim = placed.claim();
    List<JsonObject> appearances =
        claim.appearances().stream()
            .flatMap(id -> shelf.edition().source(placed.briefing(), id.value()).stream())
            .flatMap(source -> appearance(source, placed.briefing()).stream())
            .toList();
    return Schema.typed("Claim")
        .put("author", claim.claimant().map(ReviewData::claimant))
        .put("datePublished", claim.made().map(date -> date.iso()))
        .put("appearance", appearances);
  }

  /**
   * Collections ask for {@code sameAs} in a list for a person, and for a plain {@code url} else.
   */
  private static JsonObject claimant(Claimant claimant) {
    boolean person = claimant.type() == Claimant.Type.PERSON;
    JsonObject who =
        Schema.typed(person ? "Person" : "Organization").put("name", plain(claimant.name()));
    return person
        ? who.put("sameAs", claimant.url().stream().toList())
        : who.put("url", claimant.url());
  }

  private static Optional<JsonObject> appearance(Source source, Briefing briefing) {
    return source
        .url()
        .map(Placed::value)
        .map(
            url ->
                Schema.typed("CreativeWork")
                    .put("url", url.replace(" ", "%20").replace(",", "%2C"))
                    .put("name", source.name(briefing.lang()))
                    .put("datePublished", source.published().map(date -> date.value().iso()))
                    .put("archivedAt", source.archived().map(Placed::value)));
  }

  /** Blanks of one kind, and nothing that a reader cannot see: collections compare texts. */
  private static String plain(String text) {
    return BLANKS.matcher(UNSEEN.matcher(text).replaceAll("")).replaceAll(" ").strip();
  }

  private static JsonObject rating(Shelf shelf, Claim claim) {
    RatingScale scale = shelf.edition().site().scale();
    Optional<Rating> rating = scale.find(claim.rating().value());
    JsonObject object = Schema.typed("Rating");
    int worst = scale.worst().orElse(0);
    int best = scale.best().orElse(0);
    if (rating.isPresent() && rating.get().value().isPresent() && worst >= 1 && best > worst) {
      object
          .put("ratingValue", rating.get().value().getAsInt())
          .put("bestRating", best)
          .put("worstRating", worst);
    }
    String label = rating.map(known -> known.label().in(shelf.lang())).orElse("");
    return object
        .put("alternateName", label.isEmpty() ? claim.rating().value() : label)
        .put("ratingExplanation", claim.finding().map(f -> plain(f.value())));
  }
}
