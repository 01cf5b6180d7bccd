package org.copydesk.publish.tree;

import java.io.IOException;
import java.nio.file.Path;

/** A way to put one folder in the place of another. */
interface Exchange {
  /**
   * Afterwards {@code site} is what {@code fresh} was, and what {@code site} was is at {@code
   * fresh} or {@code old}. All three are on one file system.
   *
   * @return false when this way is not to be had here, and nothing was changed
   * @throws IOException when the disk refuses; {@code site} is as it was
   */
  boolean swap(Path site, Path fresh, Path old) throws IOException;
}
