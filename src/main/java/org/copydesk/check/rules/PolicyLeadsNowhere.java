package org.copydesk.check.rules;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.copydesk.briefing.Edition;
import org.copydesk.check.Rule;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Placed;
import org.copydesk.text.Severity;
import org.copydesk.text.Spelling;

/** A policy of the publisher names a page that does not exist. */
public final class PolicyLeadsNowhere implements Rule {
  private static final Pattern GENERATED =
      Pattern.compile(
          "/(?:(?:briefings|claims|topics|people|sources|publishers|corrections|ratings)/.*)?");

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(Edition edition, Consumer<Diagnostic> remarks) {
    Set<String> pages = new TreeSet<>();
    edition.pages().forEach(page -> pages.add(page.key()));
    for (Placed<String> policy : edition.site().publisher().policies().values()) {
      String path = policy.value().split("[?#]", 2)[0];
      if (path.startsWith("/")
          && !pages.contains(slashed(path))
          && !GENERATED.matcher(slashed(path)).matches()) {
        remarks.accept(
            remark(
                policy.span(),
                "The publication has no page " + path + ".",
                Spelling.hint(path, pages)
                    .orElse("Write it below content/pages, or correct the address.")));
      }
    }
  }

  private static String slashed(String path) {
    return path.endsWith("/") ? path : path + "/";
  }
}
