package org.copydesk.check.rules;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.copydesk.briefing.Briefing;
import org.copydesk.briefing.Edition;
import org.copydesk.briefing.Surroundings;
import org.copydesk.check.BriefingRule;
import org.copydesk.claim.Source;
import org.copydesk.evidence.WebAddress;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Placed;
import org.copydesk.text.Severity;

/** Two sources that one briefing can cite have the same address, so that one would count as two. */
public final class SameSourceTwice implements BriefingRule {
  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(Briefing briefing, Surroundings around, Consumer<Diagnostic> remarks) {
    Map<String, Source> seen = new HashMap<>();
    for (Source source : briefing.dossier().sources()) {
      address(source)
          .flatMap(
              address ->
                  around
                      .sharedAt(address)
                      .or(() -> Optional.ofNullable(seen.putIfAbsent(address, source))))
          .ifPresent(other -> remarks.accept(remark(source, other)));
    }
  }

  @Override
  public void checkPages(Edition edition, Consumer<Diagnostic> remarks) {
    for (Source source : edition.sources().values()) {
      address(source)
          .flatMap(edition::sharedAt)
          .filter(other -> !other.id().equals(source.id()))
          .ifPresent(other -> remarks.accept(remark(source, other)));
    }
  }

  private static Optional<String> address(Source source) {
    return source.url().map(url -> WebAddress.folded(url.value()));
  }

  private Diagnostic remark(Source source, Source other) {
    return remark(
        source.url().map(Placed::span).orElse(source.span()),
        "Sources `" + source.id() + "` and `" + other.id() + "` have the same address.",
        "Declare it once, and cite `" + other.id() + "` everywhere.");
  }
}
