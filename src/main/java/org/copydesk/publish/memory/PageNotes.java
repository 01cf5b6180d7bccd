package org.copydesk.publish.memory;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What becomes a {@link PageBook}: entries are put away on disk as they come, since those of a
 * large site need more room than all it is made of. The last one of a file counts. Thread-safe.
 */
final class PageNotes implements AutoCloseable {
  private final Pile pile;
  private final AtomicInteger count = new AtomicInteger();
  private volatile boolean broken;

  /**
   * @param folder where they are put away, and let go of in the end
   */
  PageNotes(Path folder) {
    this.pile = Pile.in(folder, "pages");
  }

  void add(String path, PageBook.Entry entry) {
    try {
      pile.add(entry.bytes(path));
      count.incrementAndGet();
    } catch (IOException noRoom) {
      broken = true;
    }
  }

  /**
   * Writes the book, of which {@link PageBook} says what is in it.
   *
   * @throws IOException when the disk refuses, or has refused one of the notes
   */
  void write(String circumstances, long site, Path file) throws IOException {
    if (broken) {
      throw new IOException("Not all notes of pages could be kept");
    }
    Sealing.write(out -> write(circumstances, site, out), file);
  }

  private void write(String circumstances, long site, DataOutputStream out) throws IOException {
    byte[] head = circumstances.getBytes(StandardCharsets.UTF_8);
    out.writeInt(head.length);
    out.write(head);
    out.writeLong(site);
    out.writeInt(count.get());
    pile.copy(out);
  }

  @Override
  public void close() {
    pile.drop();
  }
}
