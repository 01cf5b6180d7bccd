package org.copydesk.publish.memory;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * Where in a file of data what is kept of each of the publication's files.
 *
 * @param circumstances that all of it depends on, as a text to be compared
 * @param entries by path of the publication's file
 */
record Index(String circumstances, Map<String, Entry> entries) {

  /**
   * One piece of data.
   *
   * @param mark of the publication's file, see {@link Mark}
   * @param size of the publication's file, in bytes
   * @param offset where the data begins, in bytes: the reading, then the prose
   */
  record Entry(long mark, long size, long offset, Part reading, Part prose) {
    boolean isOf(Inventory.Entry file) {
      return mark == file.mark() && mark != Mark.NONE && size == file.stamp().size();
    }

    Entry moved(long by) {
      return new Entry(mark, size, offset + by, reading, prose);
    }

    /** In bytes. */
    int length() {
      return reading.length() + prose.length();
    }
  }

  /**
   * A stretch of data.
   *
   * @param length in bytes
   * @param sum its {@link Mark}
   */
  record Part(int length, long sum) {
    static Part of(byte[] bytes) {
      return new Part(bytes.length, bytes.length == 0 ? Mark.NONE : Mark.of(bytes));
    }

    boolean isOf(byte[] bytes) {
      return equals(of(bytes));
    }
  }

  /** The index in a file; empty when there is none, it is damaged, or holds for something else. */
  static Index read(Path file, String circumstances) {
    Map<String, Entry> entries = new HashMap<>();
    try {
      byte[] rest = Sealing.read(file);
      DataInputStream in = new DataInputStream(new ByteArrayInputStream(rest));
      if (rest.length > 0 && Words.read(in).equals(circumstances)) {
        for (int left = in.readInt(); left > 0; left--) {
          entries.put(
              Words.read(in),
              new Entry(in.readLong(), in.readLong(), in.readLong(), part(in), part(in)));
        }
      }
      return new Index(circumstances, entries);
    } catch (IOException | RuntimeException damaged) {
      return new Index(circumstances, Map.of());
    }
  }

  void write(Path file) throws IOException {
    Sealing.write(this::write, file);
  }

  private void write(DataOutputStream out) throws IOException {
    Words.write(circumstances, out);
    out.writeInt(entries.size());
    for (Map.Entry<String, Entry> one : entries.entrySet()) {
      Words.write(one.getKey(), out);
      Entry entry = one.getValue();
      out.writeLong(entry.mark());
      out.writeLong(entry.size());
      out.writeLong(entry.offset());
      part(entry.reading(), out);
      part(entry.prose(), out);
    }
  }

  private static Part part(DataInputStream in) throws IOException {
    return new Part(in.readInt(), in.readLong());
  }

  private static void part(Part part, DataOutputStream out) throws IOException {
    out.writeInt(part.length());
    out.writeLong(part.sum());
  }
}
