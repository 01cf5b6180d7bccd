package org.copydesk.briefing;

import java.nio.file.Path;
import org.copydesk.text.CannotGoOn;

/**
 * Reads a publication from disk, files in parallel, remarks in order.
 *
 * <pre>{@code
 * Reading reading = new EditionReader(root).read();
 * reading.edition().briefings();
 * reading.diagnostics();
 * }</pre>
 */
public final class EditionReader {
  private final Path root;

  /**
   * @param root the publication's folder, the one that holds {@code content/}
   */
  public EditionReader(Path root) {
    this.root = root;
  }

  /**
   * @throws CannotGoOn when there is no publication here, or the disk fails
   */
  public Reading read() throws CannotGoOn {
    throw new CannotGoOn("No publication in " + root + ".", "Run this where content/site.yaml is.");
  }
}
