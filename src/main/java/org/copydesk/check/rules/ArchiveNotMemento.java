package org.copydesk.check.rules;

import java.util.function.Consumer;
import org.copydesk.check.DeclaredSource;
import org.copydesk.check.SourceRule;
import org.copydesk.claim.Source;
import org.copydesk.evidence.Memento;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Severity;

/** An archived address does not say when and of what the copy was made. */
public final class ArchiveNotMemento implements SourceRule {
  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(DeclaredSource declared, Consumer<Diagnostic> remarks) {
    Source source = declared.source();
    if (source.archived().isPresent() && Memento.read(source.archived().get().value()).isEmpty()) {
      remarks.accept(
          remark(
              source.archived().get().span(),
              "The archived address of source `"
                  + source.id()
                  + "` does not hold a time of 14 digits and the original address.",
              "Use the long form, such as https://web.archive.org/web/20220106101500/https://example.org/page."));
    }
  }
}
