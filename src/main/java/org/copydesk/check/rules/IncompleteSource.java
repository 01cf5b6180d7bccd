package org.copydesk.check.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.copydesk.check.DeclaredSource;
import org.copydesk.check.SourceRule;
import org.copydesk.claim.Source;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Severity;

/** A source does not say what readers need to find it and to judge it. */
public final class IncompleteSource implements SourceRule {
  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(DeclaredSource declared, Consumer<Diagnostic> remarks) {
    Source source = declared.source();
    List<String> missing = new ArrayList<>();
    if (source.title().isEmpty()) {
      missing.add("`title`");
    }
    if (source.publisher().isEmpty() && source.author().isEmpty()) {
      missing.add("`publisher`");
    }
    // Of a document known only through its carriers nobody need know the language.
    boolean read = source.url().isPresent() || source.accessed().isPresent();
    if (read && source.lang().isEmpty()) {
      missing.add("`lang`");
    }
    if (source.url().isPresent() && source.accessed().isEmpty()) {
      missing.add("`accessed`");
    }
    if (!missing.isEmpty()) {
      remarks.accept(
          remark(
              source.span(),
              "Source `" + source.id() + "` has no " + String.join(", no ", missing) + ".",
              "Fill it in: readers check a source by who said it, in which language, and when we read it."));
    }
  }
}
