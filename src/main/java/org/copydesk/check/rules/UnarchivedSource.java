package org.copydesk.check.rules;

import java.util.function.Consumer;
import org.copydesk.check.DeclaredSource;
import org.copydesk.check.SourceRule;
import org.copydesk.claim.Source;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Severity;

/** A source on the web has no archived copy. */
public final class UnarchivedSource implements SourceRule {
  @Override
  public Severity severity() {
    return Severity.NOTE;
  }

  @Override
  public void check(DeclaredSource declared, Consumer<Diagnostic> remarks) {
    Source source = declared.source();
    if (source.url().isPresent() && source.archived().isEmpty()) {
      remarks.accept(
          remark(
              source.url().get().span(),
              "Source `" + source.id() + "` is on the web and has no archived copy.",
              "Have it archived, for instance by the Wayback Machine, and put that address into `archived`."));
    }
  }
}
