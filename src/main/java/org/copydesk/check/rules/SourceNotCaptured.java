package org.copydesk.check.rules;

import java.util.Optional;
import java.util.function.Consumer;
import org.copydesk.briefing.Site.Wanting;
import org.copydesk.check.DeclaredSource;
import org.copydesk.check.SourceRule;
import org.copydesk.claim.Source;
import org.copydesk.claim.SourceKind;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Severity;

/**
 * A source on the web has no capture although the publication asks for one. Excused is a source
 * that says why it has none.
 */
public final class SourceNotCaptured implements SourceRule {
  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(DeclaredSource declared, Consumer<Diagnostic> remarks) {
    Source source = declared.source();
    if (!isWanted(source, declared.around().site().captures())
        || source.url().isEmpty()
        || !source.disclosure().notCaptured().isEmpty()
        || !declared.captures().isEmpty()) {
      return;
    }
    remarks.accept(
        remark(
            source.url().get().span(),
            "Source `" + source.id() + "` is on the web and was not captured.",
            "Say `copydesk capture "
                + declared.briefing().map(b -> b.slug() + "/").orElse("")
                + source.id()
                + "`, or give the reason why not in `not-captured`."));
  }

  private static boolean isWanted(Source source, Wanting wanting) {
    return switch (wanting) {
      case NONE -> false;
      case PRIMARY -> source.kind().equals(Optional.of(SourceKind.PRIMARY));
      case ALL -> true;
    };
  }
}
