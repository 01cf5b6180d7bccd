package org.copydesk.publish.delivery;

import java.nio.file.Path;
import org.copydesk.history.write.Delta;
import org.copydesk.text.CannotGoOn;

/** One way to bring a site to its readers. */
interface Carrier {
  /** Where it goes, as people read it. */
  String target();

  /** What would change there; nothing changes. */
  Delta compare(Path site) throws CannotGoOn;

  /**
   * Brings what differs, and takes away what is not part of the site any more.
   *
   * @param from what the site was made from, in a line
   */
  Delta bring(Path site, String from) throws CannotGoOn;
}
