package org.copydesk.publish;

import java.nio.file.Path;
import org.copydesk.briefing.Selection;
import org.copydesk.publish.tree.Output;

/**
 * What is to be built.
 *
 * @param root the publication's folder, the one that holds {@code content/}
 * @param output where the site goes
 * @param threads how many pages are drawn at once, at least 1; the site is the same for any number
 * @param evidence whether the captures of sources are published, too
 */
public record Order(Path root, Output output, Selection selection, int threads, boolean evidence) {
  /** Without the captures of sources. */
  public Order(Path root, Output output, Selection selection, int threads) {
    this(root, output, selection, threads, false);
  }

  public Order {
    if (threads < 1) {
      throw new IllegalArgumentException("No site is built by " + threads + " threads");
    }
  }
}
