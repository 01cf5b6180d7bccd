package org.copydesk.check.rules;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.copydesk.check.ClaimInBriefing;
import org.copydesk.check.ClaimRule;
import org.copydesk.claim.Source;
import org.copydesk.evidence.WebAddress;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Placed;
import org.copydesk.text.Severity;

/** The place where a claim appeared is given by a shortened or an archived address. */
public final class IndirectAppearance implements ClaimRule {
  private static final Set<String> SHORTENERS =
      Set.of(
          ("bit.ly t.co tinyurl.com goo.gl ow.ly buff.ly is.gd cutt.ly rebrand.ly lnkd.in youtu.be"
                  + " fb.me dlvr.it trib.al tiny.cc rb.gy shorturl.at t.ly v.gd bl.ink soo.gd amzn.to"
                  + " wp.me ift.tt clck.ru vk.cc u.to s.id")
              .split(" "));

  private static final Pattern ARCHIVES =
      Pattern.compile(
          "(?:web\\.)?archive\\.org|archive\\.(?:is|ph|today|li|vn|fo|md)|perma\\.cc|ghostarchive\\.org|webcache\\.googleusercontent\\.com|megalodon\\.jp|freezepage\\.com");

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(ClaimInBriefing claim, Consumer<Diagnostic> remarks) {
    for (Placed<String> appearance : claim.claim().appearances()) {
      Optional<String> host =
          claim.source(appearance).flatMap(Source::url).map(url -> WebAddress.host(url.value()));
      host.flatMap(IndirectAppearance::fault)
          .ifPresent(
              fault ->
                  remarks.accept(
                      remark(
                          appearance.span(),
                          "The address of `" + appearance.value() + "` " + fault + ".",
                          "Give the original address as `url`, and a copy of it as `archived`.")));
    }
  }

  private static Optional<String> fault(String host) {
    if (SHORTENERS.contains(host)) {
      return Optional.of("is shortened, and says nothing about where it leads");
    }
    return ARCHIVES.matcher(host).matches()
        ? Optional.of("is that of an archive, not of the page itself")
        : Optional.empty();
  }
}
