package org.copydesk.check.rules;

import java.util.List;
import java.util.function.Consumer;
import org.copydesk.briefing.Briefing;
import org.copydesk.briefing.Cut;
import org.copydesk.briefing.Surroundings;
import org.copydesk.check.BriefingRule;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Severity;

/** Promotion stands in a body: it was left out of the page, and an editor should know. */
public final class PromotionalBoilerplate implements BriefingRule {
  private static final int LONGEST_WORDS = 80;

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(Briefing briefing, Surroundings around, Consumer<Diagnostic> remarks) {
    report(briefing.cuts(), remarks);
  }

  private void report(List<Cut> cuts, Consumer<Diagnostic> remarks) {
    for (Cut cut : cuts) {
      remarks.accept(
          remark(
              cut.block().span(),
              "Left out of the page as promotion ("
                  + cut.rule()
                  + "): “"
                  + shortened(cut.block().text())
                  + "”. "
                  + cut.reason(),
              "Delete it here, or keep it with `allow: [promotional-boilerplate]`."));
    }
  }

  private static String shortened(String words) {
    if (words.codePointCount(0, words.length()) <= LONGEST_WORDS) {
      return words;
    }
    return words.substring(0, words.offsetByCodePoints(0, LONGEST_WORDS)) + "…";
  }
}
