package org.copydesk.check.rules;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.copydesk.briefing.Edition;
import org.copydesk.check.Rule;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Severity;

/** A file that a source lists as its capture is not there. */
public final class CaptureMissing implements Rule {
  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(Edition edition, Consumer<Diagnostic> remarks) {
    ListedCapture.all(edition, this::missing, remarks);
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
