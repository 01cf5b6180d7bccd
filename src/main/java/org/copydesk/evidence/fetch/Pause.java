package org.copydesk.evidence.fetch;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Waiting that ends at once when the thread is asked to stop. */
final class Pause {
  private Pause() {}

  /**
   * @param moment as {@link System#nanoTime()} counts
   */
  static void until(long moment) throws IOException {
    try {
      long left = moment - System.nanoTime();
      if (left > 0) {
        TimeUnit.NANOSECONDS.sleep(left);
      }
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw (IOException) new InterruptedIOException("interrupted").initCause(stop);
    }
  }

  static void of(Duration length) throws IOException {
    until(System.nanoTime() + length.toNanos());
  }
}
