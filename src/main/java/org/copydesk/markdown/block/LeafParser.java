package org.copydesk.markdown.block;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** Parses a block that is complete on its first line. */
final class LeafParser extends AbstractBlockParser {
  private final Shape shape;

  LeafParser(Shape shape) {
    this.shape = shape;
  }

  @Override
  public Shape getBlock() {
    return shape;
  }

  @Override
  public BlockContinue tryContinue(ParserState state) {
    return BlockContinue.none();
  }

  @Override
  public void addLine(ParserState state, BasedSequence line) {}

  @Override
  public void closeBlock(ParserState state) {}
}
