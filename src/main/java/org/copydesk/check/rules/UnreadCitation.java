package org.copydesk.check.rules;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import org.copydesk.briefing.Briefing;
import org.copydesk.briefing.Surroundings;
import org.copydesk.check.BriefingRule;
import org.copydesk.markdown.Block;
import org.copydesk.markdown.Prose;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.KeyedPattern;
import org.copydesk.text.Severity;
import org.copydesk.text.Span;

/** What was meant as a citation is not written as one, and is shown to readers as it stands. */
public final class UnreadCitation implements BriefingRule {
  /**
   * {@code [@id}, {@code (@id} or {@code [id]} that is no link; what stands in code is read first.
   */
  private static final KeyedPattern MEANT =
      new KeyedPattern(
          "`[^`]*`|(?<![\\\\\\]!])(?:[\\[(]@([\\p{L}\\p{N}][\\p{L}\\p{N}_.-]*)"
              + "|\\[([\\p{L}\\p{N}][\\p{L}\\p{N}_.-]*)\\](?![\\[(:]))",
          "`[(");

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(Briefing briefing, Surroundings around, Consumer<Diagnostic> remarks) {
    Prose prose = briefing.prose();
    Set<Integer> told = new HashSet<>();
    BitSet cited = new BitSet();
    prose.citations().forEach(one -> cited.set(one.span().start(), one.span().end()));
    for (Block block : prose.blocks()) {
      int from = block.span().start();
      for (MatchResult meant : MEANT.in(block.span().text(), at -> cited.get(from + at))) {
        int start = from + meant.start();
        Optional<String> id = id(meant).filter(i -> around.source(briefing, i).isPresent());
        if (id.isPresent() && block.text().contains(meant.group()) && told.add(start)) {
          Span at = block.span().file().span(start, from + meant.end());
          remarks.accept(remark(at, id.get()));
        }
      }
    }
  }

  private static Optional<String> id(MatchResult meant) {
    return Optional.ofNullable(meant.group(1))
        .or(() -> Optional.ofNullable(meant.group(2)))
        .map(id -> id.replaceFirst("[.-]+$", ""));
  }

  private Diagnostic remark(Span at, String id) {
    return remark(
        at,
        "This is no citation of `" + id + "`: readers see it as it stands, and nothing is checked.",
        "Write `[@" + id + "]`, with both brackets; or put it into backticks if it is meant so.");
  }
}
