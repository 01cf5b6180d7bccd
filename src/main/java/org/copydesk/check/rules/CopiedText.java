package org.copydesk.check.rules;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.copydesk.briefing.Briefing;
import org.copydesk.briefing.ImportOrigin;
import org.copydesk.briefing.Surroundings;
import org.copydesk.check.BriefingRule;
import org.copydesk.claim.Source;
import org.copydesk.evidence.CapturedText;
import org.copydesk.evidence.Shingles;
import org.copydesk.evidence.StoredCapture;
import org.copydesk.markdown.Block;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Severity;
import org.copydesk.text.Span;

/**
 * Much of the body stands word for word in a source, outside of quotations, and the briefing does
 * not say that it republishes that source.
 */
public final class CopiedText implements BriefingRule {
  /** The share of the body's words that may stand in one source, in percent. */
  private static final int MOST = 25;

  /** A shorter body says too little to be measured. */
  private static final int LEAST_WORDS = 40;

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(Briefing briefing, Surroundings around, Consumer<Diagnostic> remarks) {
    List<Source> sources = Used.isOut(briefing) ? sources(briefing, around) : List.of();
    if (sources.isEmpty()) {
      return;
    }
    List<Block> own =
        briefing.prose().blocks().stream()
            .filter(block -> !block.attributed() && !briefing.prose().cut().contains(block))
            .toList();
    int words = own.stream().mapToInt(block -> Shingles.count(block.text())).sum();
    if (words < LEAST_WORDS) {
      return;
    }
    for (Source source : sources) {
      newest(source, around)
          .flatMap(text -> copied(own, text.shingles()))
          .filter(copy -> copy.words() * 100 > MOST * words)
          .ifPresent(copy -> remarks.accept(remark(copy, words, source)));
    }
  }

  private Diagnostic remark(Copy copy, int words, Source source) {
    return remark(
        copy.first(),
        copy.words() * 100 / words
            + " percent of the text stand word for word in `"
            + source.id()
            + "`, beginning here.",
        "Say it in your own words, set it as a quotation, or name the source in `origin` as"
            + " republished or excerpted.");
  }

  /** Those that it does not pass on with their words. */
  private static List<Source> sources(Briefing briefing, Surroundings around) {
    Set<String> passedOn =
        briefing.dossier().origins().stream()
            .filter(origin -> origin.relation() != ImportOrigin.Relation.BASED_ON)
            .map(origin -> origin.source().value())
            .collect(Collectors.toSet());
    return around.named(briefing).stream()
        .filter(source -> !passedOn.contains(source.id()))
        .filter(source -> !around.captures(source).isEmpty())
        .toList();
  }

  private static Optional<CapturedText> newest(Source source, Surroundings around) {
    List<StoredCapture> captures = around.captures(source);
    return around.text(captures.get(captures.size() - 1));
  }

  /**
   * What was copied.
   *
   * @param first the first block with such words
   */
  private record Copy(int words, Span first) {}

  private static Optional<Copy> copied(List<Block> blocks, Shingles source) {
    Optional<Copy> copy = Optional.empty();
    for (Block block : blocks) {
      int shared = source.shared(block.text());
      if (shared > 0) {
        Span first = copy.map(Copy::first).orElse(block.span());
        copy = Optional.of(new Copy(copy.map(Copy::words).orElse(0) + shared, first));
      }
    }
    return copy;
  }
}
