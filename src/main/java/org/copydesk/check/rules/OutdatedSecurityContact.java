package org.copydesk.check.rules;

import java.time.Clock;
import java.util.function.Consumer;
import org.copydesk.briefing.Edition;
import org.copydesk.briefing.SecurityContact;
import org.copydesk.check.Rule;
import org.copydesk.claim.PartialDate;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Placed;
import org.copydesk.text.Severity;

/** What {@code security.txt} says has expired (RFC 9116). */
public final class OutdatedSecurityContact implements Rule {
  private final Clock clock;

  public OutdatedSecurityContact() {
    this(Clock.systemUTC());
  }

  /**
   * @param clock tells which day it is
   */
  public OutdatedSecurityContact(Clock clock) {
    this.clock = clock;
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(Edition edition, Consumer<Diagnostic> remarks) {
    edition
        .site()
        .outlets()
        .security()
        .map(SecurityContact::expires)
        .ifPresent(expires -> check(expires, remarks));
  }

  private void check(Placed<PartialDate> expires, Consumer<Diagnostic> remarks) {
    if (!expires.value().moment().toInstant().isAfter(clock.instant())) {
      remarks.accept(
          remark(
              expires.span(),
              "The security contact expired on " + expires.value() + ": nobody may rely on it.",
              "See that it still holds, and put `expires` less than a year ahead."));
    }
  }
}
