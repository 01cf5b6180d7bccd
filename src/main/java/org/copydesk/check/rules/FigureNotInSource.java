package org.copydesk.check.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.copydesk.briefing.Briefing;
import org.copydesk.briefing.Surroundings;
import org.copydesk.check.BriefingRule;
import org.copydesk.claim.Claim;
import org.copydesk.claim.Evidence;
import org.copydesk.claim.Figure;
import org.copydesk.claim.PartialDate;
import org.copydesk.claim.Source;
import org.copydesk.evidence.Amount;
import org.copydesk.evidence.Amounts;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Placed;
import org.copydesk.text.Severity;
import org.copydesk.text.Span;

/**
 * A number in a headline, summary, claim, finding or figure stands in none of the captured sources
 * it could come from.
 */
public final class FigureNotInSource implements BriefingRule {
  /** A number word below that is often no count: "the two sides". */
  private static final int LEAST_WORD = 4;

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(Briefing briefing, Surroundings around, Consumer<Diagnostic> remarks) {
    List<Placed<String>> heads = new ArrayList<>(List.of(briefing.head().title()));
    briefing.head().summary().ifPresent(heads::add);
    Search search = new Search(briefing, around, remarks);
    search.run(heads, around.named(briefing), stated(briefing));
    for (Claim claim : briefing.dossier().claims()) {
      List<Source> sources = search.sources(claim);
      search.run(List.of(claim.text()), sources, "");
      search.run(claim.finding().stream().toList(), sources, claim.text().value());
    }
    for (Figure figure : briefing.dossier().figures()) {
      figure.series().forEach(step -> search.run(figure, step));
    }
  }

  /** What the briefing states elsewhere, where it is checked by itself. */
  private static String stated(Briefing briefing) {
    StringBuilder all = new StringBuilder();
    for (Claim claim : briefing.dossier().claims()) {
      all.append(claim.text().value()).append("\n\n");
      claim.finding().ifPresent(finding -> all.append(finding.value()).append("\n\n"));
    }
    return all.toString();
  }

  /** The search through one briefing. */
  private final class Search {
    private final Briefing briefing;
    private final Surroundings around;
    private final Consumer<Diagnostic> remarks;

    Search(Briefing briefing, Surroundings around, Consumer<Diagnostic> remarks) {
      this.briefing = briefing;
      this.around = around;
      this.remarks = remarks;
    }

    /** The sources of a claim's evidence and appearances, each once. */
    private List<Source> sources(Claim claim) {
      List<Source> sources = new ArrayList<>();
      for (Evidence evidence : claim.evidence()) {
        add(evidence.source(), sources);
      }
      for (Placed<String> appearance : claim.appearances()) {
        add(appearance, sources);
      }
      return sources;
    }

    private void add(Placed<String> id, List<Source> sources) {
      Optional<Source> source = around.source(briefing, id.value());
      if (source.isPresent() && !sources.contains(source.get())) {
        sources.add(source.get());
      }
    }

    /**
     * @param stated a text whose numbers may be used, since they are checked elsewhere
     */
    void run(List<Placed<String>> texts, List<Source> sources, String stated) {
      if (!CapturedFigures.areCaptured(sources, around)) {
        return;
      }
      Optional<CapturedFigures> figures = Optional.empty();
      for (Placed<String> text : texts) {
        for (FigureInText figure : FigureInText.in(text.value(), briefing.lang(), LEAST_WORD)) {
          if (figures.isEmpty()) {
            figures =
                CapturedFigures.of(sources, around, briefing.lang())
                    .map(
                        f -> f.with(dates()).and(Amounts.in(stated, briefing.lang())).and(steps()));
          }
          if (figures.isPresent() && !figures.get().has(figure)) {
            report(text, figure.amount(), figures.get());
          }
        }
      }
    }

    /** The value of a step must be in its source. */
    void run(Figure figure, Figure.Step step) {
      List<Source> source =
          step.source().flatMap(id -> around.source(briefing, id.value())).stream().toList();
      Optional<CapturedFigures> captured = CapturedFigures.of(source, around, briefing.lang());
      List<Amount> values = StepValue.of(figure, step, briefing.lang());
      if (captured.isPresent()
          && values.stream().noneMatch(v -> captured.get().has(new FigureInText(v, false)))) {
        report(step.value(), values.get(values.size() - 1), captured.get());
      }
    }

    private void report(Placed<String> text, Amount amount, CapturedFigures figures) {
      remarks.accept(
          remark(
              place(text.span(), amount.written()),
              "`" + amount.written() + "` is in no capture of the sources named here.",
              figures
                  .nearest(amount)
                  .map(near -> "They have " + CapturedFigures.told(near, amount) + ".")
                  .orElse("Correct it, or name the source that has it.")));
    }

    /** The number itself where it stands in a text once, as written; else all of the text. */
    private static Span place(Span text, String written) {
      int at = text.text().indexOf(written);
      boolean once = at >= 0 && text.text().indexOf(written, at + 1) < 0;
      return once
          ? text.file().span(text.start() + at, text.start() + at + written.length())
          : text;
    }

    private List<PartialDate> dates() {
      return Stream.concat(
              Stream.concat(
                      briefing.head().published().stream(), briefing.head().updated().stream())
                  .map(Placed::value),
              Stream.concat(
                  briefing.dossier().claims().stream().flatMap(claim -> claim.made().stream()),
                  allSteps().flatMap(step -> step.asOf().stream()).map(Placed::value)))
          .toList();
    }

    private List<Amount> steps() {
      return briefing.dossier().figures().stream()
          .flatMap(f -> f.series().stream().map(step -> StepValue.of(f, step, briefing.lang())))
          .flatMap(List::stream)
          .toList();
    }

    private Stream<Figure.Step> allSteps() {
      return briefing.dossier().figures().stream().flatMap(figure -> figure.series().stream());
    }
  }
}
