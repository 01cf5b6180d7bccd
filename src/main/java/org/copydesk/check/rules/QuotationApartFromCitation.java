package org.copydesk.check.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.copydesk.briefing.Briefing;
import org.copydesk.briefing.Surroundings;
import org.copydesk.check.BriefingRule;
import org.copydesk.claim.Source;
import org.copydesk.evidence.CapturedText;
import org.copydesk.evidence.Match;
import org.copydesk.evidence.StoredCapture;
import org.copydesk.markdown.Quotation;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Severity;

/**
 * Words in quotation marks are not in the source that their sentence cites further on. They may be
 * a title or a word used at a distance, so this is no error, as it is for a quotation directly
 * before a citation.
 */
public final class QuotationApartFromCitation implements BriefingRule {
  /** Fewer words are more often a name or a manner of speaking. */
  private static final int LEAST_WORDS = 3;

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(Briefing briefing, Surroundings around, Consumer<Diagnostic> remarks) {
    for (Quotation quotation : briefing.prose().apart()) {
      Optional<Source> source = around.source(briefing, quotation.citation().source());
      List<StoredCapture> captures = source.map(around::captures).orElse(List.of());
      if (!captures.isEmpty() && isLong(quotation.words())) {
        List<CapturedText> texts =
            captures.stream().flatMap(capture -> around.text(capture).stream()).toList();
        if (!texts.isEmpty() && texts.stream().noneMatch(text -> has(text, quotation))) {
          remarks.accept(remark(quotation));
        }
      }
    }
  }

  private static boolean isLong(String words) {
    long signs = words.codePoints().filter(Character::isIdeographic).count();
    return words.split(" ", -1).length + signs >= LEAST_WORDS;
  }

  private static boolean has(CapturedText text, Quotation quotation) {
    // A comma within the marks belongs to the sentence around them.
    String words = quotation.words().replaceFirst("[,.;:،、]+$", "");
    return text.matcher().find(words, "", "") instanceof Match.Found;
  }

  private Diagnostic remark(Quotation quotation) {
    String id = quotation.citation().source();
    return remark(
        quotation.span(),
        "These words in quotation marks are in no capture of `"
            + id
            + "`, which the sentence cites further on.",
        "Put `[@"
            + id
            + "]` directly behind the closing mark, so that they are looked up; or do without the"
            + " marks if they are not its words.");
  }
}
