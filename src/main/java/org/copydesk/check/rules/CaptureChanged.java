package org.copydesk.check.rules;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.copydesk.briefing.Edition;
import org.copydesk.check.Rule;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Severity;

/** A capture is no longer what it was when it was taken. */
public final class CaptureChanged implements Rule {
  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(Edition edition, Consumer<Diagnostic> remarks) {
    ListedCapture.all(edition, this::changed, remarks);
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
