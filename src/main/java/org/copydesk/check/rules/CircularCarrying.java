package org.copydesk.check.rules;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.copydesk.check.DeclaredSource;
import org.copydesk.check.SourceRule;
import org.copydesk.claim.Source;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Severity;

/** Sources carry each other in a circle, so that none of them is the origin. */
public final class CircularCarrying implements SourceRule {
  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(DeclaredSource declared, Consumer<Diagnostic> remarks) {
    List<String> circle = circle(declared);
    String first = circle.stream().sorted().findFirst().orElse("");
    // Each source of a circle closes it; one remark is enough.
    if (declared.source().carries().isPresent() && declared.source().id().equals(first)) {
      remarks.accept(
          remark(
              declared.source().carries().get().span(),
              "Sources carry each other in a circle: `"
                  + String.join("` carries `", circle)
                  + "` carries `"
                  + first
                  + "`.",
              "Find out who published first, and remove `carries` there."));
    }
  }

  /**
   * The ids from a source along what it carries back to itself; empty when it does not come back.
   */
  private static List<String> circle(DeclaredSource declared) {
    Set<String> seen = new LinkedHashSet<>();
    Optional<Source> at = Optional.of(declared.source());
    while (at.isPresent() && seen.add(at.get().id())) {
      at = at.get().carries().flatMap(id -> declared.find(id.value()));
    }
    boolean closed = at.isPresent() && at.get().id().equals(declared.source().id());
    return closed ? List.copyOf(seen) : List.of();
  }
}
