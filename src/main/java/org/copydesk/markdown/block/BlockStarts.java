package org.copydesk.markdown.block;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.IndentedCodeBlockParser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.HashMap;
import java.util.Set;
import org.copydesk.markdown.inline.Definitions;
import org.copydesk.markdown.tree.Strip;
import org.jspecify.annotations.Nullable;

/**
 * Decides by its first character what a line starts. One look replaces a dozen patterns for each
 * line, and containers nested too deep are refused here, before anything recursive sees them.
 */
final class BlockStarts implements BlockParserFactory {
  /** As many containers may stand in each other. */
  static final int DEEPEST = 100;

  @Override
  public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matchedParser) {
    if (Lines.indented(state)) {
      return BlockStart.none();
    }
    BlockParser matched = matchedParser.getBlockParser();
    char c = Lines.first(state);
    BlockStart leaf = leaf(c, state, matched);
    if (leaf != null || !opensContainer(c)) {
      return leaf;
    }
    BlockStart container = container(c, state, matched);
    if (container != null && state.getActiveBlockParsers().size() > DEEPEST) {
      if (TreeReader.TOO_DEEP.get(state.getProperties()) < 0) {
        state.getProperties().set(TreeReader.TOO_DEEP, Lines.start(state));
      }
      return BlockStart.none();
    }
    return container;
  }

  private static boolean opensContainer(char c) {
    return ">-+*:[".indexOf(c) >= 0 || c >= '0' && c <= '9';
  }

  private static @Nullable BlockStart leaf(char c, ParserState state, BlockParser matched) {
    return switch (c) {
      case '#' -> title(state);
      case '`', '~' -> FenceParser.tryStart(state);
      case '<' -> HtmlParser.tryStart(state, matched.isParagraphParser());
      case '=' -> underline(state, matched);
      case '-' -> {
        BlockStart underline = underline(state, matched);
        yield underline == null ? rule(state, c) : underline;
      }
      case '*', '_' -> rule(state, c);
      default -> BlockStart.none();
    };
  }

  private static @Nullable BlockStart container(char c, ParserState state, BlockParser matched) {
    return switch (c) {
      case '>' -> {
        QuoteParser parser = new QuoteParser();
        parser.getBlock().from = Lines.start(state);
        yield BlockStart.of(parser).atColumn(QuoteParser.column(state));
      }
      case ':' -> {
        BlockStart division = DivisionParser.tryStart(state);
        yield division == null ? description(state, matched) : division;
      }
      case '[' -> note(state);
      default -> ListParser.tryStart(state, matched);
    };
  }

  /** {@code # title} (CommonMark 0.31.2, 4.2). */
  private static @Nullable BlockStart title(ParserState state) {
    BasedSequence line = state.getLine();
    int at = state.getNextNonSpaceIndex();
    int level = Lines.run(line, at, '#');
    int from = at + level;
    if (level > 6 || from < line.length() && !Lines.isBlank(line.charAt(from))) {
      return BlockStart.none();
    }
    int to = line.length();
    while (to > from && Lines.isBlank(line.charAt(to - 1))) {
      to--;
    }
    int closing = to;
    while (closing > from && line.charAt(closing - 1) == '#') {
      closing--;
    }
    if (closing == from || Lines.isBlank(line.charAt(closing - 1))) {
      to = closing;
    }
    Shape.Title title = new Shape.Title(level, false);
    title.lines.add(line.subSequence(from, to));
    title.from = Lines.start(state);
    title.to = Lines.end(state);
    return BlockStart.of(new LeafParser(title)).atIndex(line.length());
  }

  /** The line below a title (CommonMark 0.31.2, 4.3). */
  private static @Nullable BlockStart underline(ParserState state, BlockParser matched) {
    if (!matched.isParagraphParser()) {
      return BlockStart.none();
    }
    String rest = Lines.rest(state);
    char mark = rest.charAt(0);
    if (!Lines.blankFrom(rest, Lines.run(rest, 0, mark))) {
      return BlockStart.none();
    }
    Shape.Title title = new Shape.Title(mark == '=' ? 1 : 2, true);
    title.lines.addAll(matched.getBlockContent().getLines());
    Strip words = Strips.of(title.lines, state.getLine().getBase().toString(), 0);
    if (words.text().startsWith("[") && Definitions.take(words, new HashMap<>()).isBlank()) {
      return BlockStart.none();
    }
    title.from = words.place(0);
    title.to = Lines.end(state);
    return BlockStart.of(new LeafParser(title))
        .atIndex(state.getLine().length())
        .replaceActiveBlockParser();
  }

  /** A line across (CommonMark 0.31.2, 4.1). */
  private static @Nullable BlockStart rule(ParserState state, char mark) {
    BasedSequence line = state.getLine();
    int marks = 0;
    for (int index = state.getNextNonSpaceIndex(); index < line.length(); index++) {
      char c = line.charAt(index);
      if (c == mark) {
        marks++;
      } else if (!Lines.isBlank(c)) {
        return BlockStart.none();
      }
    }
    if (marks < 3) {
      return BlockStart.none();
    }
    Shape.Rule rule = new Shape.Rule();
    rule.from = Lines.start(state);
    rule.to = Lines.end(state);
    return BlockStart.of(new LeafParser(rule)).atIndex(line.length());
  }

  /** {@code : what it means}, below a term or another description. */
  private static @Nullable BlockStart description(ParserState state, BlockParser matched) {
    BasedSequence line = state.getLine();
    int behind = state.getNextNonSpaceIndex() + 1;
    if (behind >= line.length() || !Lines.isBlank(line.charAt(behind))) {
      return BlockStart.none();
    }
    if (Lines.blankFrom(line, behind)) {
      return BlockStart.none();
    }
    boolean directly = matched.isParagraphParser();
    Node before = directly ? matched.getBlock() : matched.getBlock().getLastChild();
    if (!(before instanceof Paragraph) && !(before instanceof Shape.Description)) {
      return BlockStart.none();
    }
    Shape.Description description = new Shape.Description();
    description.tight = directly || before instanceof Shape.Description;
    description.from = Lines.start(state);
    int blanks = 0;
    while (blanks < 4 && line.charAt(behind + blanks) == ' ') {
      blanks++;
    }
    int indent = 1 + Math.max(1, blanks % 4);
    int column = state.getColumn() + state.getIndent() + indent;
    return BlockStart.of(new IndentedParser(description, indent)).atColumn(column);
  }

  /** {@code [^label]: note}. */
  private static @Nullable BlockStart note(ParserState state) {
    String rest = Lines.rest(state);
    int end = rest.startsWith("[^") ? rest.indexOf(']') : -1;
    if (end < 3 || end > 200 || !rest.startsWith(":", end + 1)) {
      return BlockStart.none();
    }
    String label = rest.substring(2, end);
    if (label.chars().anyMatch(c -> c == '[' || c == ' ' || c == '\t' || c == '^')) {
      return BlockStart.none();
    }
    Shape.Note note = new Shape.Note(label);
    note.from = Lines.start(state);
    return BlockStart.of(new IndentedParser(note, Lines.CODE_INDENT))
        .atIndex(state.getNextNonSpaceIndex() + end + 2);
  }

  /** Makes one for each text. */
  static final class Factory implements CustomBlockParserFactory {
    @Override
    public BlockParserFactory apply(DataHolder options) {
      return new BlockStarts();
    }

    @Override
    public @Nullable Set<Class<?>> getAfterDependents() {
      return null;
    }

    @Override
    public Set<Class<?>> getBeforeDependents() {
      return Set.of(IndentedCodeBlockParser.Factory.class);
    }

    @Override
    public boolean affectsGlobalScope() {
      return false;
    }
  }
}
