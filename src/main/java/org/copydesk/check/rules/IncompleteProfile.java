package org.copydesk.check.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.copydesk.briefing.Briefing;
import org.copydesk.briefing.Edition;
import org.copydesk.briefing.Person;
import org.copydesk.check.Rule;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Severity;

/** Somebody signs a briefing, and their profile does not say who they are. */
public final class IncompleteProfile implements Rule {
  @Override
  public Severity severity() {
    return Severity.NOTE;
  }

  @Override
  public void check(Edition edition, Consumer<Diagnostic> remarks) {
    Set<String> signing = new TreeSet<>();
    for (Briefing briefing : edition.briefings()) {
      briefing.head().authors().forEach(author -> signing.add(author.value()));
      briefing.reviews().forEach(review -> signing.add(review.by().value()));
    }
    for (String id : signing) {
      Person person = edition.people().get(id);
      if (person != null) {
        report(person, remarks);
      }
    }
  }

  private void report(Person person, Consumer<Diagnostic> remarks) {
    List<String> missing = new ArrayList<>();
    if (person.role().isEmpty()) {
      missing.add("`role`");
    }
    if (person.languages().isEmpty()) {
      missing.add("`languages`");
    }
    if (person.email().isEmpty() && person.links().isEmpty()) {
      missing.add("`email`");
    }
    if (!missing.isEmpty()) {
      remarks.accept(
          remark(
              person.file().start(),
              "The profile of `" + person.id() + "` has no " + String.join(", no ", missing) + ".",
              "Readers want to know who answers for a briefing and how to reach them."));
    }
  }
}
