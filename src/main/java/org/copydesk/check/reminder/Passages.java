package org.copydesk.check.reminder;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.briefing.Briefing;
import org.copydesk.check.MarkupBlanks;
import org.copydesk.markdown.Block;
import org.copydesk.markdown.Division;
import org.copydesk.text.Sentence;
import org.copydesk.text.Span;

/** The sentences of a briefing's body, each with its place and whether something vouches for it. */
final class Passages {
  private static final String MARKUP = "*_#~|[]";

  private static final Pattern FENCE = Pattern.compile("(?m)^[ \\t>]*:{3,}[ \\t]*(\\S?).*$");

  private final Briefing briefing;
  private final List<Span> claims;

  /**
   * One sentence.
   *
   * @param text as readers see it, markup blanked out
   * @param covered whether a citation follows it or a claim holds it
   */
  record Passage(String text, Span span, boolean covered) {}

  Passages(Briefing briefing) {
    this.briefing = briefing;
    this.claims =
        briefing.prose().divisions().stream()
            .filter(division -> division.kind().equals("claim"))
            .map(Passages::whole)
            .toList();
  }

  List<Passage> all() {
    List<Passage> passages = new ArrayList<>();
    int done = 0;
    for (Block block : briefing.prose().blocks()) {
      boolean said =
          block.kind() != Block.Kind.HEADING
              && block.kind() != Block.Kind.RULE
              && !block.attributed();
      if (said && block.span().start() >= done && !inClaim(block.span())) {
        Span whole = block.kind() == Block.Kind.CELL ? row(block.span()) : block.span();
        add(whole, passages);
        done = whole.end();
      }
    }
    return passages;
  }

  /** A row of a table says one thing. */
  private static Span row(Span cell) {
    Span line = cell.file().line(cell.from().line());
    return cell.file().span(cell.start(), Math.max(cell.end(), line.end()));
  }

  /** A citation vouches for what stands before it, up to the sentence's beginning. */
  private void add(Span block, List<Passage> passages) {
    List<Sentence> sentences = Sentence.of(MarkupBlanks.in(block.text(), MARKUP));
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      int from = block.start() + sentence.start();
      int next =
          i + 1 < sentences.size() ? block.start() + sentences.get(i + 1).start() : block.end();
      Span span = block.file().span(from, block.start() + sentence.end());
      passages.add(new Passage(sentence.text(), span, cited(from, next)));
    }
  }

  private boolean cited(int from, int to) {
    return briefing.prose().citations().stream()
        .anyMatch(citation -> citation.span().start() >= from && citation.span().start() < to);
  }

  private boolean inClaim(Span block) {
    return claims.stream()
        .anyMatch(claim -> claim.start() <= block.start() && block.end() <= claim.end());
  }

  /** A division from its opening line to the line that closes it, or to the end of the file. */
  private static Span whole(Division division) {
    int depth = 0;
    Matcher fence = FENCE.matcher(division.span().file().text());
    int at = division.span().start();
    while (fence.find(at)) {
      depth += fence.group(1).isEmpty() ? -1 : 1;
      at = fence.end();
      if (depth <= 0) {
        break;
      }
    }
    int end = depth <= 0 ? at : division.span().file().length();
    return division
        .span()
        .file()
        .span(division.span().start(), Math.max(end, division.span().end()));
  }
}
