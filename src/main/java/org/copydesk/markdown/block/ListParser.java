package org.copydesk.markdown.block;

import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Parses a list (CommonMark 0.31.2, 5.3), after the manner of commonmark-java. */
final class ListParser extends ContainerParser {
  private static final int MOST_DIGITS = 9;

  private final Shape.Listing listing;
  private boolean hadBlankLine;
  private int linesAfterBlank;

  private ListParser(Shape.Listing listing) {
    this.listing = listing;
  }

  /** The mark of an item, and the index behind it. */
  private record Marker(Shape.Listing listing, int end) {}

  static @Nullable BlockStart tryStart(ParserState state, BlockParser matched) {
    CharSequence line = state.getLine();
    Marker marker = marker(line, state.getNextNonSpaceIndex());
    if (marker == null) {
      return BlockStart.none();
    }
    boolean empty = Lines.blankFrom(line, marker.end());
    if (matched.isParagraphParser() && (empty || marker.listing().first.orElse(1) != 1)) {
      return BlockStart.none();
    }
    int after = state.getColumn() + state.getIndent() + marker.end() - state.getNextNonSpaceIndex();
    int column = contentColumn(line, marker.end(), after);
    ItemParser item = new ItemParser(state, column - state.getColumn());
    if (matched instanceof ListParser list && list.listing.matches(marker.listing())) {
      return BlockStart.of(item).atColumn(column);
    }
    marker.listing().from = Lines.start(state);
    return BlockStart.of(new ListParser(marker.listing()), item).atColumn(column);
  }

  private static int contentColumn(CharSequence line, int end, int after) {
    int column = after;
    for (int index = end; index < line.length(); index++) {
      char c = line.charAt(index);
      if (c == '\t') {
        column += 4 - column % 4;
      } else if (c == ' ') {
        column++;
      } else {
        return column - after > Lines.CODE_INDENT ? after + 1 : column;
      }
    }
    return after + 1;
  }

  private static @Nullable Marker marker(CharSequence line, int at) {
    char c = line.charAt(at);
    if (c == '-' || c == '+' || c == '*') {
      return spaced(line, at + 1)
          ? new Marker(new Shape.Listing(c, Optional.empty()), at + 1)
          : null;
    }
    int end = at;
    while (end < line.length() && line.charAt(end) >= '0' && line.charAt(end) <= '9') {
      end++;
    }
    if (end == at || end - at > MOST_DIGITS || end == line.length() || !spaced(line, end + 1)) {
      return null;
    }
    char mark = line.charAt(end);
    if (mark != '.' && mark != ')') {
      return null;
    }
    int first = Integer.parseInt(line.subSequence(at, end).toString());
    return new Marker(new Shape.Listing(mark, Optional.of(first)), end + 1);
  }

  private static boolean spaced(CharSequence line, int at) {
    return at >= line.length() || Lines.isBlank(line.charAt(at));
  }

  @Override
  public Shape getBlock() {
    return listing;
  }

  @Override
  public boolean canContain(ParserState state, BlockParser parser, Block block) {
    if (!(block instanceof Shape.Item)) {
      return false;
    }
    if (hadBlankLine && linesAfterBlank == 1) {
      listing.tight = false;
      hadBlankLine = false;
    }
    return true;
  }

  @Override
  public BlockContinue tryContinue(ParserState state) {
    if (state.isBlank()) {
      hadBlankLine = true;
      linesAfterBlank = 0;
    } else if (hadBlankLine) {
      linesAfterBlank++;
    }
    return BlockContinue.atIndex(state.getIndex());
  }
}
