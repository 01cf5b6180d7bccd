package org.copydesk.check.rules;

import java.util.function.Consumer;
import org.copydesk.briefing.Edition;
import org.copydesk.briefing.HistoryPolicy;
import org.copydesk.check.Rule;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Placed;
import org.copydesk.text.Severity;

/** The branch or tag that readers are said to know does not exist. */
public final class UnknownPublishedState implements Rule {
  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(Edition edition, Consumer<Diagnostic> remarks) {
    Placed<String> state = edition.site().history().publishedState();
    // Before the first deployment there is nothing to compare with.
    boolean named = !state.value().equals(HistoryPolicy.LAST_DEPLOY);
    if (named && edition.past().lacksPublishedState()) {
      remarks.accept(
          remark(
              state.span(),
              "There is no branch, tag or commit `" + state.value() + "` in this repository.",
              "Fetch it, mend the name, or write `commits` or `last-deploy`."));
    }
  }
}
