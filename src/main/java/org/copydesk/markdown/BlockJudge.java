package org.copydesk.markdown;

import java.util.List;
import java.util.Set;

/** Decides which blocks of a text do not belong in it, seeing them all at once. */
@FunctionalInterface
public interface BlockJudge {
  /** Cuts nothing. */
  BlockJudge KEEP_ALL = blocks -> Set.of();

  /**
   * @param blocks all blocks in reading order
   * @return the {@link Block#index} of each block to be left out
   */
  Set<Integer> cut(List<Block> blocks);
}
