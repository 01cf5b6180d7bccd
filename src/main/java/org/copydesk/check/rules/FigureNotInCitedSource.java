package org.copydesk.check.rules;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.copydesk.briefing.Briefing;
import org.copydesk.briefing.Lookup;
import org.copydesk.briefing.Lookup.Answer;
import org.copydesk.briefing.Surroundings;
import org.copydesk.check.BriefingRule;
import org.copydesk.claim.Source;
import org.copydesk.evidence.Amount;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Severity;
import org.copydesk.text.Span;

/** A number in a sentence with a citation is not in the capture of the source cited there. */
public final class FigureNotInCitedSource implements BriefingRule {
  /** A number word below that is often no count: "the two sides". */
  private static final int LEAST_WORD = 4;

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(Briefing briefing, Surroundings around, Consumer<Diagnostic> remarks) {
    List<CitedSentence> cited =
        CitedSentence.in(briefing.prose(), id -> !around.captures(briefing, id).isEmpty());
    List<Span> lookedUp = cited.isEmpty() ? List.of() : lookedUp(briefing, around);
    for (CitedSentence sentence : cited) {
      Set<Source> sources = new LinkedHashSet<>();
      sentence.sources().forEach(id -> around.source(briefing, id).ifPresent(sources::add));
      if (!CapturedFigures.areCaptured(sources, around)) {
        continue;
      }
      List<FigureInText> stated = FigureInText.in(sentence.text(), briefing.lang(), LEAST_WORD);
      if (stated.isEmpty()) {
        continue;
      }
      Optional<CapturedFigures> captured = CapturedFigures.of(sources, around, briefing.lang());
      if (captured.isPresent()) {
        List<FigureInText> own =
            stated.stream().filter(figure -> !isWithin(sentence, figure, lookedUp)).toList();
        check(sentence, own, captured.get(), remarks);
      }
    }
  }

  /**
   * Quotations in the source's own words: those that stand there are as the source writes its
   * numbers, and those that do not are reported as a whole, with the number that differs.
   */
  private static List<Span> lookedUp(Briefing briefing, Surroundings around) {
    return around.lookups(briefing).stream()
        .filter(l -> l.answer() instanceof Answer.Found || l.answer() instanceof Answer.Absent)
        .filter(lookup -> lookup.words().excerpt().original().isEmpty())
        .filter(lookup -> !TranslatedQuotationWithoutOriginal.concerns(lookup))
        .map(Lookup::words)
        .map(words -> words.span())
        .toList();
  }

  private static boolean isWithin(
      CitedSentence sentence, FigureInText figure, List<Span> quotations) {
    Span at = sentence.at(figure.amount().start(), figure.amount().end());
    return quotations.stream()
        .anyMatch(quotation -> quotation.start() <= at.start() && at.end() <= quotation.end());
  }

  private void check(
      CitedSentence sentence,
      List<FigureInText> stated,
      CapturedFigures figures,
      Consumer<Diagnostic> remarks) {
    for (FigureInText figure : stated) {
      Amount amount = figure.amount();
      if (!figures.has(figure)) {
        remarks.accept(
            remark(
                sentence.at(amount.start(), amount.end()),
                "`"
                    + amount.written()
                    + "` is not in the capture of `"
                    + String.join("`, `", sentence.sources())
                    + "`.",
                figures
                    .nearest(amount)
                    .map(near -> "It has " + CapturedFigures.told(near, amount) + ".")
                    .orElse("Correct it, or cite the source that has it.")));
      }
    }
  }
}
