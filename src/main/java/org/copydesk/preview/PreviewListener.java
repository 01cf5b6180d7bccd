package org.copydesk.preview;

import org.copydesk.publish.Publication;
import org.copydesk.text.CannotGoOn;

/** Is told what the preview does, to say it to people. */
public interface PreviewListener {
  /** A build has ended; what it said is in the publication's diagnostics. */
  void built(Publication publication);

  /** A build could not go on; the preview waits for the next change. */
  void stopped(CannotGoOn reason);
}
