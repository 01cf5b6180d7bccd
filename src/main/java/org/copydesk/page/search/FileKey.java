package org.copydesk.page.search;

import java.util.function.ToLongFunction;
import org.copydesk.text.TextFile;

/**
 * A number of 64 bits for something that follows from a file and from some other texts.
 *
 * @param known whether the file's own check sum is
 */
record FileKey(boolean known, long sum) {
  /** Prime, of FNV-1a for 64 bits. */
  private static final long STEP = 0x100000001b3L;

  static FileKey of(TextFile file, ToLongFunction<String> marks) {
    long mark = marks.applyAsLong(file.path());
    return new FileKey(mark != 0, mark * STEP).and(file.path());
  }

  FileKey and(String text) {
    long sum = (this.sum ^ text.length()) * STEP;
    for (int i = 0; i < text.length(); i++) {
      sum = (sum ^ text.charAt(i)) * STEP;
    }
    return new FileKey(known, sum ^ sum >>> 29);
  }

  /** The number; 0 when nothing is known of the file. */
  long whole() {
    return known ? Math.max(1, sum & Long.MAX_VALUE) : 0;
  }
}
