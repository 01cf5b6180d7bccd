package org.copydesk.markdown.block;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/** Parses fenced code (CommonMark 0.31.2, 4.5). */
final class FenceParser extends AbstractBlockParser {
  private final Shape.Fence fence = new Shape.Fence();
  private final char mark;
  private final int length;
  private final int indent;
  private boolean opened;

  private FenceParser(char mark, int length, int indent) {
    this.mark = mark;
    this.length = length;
    this.indent = indent;
  }

  static @Nullable BlockStart tryStart(ParserState state) {
    String rest = Lines.rest(state);
    char mark = rest.charAt(0);
    int length = Lines.run(rest, 0, mark);
    if (length < 3 || mark == '`' && rest.indexOf('`', length) >= 0) {
      return BlockStart.none();
    }
    FenceParser parser = new FenceParser(mark, length, state.getIndent());
    parser.fence.info = rest.substring(length).strip();
    parser.fence.from = Lines.start(state);
    parser.fence.to = Lines.end(state);
    return BlockStart.of(parser).atIndex(state.getLine().length());
  }

  @Override
  public Shape getBlock() {
    return fence;
  }

  @Override
  public boolean isPropagatingLastBlankLine(BlockParser lastMatched) {
    return false;
  }

  @Override
  public BlockContinue tryContinue(ParserState state) {
    if (!Lines.indented(state) && Lines.first(state) == mark) {
      String rest = Lines.rest(state);
      int run = Lines.run(rest, 0, mark);
      if (run >= length && Lines.blankFrom(rest, run)) {
        fence.to = Lines.end(state);
        return BlockContinue.finished();
      }
    }
    int index = state.getIndex();
    int limit = Math.min(index + indent, state.getLine().length());
    while (index < limit && state.getLine().charAt(index) == ' ') {
      index++;
    }
    return BlockContinue.atIndex(index);
  }

  @Override
  public void addLine(ParserState state, BasedSequence line) {
    if (opened) {
      fence.lines.add(line);
      fence.to = Lines.end(state);
    }
    opened = true;
  }

  @Override
  public void closeBlock(ParserState state) {}
}
