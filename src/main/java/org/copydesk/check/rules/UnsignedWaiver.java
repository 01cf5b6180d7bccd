package org.copydesk.check.rules;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.copydesk.briefing.Briefing;
import org.copydesk.briefing.Edition;
import org.copydesk.briefing.Person;
import org.copydesk.briefing.Surroundings;
import org.copydesk.check.BriefingRule;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Placed;
import org.copydesk.text.Severity;
import org.copydesk.text.Span;

/**
 * A file allows quotations that cannot be checked or are not in the capture, and its comment does
 * not say who compared them by hand and when.
 */
public final class UnsignedWaiver implements BriefingRule {
  private static final Set<String> WAIVED =
      Set.of(
          new QuotationCannotBeChecked().id(),
          new QuotationNotInSource().id(),
          new TranslatedQuotationWithoutOriginal().id());
  private static final Pattern DATE = Pattern.compile("\\b\\d{4}-\\d{2}-\\d{2}\\b");

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public boolean isBinding() {
    return true;
  }

  @Override
  public void check(Briefing briefing, Surroundings around, Consumer<Diagnostic> remarks) {
    check(briefing.head().allow(), around, remarks);
  }

  @Override
  public void checkPages(Edition edition, Consumer<Diagnostic> remarks) {
    edition.pages().forEach(page -> check(page.allow(), edition, remarks));
  }

  private void check(
      List<Placed<String>> allowances, Surroundings around, Consumer<Diagnostic> remarks) {
    allowances.stream()
        .filter(allowance -> WAIVED.contains(allowance.value()))
        .filter(allowance -> !isSigned(comment(allowance.span()), around))
        .forEach(allowance -> remarks.accept(remark(allowance)));
  }

  private Diagnostic remark(Placed<String> allowance) {
    return remark(
        allowance.span(),
        "Quotations that the check could not confirm are allowed by `"
            + allowance.value()
            + "`, and nobody signed for them.",
        "Say in the comment who compared them by hand, with the id or name of a person in"
            + " `content/people/`, and when: `# second-desk compared it with the scan, 2022-03-03`.");
  }

  private static boolean isSigned(String comment, Surroundings around) {
    return DATE.matcher(comment).find()
        && around.people().values().stream().anyMatch(person -> names(comment, person, around));
  }

  private static boolean names(String comment, Person person, Surroundings around) {
    return comment.contains(person.id())
        || around.site().languages().stream()
            .map(lang -> person.name().in(lang))
            .anyMatch(name -> !name.isEmpty() && comment.contains(name));
  }

  /** What is said on its line, or else on the one before. */
  private static String comment(Span span) {
    int line = span.from().line();
    String after = span.file().text().substring(span.end(), span.file().line(line).end());
    int sign = after.indexOf('#');
    Optional<String> before =
        Optional.of(line)
            .filter(number -> number > 1)
            .map(number -> span.file().line(number - 1).text().strip())
            .filter(text -> text.startsWith("#"));
    return sign >= 0 ? after.substring(sign) : before.orElse("");
  }
}
