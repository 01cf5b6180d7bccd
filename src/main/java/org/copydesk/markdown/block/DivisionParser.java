package org.copydesk.markdown.block;

import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.ParserState;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Parses a fenced division, {@code ::: kind argument} to {@code :::}. A closing line belongs to the
 * innermost open division with as many colons, or else to the innermost.
 */
final class DivisionParser extends ContainerParser {
  private static final int FEWEST = 3;

  private final Shape.Division division;

  /** The line, counted from 0, that closes it; -1 as long as it is not known. */
  private int closingLine = -1;

  private DivisionParser(Shape.Division division) {
    this.division = division;
  }

  static @Nullable BlockStart tryStart(ParserState state) {
    String rest = Lines.rest(state);
    int colons = Lines.run(rest, 0, ':');
    if (colons < FEWEST) {
      return BlockStart.none();
    }
    String words = rest.substring(colons).strip();
    if (words.isEmpty()) {
      return end(state);
    }
    // Pandoc lets colons follow the words.
    String bare = words.replaceFirst("[ \t]*:+$", "");
    Shape.Division division = new Shape.Division(colons, bare.isEmpty() ? words : bare);
    division.from = Lines.start(state);
    division.openingEnd = Lines.end(state);
    division.to = division.openingEnd;
    return BlockStart.of(new DivisionParser(division)).atIndex(state.getLine().length());
  }

  private static BlockStart end(ParserState state) {
    boolean closes =
        state.getActiveBlockParsers().stream()
            .anyMatch(
                parser ->
                    parser instanceof DivisionParser open
                        && open.closingLine == state.getLineNumber());
    Shape.DivisionEnd end = new Shape.DivisionEnd(!closes);
    end.from = Lines.start(state);
    end.to = Lines.end(state);
    return BlockStart.of(new LeafParser(end)).atIndex(state.getLine().length());
  }

  @Override
  public Shape getBlock() {
    return division;
  }

  @Override
  public BlockContinue tryContinue(ParserState state) {
    if (!Lines.indented(state) && Lines.first(state) == ':' && closes(state)) {
      closingLine = state.getLineNumber();
      division.closed = true;
      division.to = Lines.end(state);
      return BlockContinue.none();
    }
    return BlockContinue.atIndex(state.getIndex());
  }

  private boolean closes(ParserState state) {
    String rest = Lines.rest(state);
    int colons = Lines.run(rest, 0, ':');
    if (colons < FEWEST || !Lines.blankFrom(rest, colons)) {
      return false;
    }
    List<BlockParser> open = state.getActiveBlockParsers();
    DivisionParser innermost = this;
    DivisionParser same = division.colons == colons ? this : null;
    for (int index = open.indexOf(this) + 1; index < open.size(); index++) {
      if (!(open.get(index) instanceof DivisionParser inner)) {
        // Inside code the line is code.
        if (open.get(index) instanceof FenceParser || open.get(index) instanceof HtmlParser) {
          return false;
        }
        break;
      }
      innermost = inner;
      same = inner.division.colons == colons ? inner : same;
    }
    return (same == null ? innermost : same) == this;
  }
}
