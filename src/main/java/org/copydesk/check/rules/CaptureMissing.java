package org.copydesk.check.rules;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.copydesk.briefing.Briefing;
import org.copydesk.briefing.Edition;
import org.copydesk.briefing.Surroundings;
import org.copydesk.check.BriefingRule;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Severity;

/** A file that a source lists as its capture is not there. */
public final class CaptureMissing implements BriefingRule {
  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(Briefing briefing, Surroundings around, Consumer<Diagnostic> remarks) {
    ListedCapture.of(briefing, around).flatMap(this::missing).forEach(remarks);
  }

  @Override
  public void checkPages(Edition edition, Consumer<Diagnostic> remarks) {
    ListedCapture.shared(edition).parallelStream().flatMap(this::missing).toList().forEach(remarks);
  }

  private Stream<Diagnostic> missing(ListedCapture listed) {
    return listed.file().isThere()
        ? Stream.empty()
        : Stream.of(
            remark(
                listed.capture().span(),
                "The file "
                    + listed.file().shown()
                    + ", a capture of `"
                    + listed.source()
                    + "`, is not there.",
                "Get it back from the repository's history, or remove the entry and capture the"
                    + " source again."));
  }
}
