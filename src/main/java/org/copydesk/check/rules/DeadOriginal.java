package org.copydesk.check.rules;

import java.util.Optional;
import java.util.function.Consumer;
import org.copydesk.check.DeclaredSource;
import org.copydesk.check.SourceRule;
import org.copydesk.claim.Source;
import org.copydesk.evidence.store.LinkLedger.Entry;
import org.copydesk.evidence.store.LinkLedger.State;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Severity;

/**
 * A source's address no longer answered when it was last asked, and there is no archived copy. With
 * one, pages lead readers there.
 */
public final class DeadOriginal implements SourceRule {
  @Override
  public Severity severity() {
    return Severity.NOTE;
  }

  @Override
  public void check(DeclaredSource declared, Consumer<Diagnostic> remarks) {
    Source source = declared.source();
    Optional<Entry> answer =
        source
            .url()
            .flatMap(url -> declared.around().links().find(url.value()))
            .filter(entry -> entry.state() == State.GONE);
    if (answer.isPresent() && source.archived().isEmpty()) {
      remarks.accept(
          remark(
              source.url().get().span(),
              "The address of source `"
                  + source.id()
                  + "` "
                  + answer.get().reason()
                  + " (asked "
                  + answer.get().asked()
                  + ").",
              "Look for an archived copy and put its address into `archived`; pages then lead"
                  + " there."));
    }
  }
}
