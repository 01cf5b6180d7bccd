package org.copydesk.cli;

import java.io.PrintStream;
import org.copydesk.publish.Progress;

/** A line that moves while a long build goes on; on a terminal only. */
final class ProgressBar implements Progress {
  private static final int WIDTH = 30;
  private static final long FIRST_NANOS = 400_000_000L;
  private static final long STEP_NANOS = 100_000_000L;

  private final PrintStream terminal;
  private long next = System.nanoTime() + FIRST_NANOS;
  private boolean drawn;

  ProgressBar(PrintStream terminal) {
    this.terminal = terminal;
  }

  static Progress on(Streams streams) {
    return streams.progress() ? new ProgressBar(streams.err()) : SILENT;
  }

  @Override
  public synchronized void made(int done, int of) {
    if (done == of && drawn) {
      terminal.print("\r\u001B[K");
      terminal.flush();
    } else if (System.nanoTime() > next && done < of) {
      next = System.nanoTime() + STEP_NANOS;
      drawn = true;
      int full = (int) ((long) WIDTH * done / of);
      terminal.print("\r" + "█".repeat(full) + "░".repeat(WIDTH - full) + " " + done + "/" + of);
      terminal.flush();
    }
  }
}
