package org.copydesk.check.rules;

import java.net.URI;
import java.util.function.Consumer;
import org.copydesk.briefing.Edition;
import org.copydesk.check.Rule;
import org.copydesk.evidence.WebAddress;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Severity;

/** The publication is served without encryption. */
public final class InsecureBase implements Rule {
  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(Edition edition, Consumer<Diagnostic> remarks) {
    URI base = edition.site().base();
    String host = WebAddress.host(base.toString());
    boolean here =
        host.isEmpty()
            || host.equals("localhost")
            || host.endsWith(".localhost")
            || host.startsWith("127.")
            || host.equals("[::1]");
    if ("http".equals(base.getScheme()) && !here) {
      remarks.accept(
          remark(
              edition.site().file().start(),
              "The publication's address, " + base + ", does not begin with https.",
              "Serve it by https and correct `base`: readers of structured data ask for it."));
    }
  }
}
