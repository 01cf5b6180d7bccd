package org.copydesk.check;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.copydesk.briefing.Edition;
import org.copydesk.briefing.SeveritySetting;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Placed;
import org.copydesk.text.Spelling;

/**
 * Finds names of rules that no rule has: a setting that does nothing must not look as if it did.
 *
 * @param known the ids of all remarks
 */
record RuleNames(Collection<String> known) {

  /** An error for each unknown name in {@code severities} and {@code allow}, at its place. */
  Stream<Diagnostic> unknown(Edition edition) {
    Stream<Placed<String>> settings =
        edition.site().severities().stream().map(SeveritySetting::rule);
    Stream<Placed<String>> allowances =
        Stream.concat(
            edition.briefings().stream().map(b -> b.head().allow()).flatMap(List::stream),
            edition.pages().stream().map(p -> p.allow()).flatMap(List::stream));
    return Stream.concat(settings, allowances)
        .filter(name -> !known.contains(name.value()))
        .map(this::remark);
  }

  private Diagnostic remark(Placed<String> name) {
    Optional<String> nearest = Spelling.nearest(name.value(), known);
    return Diagnostic.error("unknown-rule", name.span(), "There is no rule `" + name.value() + "`.")
        .hint(
            nearest
                .map(near -> "Did you mean `" + near + "`?")
                .orElse("The handbook lists all rules; `copydesk explain` shows each."));
  }
}
