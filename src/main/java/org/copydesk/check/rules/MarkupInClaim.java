package org.copydesk.check.rules;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.copydesk.check.ClaimInBriefing;
import org.copydesk.check.ClaimRule;
import org.copydesk.claim.Claimant;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Placed;
import org.copydesk.text.Severity;

/** A claim, its claimant or the finding on it holds HTML, which is shown as it stands. */
public final class MarkupInClaim implements ClaimRule {
  private static final Pattern MARKUP =
      Pattern.compile(
          "&(?:[A-Za-z][A-Za-z0-9]{1,30}|#[0-9]{1,7}|#x[0-9A-Fa-f]{1,6});|</?[A-Za-z][^<>]{0,200}>");

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(ClaimInBriefing claim, Consumer<Diagnostic> remarks) {
    Stream<Placed<String>> claimant =
        claim.claim().claimant().map(Claimant::name).stream()
            .map(name -> Placed.of(name, claim.span()));
    Stream.of(Stream.of(claim.claim().text()), claimant, claim.claim().finding().stream())
        .flatMap(texts -> texts)
        .forEach(text -> check(text, remarks));
  }

  private void check(Placed<String> text, Consumer<Diagnostic> remarks) {
    if (text.value().indexOf('<') < 0 && text.value().indexOf('&') < 0) {
      return;
    }
    Matcher markup = MARKUP.matcher(text.value());
    if (markup.find()) {
      remarks.accept(
          remark(
              text.span(),
              "`" + markup.group() + "` is HTML, and stands in a plain text.",
              "Write the character itself, without markup."));
    }
  }
}
