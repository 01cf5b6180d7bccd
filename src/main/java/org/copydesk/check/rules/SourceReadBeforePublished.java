package org.copydesk.check.rules;

import java.util.function.Consumer;
import org.copydesk.check.DeclaredSource;
import org.copydesk.check.SourceRule;
import org.copydesk.claim.PartialDate;
import org.copydesk.claim.Source;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Severity;

/** A source was read on a day on which it had not been published yet. */
public final class SourceReadBeforePublished implements SourceRule {
  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(DeclaredSource declared, Consumer<Diagnostic> remarks) {
    Source source = declared.source();
    if (source.accessed().isEmpty() || source.published().isEmpty()) {
      return;
    }
    PartialDate read = source.accessed().get().value();
    PartialDate published = source.published().get().value();
    if (published.isAfter(read)) {
      remarks.accept(
          remark(
              source.accessed().get().span(),
              "Source `"
                  + source.id()
                  + "` was read on "
                  + read
                  + ", before it was published on "
                  + published
                  + ".",
              "Correct `accessed` or `published`."));
    }
  }
}
