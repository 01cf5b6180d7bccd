package org.copydesk.check.reminder;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.copydesk.briefing.Briefing;
import org.copydesk.briefing.Surroundings;
import org.copydesk.check.BriefingRule;
import org.copydesk.claim.Claim;
import org.copydesk.claim.Figure;
import org.copydesk.evidence.Amounts;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Placed;
import org.copydesk.text.Severity;

/**
 * A sentence of a body has a figure, a date or a superlative, and neither a citation nor a claim
 * stands for it. Asked for by {@code check --sentences} only: much that is true needs no source.
 */
public final class UncoveredSentence implements BriefingRule {
  /** Its name, by which a file can allow it. */
  public static final String ID = "uncovered-sentence";

  private static final int SHOWN = 160;

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Severity severity() {
    return Severity.NOTE;
  }

  @Override
  public void check(Briefing briefing, Surroundings around, Consumer<Diagnostic> remarks) {
    Telling telling = Telling.in(briefing.lang());
    Set<BigDecimal> sourced = sourced(briefing);
    for (Passages.Passage passage : new Passages(briefing).all()) {
      if (!passage.covered()) {
        List<String> found =
            telling.of(passage.text(), value -> sourced.contains(value.stripTrailingZeros()));
        if (!found.isEmpty()) {
          remarks.accept(remark(passage, found));
        }
      }
    }
  }

  /** The numbers that the briefing rates in a claim or gives with a source in a figure. */
  private static Set<BigDecimal> sourced(Briefing briefing) {
    Set<BigDecimal> values = new HashSet<>();
    for (Claim claim : briefing.dossier().claims()) {
      String text = claim.text().value() + "\n" + claim.finding().map(Placed::value).orElse("");
      Amounts.in(text, briefing.lang()).forEach(a -> values.add(a.value().stripTrailingZeros()));
    }
    for (Figure figure : briefing.dossier().figures()) {
      figure
          .series()
          .forEach(step -> values.add(new BigDecimal(step.value().value()).stripTrailingZeros()));
    }
    return values;
  }

  private Diagnostic remark(Passages.Passage passage, List<String> found) {
    return new Diagnostic(
        id(),
        severity(),
        passage.span(),
        "No claim and no citation stands for "
            + String.join(", ", found)
            + ": “"
            + shortened(passage.text().replaceAll("\\s+", " ").strip())
            + "”",
        Optional.of("Cite the source with `[@id]` if readers would ask how you know."));
  }

  private static String shortened(String text) {
    return text.codePointCount(0, text.length()) <= SHOWN
        ? text
        : text.substring(0, text.offsetByCodePoints(0, SHOWN - 1)) + "…";
  }
}
