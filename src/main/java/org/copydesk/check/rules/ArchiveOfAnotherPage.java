package org.copydesk.check.rules;

import java.util.Optional;
import java.util.function.Consumer;
import org.copydesk.check.DeclaredSource;
import org.copydesk.check.SourceRule;
import org.copydesk.claim.Source;
import org.copydesk.evidence.Memento;
import org.copydesk.evidence.WebAddress;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Placed;
import org.copydesk.text.Severity;

/** An archived copy is of another page than the source. */
public final class ArchiveOfAnotherPage implements SourceRule {
  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(DeclaredSource declared, Consumer<Diagnostic> remarks) {
    Source source = declared.source();
    Optional<Memento> memento = source.archived().map(Placed::value).flatMap(Memento::read);
    if (memento.isEmpty() || source.url().isEmpty()) {
      return;
    }
    if (!WebAddress.folded(memento.get().original())
        .equals(WebAddress.folded(source.url().get().value()))) {
      remarks.accept(
          remark(
              source.archived().get().span(),
              "The archived copy of source `"
                  + source.id()
                  + "` is of "
                  + memento.get().original()
                  + ", not of its own address.",
              "Correct `archived` or `url`."));
    }
  }
}
