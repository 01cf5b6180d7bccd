package org.copydesk.briefing;

import java.util.List;
import java.util.function.Consumer;
import org.copydesk.markdown.BlockJudge;
import org.copydesk.markdown.MarkdownReader;
import org.copydesk.markdown.Prose;
import org.copydesk.promotion.PromotionClassifier;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Placed;
import org.copydesk.text.Span;

/** Reads the body of a file, with what is promotion in it left out. Thread-safe. */
final class ProseReader {
  private static final String PROMOTION = "promotional-boilerplate";

  private final MarkdownReader markdown = new MarkdownReader();
  private final boolean keepAll;
  private final PromotionClassifier promotion;

  ProseReader(Site site, PromotionClassifier promotion) {
    this.promotion = promotion;
    this.keepAll =
        site.severities().stream()
            .filter(setting -> setting.rule().value().equals(PROMOTION))
            .reduce((earlier, later) -> later)
            .map(setting -> setting.severity().isEmpty())
            .orElse(false);
  }

  /** Prose, and what was cut out of it. */
  record Judged(Prose prose, List<Cut> cuts) {}

  /**
   * Reads prose in which nothing is cut: a standing page is the publication's own voice, and may
   * ask for support or explain its newsletter.
   */
  Prose readAll(Span body, String lang, Consumer<Diagnostic> remarks) {
    Prose prose = markdown.read(body, lang, BlockJudge.KEEP_ALL);
    prose.diagnostics().forEach(remarks);
    return prose;
  }

  /**
   * Reads the prose of a briefing, promotion left out.
   *
   * @param allow the rules switched off for the file
   */
  Judged read(Span body, String lang, List<Placed<String>> allow, Consumer<Diagnostic> remarks) {
    PromotionJudge judge = new PromotionJudge(lang, promotion);
    boolean keep = keepAll || allow.stream().anyMatch(a -> a.value().equals(PROMOTION));
    Prose prose = markdown.read(body, lang, keep ? BlockJudge.KEEP_ALL : judge);
    prose.diagnostics().forEach(remarks);
    return new Judged(prose, judge.cuts());
  }
}
