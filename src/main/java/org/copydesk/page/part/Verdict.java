package org.copydesk.page.part;

import java.util.OptionalInt;
import org.copydesk.claim.Rating;
import org.copydesk.claim.RatingScale;
import org.copydesk.page.address.Address;
import org.copydesk.page.shelf.Volume;

/**
 * A rating as readers see it.
 *
 * @param label the word for it in the page's language
 * @param meaning when it is given
 * @param tone its place on the scale for shape and colour: {@code best}, {@code good}, {@code
 *     middle}, {@code poor}, {@code worst}, or {@code beside} for a verdict beside the scale
 * @param listing the page of all claims so rated
 */
public record Verdict(
    String id, String label, String meaning, String tone, OptionalInt value, Address listing) {

  /** The verdict of an id; an id that the scale does not know shows as it is. */
  public static Verdict of(Volume volume, String id) {
    RatingScale scale = volume.site().scale();
    Address listing = volume.addresses().rating(id);
    return scale
        .find(id)
        .map(
            rating ->
                new Verdict(
                    id,
                    or(rating.label().in(volume.lang()), id),
                    rating.meaning().in(volume.lang()),
                    tone(scale, rating),
                    rating.value(),
                    listing))
        .orElseGet(() -> new Verdict(id, id, "", "beside", OptionalInt.empty(), listing));
  }

  private static String tone(RatingScale scale, Rating rating) {
    if (rating.value().isEmpty()) {
      return "beside";
    }
    // A rating with a value is on the scale, which therefore has ends.
    int worst = scale.worst().orElseThrow();
    int best = scale.best().orElseThrow();
    double place = best == worst ? 0.5 : (rating.value().getAsInt() - worst) * 1.0 / (best - worst);
    if (place <= 0 || place >= 1) {
      return place <= 0 ? "worst" : "best";
    }
    return place < 0.4 ? "poor" : place > 0.6 ? "good" : "middle";
  }

  private static String or(String text, String otherwise) {
    return text.isEmpty() ? otherwise : text;
  }
}
