package org.copydesk.publish.memory;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.copydesk.text.Diagnostic;

/**
 * A memory as it is kept on disk.
 *
 * @param circumstances under which the site was made, as a text to be compared
 * @param from the moment it was made for
 * @param until the first moment at which the same files would make another site
 * @param sources the files it was made of
 * @param site the files of the site
 * @param checked what reading and checking alone had to say
 */
record Remembered(
    String circumstances,
    Instant from,
    Instant until,
    Inventory sources,
    Inventory site,
    List<Diagnostic> checked,
    Result result) {
  /** The record in a file; one that is missing, damaged or of another format is none. */
  static Optional<Remembered> read(Path file, Path root) {
    try {
      byte[] rest = Sealing.read(file);
      if (rest.length == 0) {
        return Optional.empty();
      }
      DataInputStream in = new DataInputStream(new ByteArrayInputStream(rest));
      return Optional.of(
          new Remembered(
              Words.read(in),
              instant(in),
              instant(in),
              Inventory.read(in),
              Inventory.read(in),
              new Remarks(root).read(in),
              Result.read(new Remarks(root), in)));
    } catch (IOException | RuntimeException damaged) {
      return Optional.empty();
    }
  }

  /** Writes it, whole or not at all. */
  void write(Path file, Path root) throws IOException {
    Sealing.write(out -> write(out, root), file);
  }

  private void write(DataOutputStream out, Path root) throws IOException {
    Words.write(circumstances, out);
    write(from, out);
    write(until, out);
    sources.write(out);
    site.write(out);
    new Remarks(root).write(checked, sources, out);
    result.write(new Remarks(root), sources, out);
  }

  private static void write(Instant moment, DataOutputStream out) throws IOException {
    out.writeLong(moment.getEpochSecond());
    out.writeInt(moment.getNano());
  }

  private static Instant instant(DataInputStream in) throws IOException {
    return Instant.ofEpochSecond(in.readLong(), in.readInt());
  }
}
