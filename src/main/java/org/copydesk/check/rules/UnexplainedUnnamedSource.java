package org.copydesk.check.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.copydesk.briefing.Surroundings;
import org.copydesk.check.DeclaredSource;
import org.copydesk.check.SourceRule;
import org.copydesk.claim.Disclosure;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Placed;
import org.copydesk.text.Severity;

/** A source is not named, and readers are not told why, or nobody here answers for it. */
public final class UnexplainedUnnamedSource implements SourceRule {
  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(DeclaredSource declared, Consumer<Diagnostic> remarks) {
    Optional<Disclosure.Unnamed> kept = declared.source().disclosure().unnamed();
    if (kept.isEmpty()) {
      return;
    }
    Disclosure.Unnamed unnamed = kept.get();
    List<String> missing = new ArrayList<>();
    if (unnamed.reason().isEmpty()) {
      missing.add("why (`reason`)");
    }
    if (unnamed.knows().isEmpty()) {
      missing.add("how it can know (`knows`)");
    }
    Optional<String> keeper = unnamed.knownTo().map(Placed::value);
    if (keeper.filter(declared.around().people()::containsKey).isEmpty()) {
      missing.add("which of our people knows the name (`known-to`)");
    }
    if (!missing.isEmpty()) {
      remarks.accept(
          remark(
              unnamed.span(),
              "Source `"
                  + declared.source().id()
                  + "` is not named, and nothing says "
                  + String.join(", nor ", missing)
                  + ".",
              "Name the source, or fill in all three."));
    }
    withoutPolicy(declared.around(), declared.source().id(), unnamed, remarks);
  }

  private void withoutPolicy(
      Surroundings around, String id, Disclosure.Unnamed unnamed, Consumer<Diagnostic> remarks) {
    if (!around.site().publisher().policies().containsKey("unnamed-sources")) {
      remarks.accept(
          remark(
              unnamed.span(),
              "Source `" + id + "` is not named, and the publication has no policy on that.",
              "Write a page about when sources may go unnamed, and name it in `publisher: policies: unnamed-sources`."));
    }
  }
}
