package org.copydesk.markdown.block;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;

/**
 * Parses what belongs to a footnote or to the description of a term: its first line and all that is
 * indented below.
 */
final class IndentedParser extends ContainerParser {
  private final Shape shape;
  private final int indent;
  private boolean hadBlankLine;

  IndentedParser(Shape shape, int indent) {
    this.shape = shape;
    this.indent = indent;
  }

  @Override
  public Shape getBlock() {
    return shape;
  }

  @Override
  public boolean canContain(ParserState state, BlockParser parser, Block block) {
    if (hadBlankLine && shape instanceof Shape.Description description) {
      description.tight = false;
    }
    return super.canContain(state, parser, block);
  }

  @Override
  public BlockContinue tryContinue(ParserState state) {
    if (state.isBlank()) {
      if (shape.getFirstChild() == null) {
        return BlockContinue.none();
      }
      hadBlankLine = state.getActiveBlockParser().getBlock() instanceof Paragraph;
      return BlockContinue.atIndex(state.getNextNonSpaceIndex());
    }
    return state.getIndent() >= indent
        ? BlockContinue.atColumn(state.getColumn() + indent)
        : BlockContinue.none();
  }
}
