package org.copydesk.markdown.block;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;

/** Parses an item of a list (CommonMark 0.31.2, 5.2). */
final class ItemParser extends ContainerParser {
  private final Shape.Item item = new Shape.Item();
  private final int indent;
  private boolean hadBlankLine;

  /**
   * @param indent how many columns a line must be indented to belong to the item
   */
  ItemParser(ParserState state, int indent) {
    this.indent = indent;
    item.from = Lines.start(state);
  }

  @Override
  public Shape getBlock() {
    return item;
  }

  @Override
  public boolean canContain(ParserState state, BlockParser parser, Block block) {
    if (hadBlankLine && item.getParent() instanceof Shape.Listing listing) {
      listing.tight = false;
    }
    return super.canContain(state, parser, block);
  }

  @Override
  public BlockContinue tryContinue(ParserState state) {
    if (state.isBlank()) {
      if (item.getFirstChild() == null) {
        return BlockContinue.none();
      }
      // A blank line inside code says nothing about how close the items stand.
      Block active = state.getActiveBlockParser().getBlock();
      hadBlankLine = active instanceof Paragraph || active instanceof Shape.Item;
      return BlockContinue.atIndex(state.getNextNonSpaceIndex());
    }
    return state.getIndent() >= indent
        ? BlockContinue.atColumn(state.getColumn() + indent)
        : BlockContinue.none();
  }
}
