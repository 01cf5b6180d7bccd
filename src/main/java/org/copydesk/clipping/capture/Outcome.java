package org.copydesk.clipping.capture;

import java.nio.file.Path;
import java.util.List;
import org.copydesk.evidence.store.Deposit;
import org.copydesk.text.CannotGoOn;

/** What became of one wanted capture. */
public sealed interface Outcome {
  Wanted wanted();

  /**
   * It is stored.
   *
   * @param folder the source's folder
   * @param characters how long its text is; 0 without one
   * @param remarks what an editor should know, each a sentence
   */
  record Captured(Wanted wanted, Path folder, Deposit deposit, int characters, List<String> remarks)
      implements Outcome {
    public Captured {
      remarks = List.copyOf(remarks);
    }
  }

  /**
   * The same bytes are kept already, so that nothing was stored.
   *
   * @param folder the source's folder
   */
  record Unchanged(Wanted wanted, Path folder) implements Outcome {}

  /** It could not be had or stored. */
  record Failed(Wanted wanted, CannotGoOn reason) implements Outcome {}
}
