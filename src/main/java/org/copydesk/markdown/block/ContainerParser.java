package org.copydesk.markdown.block;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;

/** Parses a block that holds blocks. */
abstract class ContainerParser extends AbstractBlockParser {
  @Override
  public abstract Shape getBlock();

  @Override
  public boolean isContainer() {
    return true;
  }

  @Override
  public boolean canContain(ParserState state, BlockParser parser, Block block) {
    return !(block instanceof Shape.Item);
  }

  @Override
  public void closeBlock(ParserState state) {}
}
