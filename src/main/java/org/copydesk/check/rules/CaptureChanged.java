package org.copydesk.check.rules;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.copydesk.briefing.Briefing;
import org.copydesk.briefing.Edition;
import org.copydesk.briefing.Surroundings;
import org.copydesk.check.BriefingRule;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Severity;

/** A capture is no longer what it was when it was taken. */
public final class CaptureChanged implements BriefingRule {
  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(Briefing briefing, Surroundings around, Consumer<Diagnostic> remarks) {
    ListedCapture.of(briefing, around).flatMap(this::changed).forEach(remarks);
  }

  @Override
  public void checkPages(Edition edition, Consumer<Diagnostic> remarks) {
    ListedCapture.shared(edition).parallelStream().flatMap(this::changed).toList().forEach(remarks);
  }

  private Stream<Diagnostic> changed(ListedCapture listed) {
    return !listed.file().isThere() || listed.file().isUnchanged()
        ? Stream.empty()
        : Stream.of(
            remark(
                listed.capture().span(),
                "The file "
                    + listed.file().shown()
                    + ", a capture of `"
                    + listed.source()
                    + "`, was changed since it was taken.",
                "Get it back from the repository's history; to have a newer one, say `copydesk"
                    + " capture "
                    + listed.source()
                    + "`."));
  }
}
