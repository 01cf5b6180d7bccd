package org.copydesk.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.copydesk.briefing.Briefing;
import org.copydesk.briefing.Edition;
import org.copydesk.briefing.SeveritySetting;
import org.copydesk.briefing.StandingPage;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Placed;
import org.copydesk.text.Severity;

/**
 * What a remark amounts to in one publication: {@code allow} in a file switches a rule off for that
 * file, {@code severities} in {@code site.yaml} grades it for all; of two settings for one rule the
 * later holds.
 *
 * <p>A rule that is binding is not switched off by the file that it is about.
 *
 * <p>A remark of the reader can be graded and allowed in the same way, with one limit: an error
 * stays an error, because something written could not be read and the page would be without it.
 */
final class Grades {
  private final Map<String, Optional<Severity>> severities = new HashMap<>();
  private final Map<String, Set<String>> allowed = new HashMap<>();
  private final Set<String> binding;

  /**
   * @param binding ids of rules that no file can switch off for itself
   */
  Grades(Edition edition, Set<String> binding) {
    this.binding = binding;
    for (SeveritySetting setting : edition.site().severities()) {
      severities.put(setting.rule().value(), setting.severity());
    }
    for (Briefing briefing : edition.briefings()) {
      allow(briefing.file().path(), briefing.head().allow());
    }
    for (StandingPage page : edition.pages()) {
      allow(page.file().path(), page.allow());
    }
  }

  /** The remark as graded here; empty when it is switched off. */
  Optional<Diagnostic> ofRule(Diagnostic diagnostic) {
    String path = diagnostic.span().file().path();
    if (allowed.getOrDefault(path, Set.of()).contains(diagnostic.id())
        && !binding.contains(diagnostic.id())) {
      return Optional.empty();
    }
    if (!severities.containsKey(diagnostic.id())) {
      return Optional.of(diagnostic);
    }
    return severities.get(diagnostic.id()).map(diagnostic::severity);
  }

  /** The reader's remark as graded here; an error is returned as it is. */
  Optional<Diagnostic> ofReader(Diagnostic diagnostic) {
    return diagnostic.isError() ? Optional.of(diagnostic) : ofRule(diagnostic);
  }

  private void allow(String path, List<Placed<String>> rules) {
    if (!rules.isEmpty()) {
      allowed.put(path, new HashSet<>(rules.stream().map(Placed::value).toList()));
    }
  }
}
