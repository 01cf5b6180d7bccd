package org.copydesk.check.rules;

import java.util.Optional;
import java.util.function.Consumer;
import org.copydesk.check.DeclaredSource;
import org.copydesk.check.SourceRule;
import org.copydesk.claim.Source;
import org.copydesk.claim.SourceKind;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Severity;

/** A source that passes on another one is declared as primary. */
public final class PrimaryCarrier implements SourceRule {
  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(DeclaredSource declared, Consumer<Diagnostic> remarks) {
    Source source = declared.source();
    if (source.carries().isPresent() && source.kind().equals(Optional.of(SourceKind.PRIMARY))) {
      remarks.accept(
          remark(
              source.carries().get().span(),
              "Source `"
                  + source.id()
                  + "` is declared as primary, but carries `"
                  + source.carries().get().value()
                  + "`.",
              "What passes on another source is secondary: correct `kind`, or remove `carries`."));
    }
  }
}
