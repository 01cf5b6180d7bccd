package org.copydesk.check.rules;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.copydesk.briefing.Briefing;
import org.copydesk.briefing.Edition;
import org.copydesk.briefing.Past;
import org.copydesk.check.Rule;
import org.copydesk.history.Step;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Placed;
import org.copydesk.text.Severity;
import org.copydesk.text.TextFile;

/** A published briefing is gone from its address without a word. */
public final class VanishedBriefing implements Rule {
  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(Edition edition, Consumer<Diagnostic> remarks) {
    Past past = edition.past();
    Set<String> taken = new HashSet<>();
    for (Step step : past.gone()) {
      if (taken.isEmpty()) {
        taken.addAll(addresses(edition));
      }
      Optional<Briefing> old = past.read(step);
      if (old.isPresent()
          && !taken.contains(edition.addresses().of(old.get()))
          && !isHere(edition, step)) {
        remarks.accept(remark(step, edition.addresses().of(old.get())));
      }
    }
  }

  private Diagnostic remark(Step step, String address) {
    return remark(
        new TextFile(step.path(), "").start(),
        "The briefing at `"
            + address
            + "` was published, last in commit "
            + step.commit().id().substring(0, 7)
            + ", and would be gone.",
        "Bring it back with `status: withdrawn` and a correction of kind withdrawal, or give its address to `aliases` of what replaces it.");
  }

  /** A draft that this edition shows has a remark of its own, state-jump. */
  private static boolean isHere(Edition edition, Step step) {
    return edition.briefings().stream().anyMatch(b -> b.file().path().equals(step.path()));
  }

  private static Set<String> addresses(Edition edition) {
    Set<String> taken = new HashSet<>();
    for (Briefing briefing : edition.briefings()) {
      taken.add(edition.addresses().of(briefing));
      briefing.head().aliases().stream().map(Placed::value).forEach(taken::add);
    }
    edition.pages().forEach(page -> taken.add(edition.addresses().of(page)));
    edition.pages().forEach(page -> page.aliases().stream().map(Placed::value).forEach(taken::add));
    return taken;
  }
}
