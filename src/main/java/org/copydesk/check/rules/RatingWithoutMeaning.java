package org.copydesk.check.rules;

import java.util.function.Consumer;
import org.copydesk.briefing.Edition;
import org.copydesk.check.Rule;
import org.copydesk.claim.Rating;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Severity;

/** A rating of the scale does not say when it is given. */
public final class RatingWithoutMeaning implements Rule {
  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(Edition edition, Consumer<Diagnostic> remarks) {
    for (Rating rating : edition.site().scale().ratings()) {
      if (rating.meaning().isEmpty()) {
        remarks.accept(
            remark(
                edition.site().file().start(),
                "Rating `" + rating.id() + "` has no meaning.",
                "Say in its `meaning`, in one sentence, when this verdict is given."));
      }
    }
  }
}
