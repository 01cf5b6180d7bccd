package org.copydesk.markdown.block;

import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.ParserState;

/** Parses a block quotation (CommonMark 0.31.2, 5.1). */
final class QuoteParser extends ContainerParser {
  private final Shape.Quote quote = new Shape.Quote();

  @Override
  public Shape getBlock() {
    return quote;
  }

  @Override
  public boolean isPropagatingLastBlankLine(BlockParser lastMatched) {
    return false;
  }

  @Override
  public BlockContinue tryContinue(ParserState state) {
    return Lines.indented(state) || Lines.first(state) != '>'
        ? BlockContinue.none()
        : BlockContinue.atColumn(column(state));
  }

  /** The column at which a line of the quotation goes on: behind the mark and a blank. */
  static int column(ParserState state) {
    int next = state.getNextNonSpaceIndex() + 1;
    boolean blank = next < state.getLine().length() && Lines.isBlank(state.getLine().charAt(next));
    return state.getColumn() + state.getIndent() + (blank ? 2 : 1);
  }
}
