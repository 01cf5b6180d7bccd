package org.copydesk.history;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;

/**
 * What was read of the commits up to one of them, kept between two runs so that the next reads only
 * what is new. It is a copy: whatever is wrong with it, it is left aside and written anew.
 *
 * @param head the commit up to which it reaches
 * @param frame what else it depends on: the publication's folder in the repository, and where a
 *     shallow clone ends
 */
record Ledger(String head, String frame, List<Entry> entries) {
  /** To be changed with anything that changes what is kept. */
  private static final String FORM = "copydesk-history 1";

  private static final String NAME = "history";

  /** What was kept in a folder; empty when there is none, or none that can be trusted. */
  static Optional<Ledger> read(Path folder) {
    Path file = folder.resolve(NAME);
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      byte[] bytes = Files.readAllBytes(file);
      int length = bytes.length - Long.BYTES;
      CRC32 sum = new CRC32();
      sum.update(bytes, 0, Math.max(0, length));
      if (length < 0 || ByteBuffer.wrap(bytes, length, Long.BYTES).getLong() != sum.getValue()) {
        return Optional.empty();
      }
      return read(new DataInputStream(new ByteArrayInputStream(bytes, 0, length)));
    } catch (IOException | RuntimeException broken) {
      return Optional.empty();
    }
  }

  private static Optional<Ledger> read(DataInputStream in) throws IOException {
    if (!in.readUTF().equals(FORM)) {
      return Optional.empty();
    }
    LedgerReader reader = new LedgerReader(in);
    String head = in.readUTF();
    String frame = in.readUTF();
    int count = in.readInt();
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      entries.add(reader.entry());
    }
    return Optional.of(new Ledger(head, frame, entries));
  }

  /** Keeps it. A disk that refuses is no trouble: the next run reads all commits again. */
  void write(Path folder) {
    try {
      Files.createDirectories(folder);
      Path ignore = folder.resolve(".gitignore");
      if (!Files.exists(ignore)) {
        Files.writeString(ignore, "*\n");
      }
      Path fresh = Files.createTempFile(folder, NAME, ".new");
      try {
        write(fresh, new CRC32());
        Files.move(fresh, folder.resolve(NAME), StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(fresh);
      }
    } catch (IOException | RuntimeException refused) {
      // See above.
    }
  }

  private void write(Path file, CRC32 sum) throws IOException {
    try (CheckedOutputStream checked =
            new CheckedOutputStream(
                new BufferedOutputStream(Files.newOutputStream(file), 1 << 16), sum);
        DataOutputStream out = new DataOutputStream(checked)) {
      out.writeUTF(FORM);
      LedgerWriter writer = new LedgerWriter(out);
      out.writeUTF(head);
      out.writeUTF(frame);
      out.writeInt(entries.size());
      for (Entry entry : entries) {
        writer.entry(entry);
      }
      out.writeLong(sum.getValue());
    }
  }
}
