package org.copydesk.publish.memory;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
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
  public record Entry(long likeness, Fingerprint print, Ties ties) {}

  static PageBook none() {
    return new PageBook("", 0, Map.of());
  }

  /** The book in a file; empty when it is damaged, or holds for other circumstances or sites. */
  static PageBook read(Path file, String circumstances, long site) {
    try {
      byte[] rest = Sealing.read(file);
      DataInputStream in = new DataInputStream(new ByteArrayInputStream(rest));
      if (rest.length == 0 || !Words.read(in).equals(circumstances) || in.readLong() != site) {
        return none();
      }
      int size = in.readInt();
      Map<String, Entry> entries = new HashMap<>(size * 2);
      for (int i = 0; i < size; i++) {
        String path = Words.read(in);
        long likeness = in.readLong();
        Fingerprint print = new Fingerprint(in.readLong(), in.readInt());
        entries.put(path, new Entry(likeness, print, new Ties(numbers(in), numbers(in))));
      }
      return new PageBook(circumstances, site, entries);
    } catch (IOException | RuntimeException damaged) {
      return none();
    }
  }

  void write(Path file) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    Words.write(circumstances, out);
    out.writeLong(site);
    out.writeInt(entries.size());
    for (Map.Entry<String, Entry> one : entries.entrySet()) {
      Words.write(one.getKey(), out);
      Entry entry = one.getValue();
      out.writeLong(entry.likeness());
      out.writeLong(entry.print().length());
      out.writeInt(entry.print().sum());
      write(entry.ties().targets(), out);
      write(entry.ties().anchors(), out);
    }
    Sealing.write(bytes.toByteArray(), file);
  }

  private static void write(int[] numbers, DataOutputStream out) throws IOException {
    out.writeInt(numbers.length);
    for (int number : numbers) {
      out.writeInt(number);
    }
  }

  private static int[] numbers(DataInputStream in) throws IOException {
    int[] numbers = new int[in.readInt()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = in.readInt();
    }
    return numbers;
  }

  Optional<Entry> find(String path) {
    return Optional.ofNullable(entries.get(path));
  }
}
