package org.copydesk.check.rules;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.copydesk.briefing.Edition;
import org.copydesk.check.Rule;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Severity;

/** The publication does not name the pages that codes of practice ask for. */
public final class MissingPolicy implements Rule {
  private static final Set<String> ASKED_FOR =
      Set.of(
          "methodology",
          "selection",
          "corrections",
          "complaints",
          "ethics",
          "funding",
          "staff",
          "contact");

  @Override
  public Severity severity() {
    return Severity.NOTE;
  }

  @Override
  public void check(Edition edition, Consumer<Diagnostic> remarks) {
    Set<String> missing = new TreeSet<>(ASKED_FOR);
    missing.removeAll(edition.site().publisher().policies().keySet());
    if (!missing.isEmpty()) {
      remarks.accept(
          remark(
              edition.site().file().start(),
              "The publisher names no page for: " + String.join(", ", missing) + ".",
              "Write the pages and name them in `publisher: policies:`; the footer and structured data lead there."));
    }
  }
}
