package org.copydesk.check;

import java.util.Locale;
import java.util.function.Consumer;
import org.copydesk.briefing.Edition;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Severity;

/** One editorial rule: one class, one test, one help page, all of one name. */
public interface Rule {
  /**
   * The class name in kebab case: {@code PromotionalBoilerplate} is {@code
   * promotional-boilerplate}.
   */
  default String id() {
    return getClass()
        .getSimpleName()
        .replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-")
        .toLowerCase(Locale.ROOT);
  }

  /** What it amounts to unless the publication says otherwise. */
  Severity severity();

  /**
   * Reports every breach in the edition, each at its place, with {@link #id()} and {@link
   * #severity()}.
   */
  void check(Edition edition, Consumer<Diagnostic> remarks);
}
