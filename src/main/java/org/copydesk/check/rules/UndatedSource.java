package org.copydesk.check.rules;

import java.util.function.Consumer;
import org.copydesk.check.DeclaredSource;
import org.copydesk.check.SourceRule;
import org.copydesk.claim.Source;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Severity;

/** A source does not say when it was published. */
public final class UndatedSource implements SourceRule {
  @Override
  public Severity severity() {
    return Severity.NOTE;
  }

  @Override
  public void check(DeclaredSource declared, Consumer<Diagnostic> remarks) {
    Source source = declared.source();
    if (source.published().isEmpty()) {
      remarks.accept(
          remark(
              source.span(),
              "Source `" + source.id() + "` has no date of publication.",
              "Put it into `published`; a year alone, such as 2022, will do."));
    }
  }
}
