package org.copydesk.check.rules;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.copydesk.briefing.Edition;
import org.copydesk.briefing.Site;
import org.copydesk.check.Rule;
import org.copydesk.claim.Rating;
import org.copydesk.claim.RatingScale;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Severity;
import org.copydesk.text.Span;

/** The rating scale cannot be read as one scale. */
public final class UnsoundRatingScale implements Rule {
  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(Edition edition, Consumer<Diagnostic> remarks) {
    Span place = edition.site().file().start();
    RatingScale scale = edition.site().scale();
    OptionalInt above = OptionalInt.empty();
    for (Rating rating : scale.ratings()) {
      if (rating.value().isPresent()) {
        int value = rating.value().getAsInt();
        if (above.isPresent() && value >= above.getAsInt()) {
          remarks.accept(
              remark(
                  place,
                  "Rating `"
                      + rating.id()
                      + "` has value "
                      + value
                      + " and stands below one of value "
                      + above.getAsInt()
                      + ".",
                  "List ratings truest first, each with a smaller value than the one before."));
        }
        above = rating.value();
      }
    }
    if (scale.worst().isPresent() && scale.worst().getAsInt() < 1) {
      remarks.accept(
          remark(
              place,
              "The lowest rating has value " + scale.worst().getAsInt() + ".",
              "Begin at 1; readers of structured data take 0 for missing."));
    }
    if (scale.worst().isPresent() && scale.worst().equals(scale.best())) {
      remarks.accept(
          remark(
              place,
              "Only one rating has a value.",
              "Give at least two ratings a value, or none."));
    }
    for (String language : edition.site().languages()) {
      sameLabels(edition.site(), language, remarks);
    }
  }

  private void sameLabels(Site site, String language, Consumer<Diagnostic> remarks) {
    Map<String, Rating> byLabel = new HashMap<>();
    for (Rating rating : site.scale().ratings()) {
      String label = rating.label().in(language);
      Rating other = byLabel.putIfAbsent(label.toLowerCase(Locale.ROOT), rating);
      if (other != null) {
        remarks.accept(
            remark(
                site.file().start(),
                "Ratings `"
                    + other.id()
                    + "` and `"
                    + rating.id()
                    + "` have the same label, “"
                    + label
                    + "”.",
                "Give each a label of its own in each language."));
      }
    }
  }
}
