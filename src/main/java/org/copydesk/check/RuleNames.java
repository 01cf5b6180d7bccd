package org.copydesk.check;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.copydesk.briefing.Edition;
import org.copydesk.briefing.SeveritySetting;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Placed;
import org.copydesk.text.Spelling;

/**
 * Finds names of rules that no rule has, and of rules that a file cannot switch off: a setting that
 * does nothing must not look as if it did.
 *
 * @param known the ids of all remarks
 * @param binding the ids of rules that no file can switch off for itself
 */
record RuleNames(Collection<String> known, Set<String> binding) {

  /** An error for each such name in {@code severities} and {@code allow}, at its place. */
  Stream<Diagnostic> wrong(Edition edition) {
    Stream<Placed<String>> settings =
        edition.site().severities().stream().map(SeveritySetting::rule);
    List<Placed<String>> allowances =
        Stream.concat(
                edition.briefings().stream().map(b -> b.head().allow()).flatMap(List::stream),
                edition.pages().stream().map(p -> p.allow()).flatMap(List::stream))
            .toList();
    return Stream.concat(
        Stream.concat(settings, allowances.stream())
            .filter(name -> !known.contains(name.value()))
            .map(this::unknown),
        allowances.stream().filter(name -> binding.contains(name.value())).map(RuleNames::bound));
  }

  private static Diagnostic bound(Placed<String> name) {
    return Diagnostic.error(
            "binding-rule",
            name.span(),
            "A file cannot switch off `" + name.value() + "` for itself.")
        .hint("Do what the rule asks for, or change the policy in `content/site.yaml`.");
  }

  private Diagnostic unknown(Placed<String> name) {
    Optional<String> nearest = Spelling.nearest(name.value(), known);
    return Diagnostic.error("unknown-rule", name.span(), "There is no rule `" + name.value() + "`.")
        .hint(
            nearest
                .map(near -> "Did you mean `" + near + "`?")
                .orElse("The handbook lists all rules; `copydesk explain` shows each."));
  }
}
