package org.copydesk.check.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.copydesk.check.MarkupBlanks;
import org.copydesk.markdown.Block;
import org.copydesk.markdown.Citation;
import org.copydesk.markdown.Prose;
import org.copydesk.text.Sentence;
import org.copydesk.text.Span;

/**
 * A sentence of a body with the citations that stand in it or directly behind it.
 *
 * @param text what readers see, markup blanked out so that offsets stay
 * @param sources the ids cited, each once
 * @param span its place in the file
 */
record CitedSentence(String text, List<String> sources, Span span) {
  private static final String MARKUP = "*_~|[]";

  /**
   * All with a citation, in the order of the text, of those blocks that cite what is looked for.
   *
   * @param wanted whether a source, by its id, is looked for
   */
  static List<CitedSentence> in(Prose prose, Predicate<String> wanted) {
    List<CitedSentence> found = new ArrayList<>();
    int next = 0;
    int done = 0;
    List<Citation> citations = prose.citations();
    for (Block block : prose.blocks()) {
      Span span = block.span();
      List<Citation> inside = new ArrayList<>();
      while (next < citations.size() && citations.get(next).span().start() < span.end()) {
        inside.add(citations.get(next++));
      }
      if (!inside.isEmpty() && span.start() >= done) {
        if (inside.stream().anyMatch(citation -> wanted.test(citation.source()))) {
          add(span, inside, found);
        }
        done = span.end();
      }
    }
    return found;
  }

  private static void add(Span block, List<Citation> citations, List<CitedSentence> found) {
    List<Sentence> sentences = Sentence.of(MarkupBlanks.in(block.text(), MARKUP));
    for (int i = 0; i < sentences.size(); i++) {
      int from = i == 0 ? block.start() : block.start() + sentences.get(i).start();
      int to =
          i + 1 < sentences.size() ? block.start() + sentences.get(i + 1).start() : block.end();
      List<String> sources =
          citations.stream()
              .filter(c -> c.span().start() >= from && c.span().start() < to)
              .map(Citation::source)
              .distinct()
              .toList();
      if (!sources.isEmpty()) {
        Sentence sentence = sentences.get(i);
        Span span =
            block.file().span(block.start() + sentence.start(), block.start() + sentence.end());
        found.add(new CitedSentence(sentence.text(), sources, span));
      }
    }
  }

  /** The place of a stretch of its text. */
  Span at(int start, int end) {
    return span.file().span(span.start() + start, span.start() + end);
  }
}
