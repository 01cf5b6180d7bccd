package org.copydesk.clipping.draft;

import java.nio.file.Path;
import org.copydesk.clipping.Clipping;

/**
 * What an import did.
 *
 * @param clipping what was cut out, kept removals put back
 * @param draft the draft's file
 * @param source the folder of its source, with the capture and the import report
 * @param outcome what became of the draft's file
 */
public record Imported(Clipping clipping, Path draft, Path source, Outcome outcome) {
  /** What became of the draft's file. */
  public enum Outcome {
    /** It is new. */
    WRITTEN,
    /** The name was taken, so it has another one. */
    RENAMED,
    /** An earlier import had written it, nobody has edited it since, and it was renewed. */
    RENEWED,
    /** It was there already, just like this. */
    UNCHANGED
  }
}
