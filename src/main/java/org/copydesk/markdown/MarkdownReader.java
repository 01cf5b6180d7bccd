package org.copydesk.markdown;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.copydesk.markdown.block.TreeReader;
import org.copydesk.markdown.inline.RunReader;
import org.copydesk.markdown.tree.Tree;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Span;

/**
 * Reads Markdown: CommonMark 0.31.2 with GFM tables, strikethrough, task lists and bare addresses,
 * footnotes, definition lists, fenced divisions and citations. Thread-safe; make one and keep it.
 *
 * <pre>{@code
 * Prose prose = new MarkdownReader().read(file.span(0, file.length()), "fr", BlockJudge.KEEP_ALL);
 * prose.set(setting);
 * }</pre>
 *
 * <p>The page's title is the only heading of the first level: the highest level in a text is shown
 * as the second, and all others keep their distance to it. Marks, dashes and blanks are set as the
 * text's language does. Raw HTML keeps its harmless part.
 *
 * <p>What cannot be read as meant is in {@link Prose#diagnostics()}: {@code unclosed-division},
 * {@code markdown-too-deep} and {@code markdown-too-large} (errors), {@code stray-division-end},
 * {@code unsafe-html} and {@code unsafe-address} (warnings). No text whatever makes it throw, and
 * the time grows with the length of the text and no faster.
 */
public final class MarkdownReader {
  /**
   * Longer texts, in UTF-16 units, are not read: about 300,000 words. Every scan is linear, so this
   * bounds the time as well; the worst text known of that length takes about eight seconds.
   */
  static final int LONGEST = 2_000_000;

  private final Profile profile;
  private final TreeReader trees = new TreeReader();

  public MarkdownReader() {
    this(Profile.SITE);
  }

  MarkdownReader(Profile profile) {
    this.profile = profile;
  }

  /**
   * @param body the place of the Markdown in its file; all spans in the result are in that file
   * @param language the text's language (BCP 47), which decides the quotation marks
   * @param judge decides which blocks are left out of the HTML
   */
  public Prose read(Span body, String language, BlockJudge judge) {
    if (body.length() > LONGEST) {
      return refused(tooLarge(body));
    }
    try {
      return readAll(body, language, judge);
    } catch (StackOverflowError tooDeep) {
      // Nesting is limited while reading; this is for threads with very little stack.
      return refused(tooDeep(body));
    }
  }

  private Prose readAll(Span body, String language, BlockJudge judge) {
    Tree tree = trees.read(body);
    Wordings wordings =
        new Wordings(new RunReader(tree.references(), tree.notes().keySet(), profile.site()));
    Outline outline = Outline.of(tree, body.file(), wordings);
    List<Block> blocks = outline.blocks();
    Set<Integer> left = judge.cut(blocks);
    Set<Object> cut = Collections.newSetFromMap(new IdentityHashMap<>());
    outline
        .byPart()
        .forEach(
            (part, block) -> {
              if (left.contains(block.index())) {
                cut.add(part);
              }
            });
    Finds finds = new Finds(body.file());
    finds.diagnostics.addAll(tree.diagnostics());
    List<Piece> pieces =
        new PartWriter(tree, Customs.of(profile, language), wordings, cut, finds).write();
    return prose(pieces, blocks, left, finds);
  }

  private static Prose prose(
      List<Piece> pieces, List<Block> blocks, Set<Integer> left, Finds finds) {
    List<Block> cut = new ArrayList<>();
    int words = 0;
    for (Block block : blocks) {
      if (left.contains(block.index())) {
        cut.add(block);
      } else {
        words += WordCount.of(block.text());
      }
    }
    return new Prose(
        pieces,
        List.copyOf(finds.headings),
        List.copyOf(finds.citations),
        List.copyOf(finds.quotations),
        List.copyOf(finds.apart),
        List.copyOf(finds.links),
        List.copyOf(finds.pictures),
        List.copyOf(finds.divisions),
        blocks,
        List.copyOf(cut),
        words,
        List.copyOf(finds.diagnostics));
  }

  private static Diagnostic tooLarge(Span body) {
    return Diagnostic.error(
            "markdown-too-large",
            body.file().span(body.start(), body.start()),
            "The text is "
                + body.length()
                + " characters long; more than "
                + LONGEST
                + " are not read.")
        .hint("Split it into several files.");
  }

  private static Diagnostic tooDeep(Span body) {
    return Diagnostic.error(
            "markdown-too-deep",
            body.file().span(body.start(), body.start()),
            "The text is nested too deep to be read.")
        .hint("Take out some of the nesting.");
  }

  private static Prose refused(Diagnostic why) {
    Prose none = Prose.none();
    return new Prose(
        none.pieces(),
        none.headings(),
        none.citations(),
        none.quotations(),
        none.apart(),
        none.links(),
        none.pictures(),
        none.divisions(),
        none.blocks(),
        none.cut(),
        none.words(),
        List.of(why));
  }
}
