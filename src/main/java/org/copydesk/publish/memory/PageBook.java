package org.copydesk.publish.memory;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.copydesk.publish.link.Ties;
import org.copydesk.publish.tree.Fingerprint;

/**
 * Of what each file of the site was made.
 *
 * @param circumstances that all of it depends on besides, as a text to be compared
 * @param site when the site was looked at that it tells of, see {@link Inventory#seen}
 * @param entries by path below the site
 */
public record PageBook(String circumstances, long site, Map<String, Entry> entries) {

  /**
   * One file.
   *
   * @param likeness of what it was made of, see {@link Likeness}
   * @param print of its bytes
   */
  public record Entry(long likeness, Fingerprint print, Ties ties) {
    /** As it is kept, behind the path of its file. */
    byte[] bytes(String path) {
      byte[] name = path.getBytes(StandardCharsets.UTF_8);
      int numbers = ties.targets().length + ties.anchors().length;
      ByteBuffer out = ByteBuffer.allocate(FIXED + name.length + Integer.BYTES * numbers);
      out.putInt(name.length).put(name).putLong(likeness);
      out.putLong(print.length()).putInt(print.sum());
      write(ties.targets(), out);
      write(ties.anchors(), out);
      return out.array();
    }
  }

  /** The bytes of an entry but for its path and numbers: three lengths, likeness, print. */
  private static final int FIXED = 4 * Integer.BYTES + 2 * Long.BYTES;

  static PageBook none() {
    return new PageBook("", 0, Map.of());
  }

  /** The book in a file; empty when it is damaged, or holds for other circumstances or sites. */
  static PageBook read(Path file, String circumstances, long site) {
    try {
      ByteBuffer in = ByteBuffer.wrap(Sealing.read(file));
      if (!in.hasRemaining() || !text(in).equals(circumstances) || in.getLong() != site) {
        return none();
      }
      int size = in.getInt();
      Map<String, Entry> entries = new HashMap<>(size * 2);
      for (int i = 0; i < size; i++) {
        String path = text(in);
        long likeness = in.getLong();
        Fingerprint print = new Fingerprint(in.getLong(), in.getInt());
        entries.put(path, new Entry(likeness, print, new Ties(numbers(in), numbers(in))));
      }
      return new PageBook(circumstances, site, entries);
    } catch (IOException | RuntimeException damaged) {
      return none();
    }
  }

  private static void write(int[] numbers, ByteBuffer out) {
    out.putInt(numbers.length);
    out.asIntBuffer().put(numbers);
    out.position(out.position() + Integer.BYTES * numbers.length);
  }

  private static int[] numbers(ByteBuffer in) {
    int[] numbers = new int[in.getInt()];
    in.asIntBuffer().get(numbers);
    in.position(in.position() + Integer.BYTES * numbers.length);
    return numbers;
  }

  private static String text(ByteBuffer in) {
    byte[] bytes = new byte[in.getInt()];
    in.get(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  Optional<Entry> find(String path) {
    return Optional.ofNullable(entries.get(path));
  }
}
