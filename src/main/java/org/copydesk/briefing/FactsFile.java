package org.copydesk.briefing;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * The {@link Facts} of old versions, by the id of their content, kept between runs. It is a copy:
 * whatever is wrong with the file, it is left aside and written anew. Thread-safe.
 */
final class FactsFile {
  /** To be changed with anything that changes what is kept or how old versions are read. */
  private static final String FORM = "copydesk-versions 1";

  private static final String NAME = "versions";

  /** Fewer are not worth a file. */
  private static final int WORTHWHILE = 100;

  private final Path folder;
  private final Map<String, Optional<Facts>> fresh = new ConcurrentHashMap<>();
  private @Nullable Map<String, Facts> kept;

  /**
   * @param folder need not exist
   */
  FactsFile(Path folder) {
    this.folder = folder;
  }

  /** What is known without asking. */
  Optional<Facts> known(String blob) {
    Facts facts = kept().get(blob);
    return facts != null ? Optional.of(facts) : fresh.getOrDefault(blob, Optional.empty());
  }

  /** What is known, or else what the answer is. */
  Optional<Facts> get(String blob, Supplier<Optional<Facts>> otherwise) {
    Facts facts = kept().get(blob);
    return facts != null ? Optional.of(facts) : fresh.computeIfAbsent(blob, b -> otherwise.get());
  }

  private synchronized Map<String, Facts> kept() {
    Map<String, Facts> result = kept;
    if (result == null) {
      result = read();
      kept = result;
    }
    return result;
  }

  private Map<String, Facts> read() {
    Path file = folder.resolve(NAME);
    if (!Files.isRegularFile(file)) {
      return Map.of();
    }
    try {
      byte[] bytes = Files.readAllBytes(file);
      int length = bytes.length - Long.BYTES;
      CRC32 sum = new CRC32();
      sum.update(bytes, 0, Math.max(0, length));
      if (length < 0 || ByteBuffer.wrap(bytes, length, Long.BYTES).getLong() != sum.getValue()) {
        return Map.of();
      }
      return read(new DataInputStream(new ByteArrayInputStream(bytes, 0, length)));
    } catch (IOException | RuntimeException broken) {
      return Map.of();
    }
  }

  private static Map<String, Facts> read(DataInputStream in) throws IOException {
    if (!in.readUTF().equals(FORM)) {
      return Map.of();
    }
    Map<String, Facts> all = new LinkedHashMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      String blob = in.readUTF();
      Status status = Status.values()[in.readUnsignedByte()];
      String published = in.readUTF();
      String updated = in.readUTF();
      Map<String, Long> items = new LinkedHashMap<>();
      for (int item = in.readInt(); item > 0; item--) {
        items.put(in.readUTF(), in.readLong());
      }
      Set<Long> corrections = new HashSet<>();
      for (int correction = in.readInt(); correction > 0; correction--) {
        corrections.add(in.readLong());
      }
      all.put(blob, new Facts(status, published, updated, items, corrections));
    }
    return all;
  }

  /**
   * Keeps what is new. A disk that refuses is no trouble: the next run reads the versions again.
   */
  synchronized void write() {
    Map<String, Facts> all = new TreeMap<>(kept == null ? Map.of() : kept);
    int before = all.size();
    fresh.forEach((blob, facts) -> facts.ifPresent(f -> all.put(blob, f)));
    if (all.size() == before || all.size() < WORTHWHILE) {
      return;
    }
    try {
      Files.createDirectories(folder);
      Path ignore = folder.resolve(".gitignore");
      if (!Files.exists(ignore)) {
        Files.writeString(ignore, "*\n");
      }
      Path file = Files.createTempFile(folder, NAME, ".new");
      try {
        write(file, all);
        Files.move(file, folder.resolve(NAME), StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(file);
      }
    } catch (IOException | RuntimeException refused) {
      // See above.
    }
  }

  private static void write(Path file, Map<String, Facts> all) throws IOException {
    CRC32 sum = new CRC32();
    try (DataOutputStream out =
        new DataOutputStream(
            new CheckedOutputStream(
                new BufferedOutputStream(Files.newOutputStream(file), 1 << 16), sum))) {
      out.writeUTF(FORM);
      out.writeInt(all.size());
      for (Map.Entry<String, Facts> entry : all.entrySet()) {
        out.writeUTF(entry.getKey());
        write(out, entry.getValue());
      }
      out.writeLong(sum.getValue());
    }
  }

  private static void write(DataOutputStream out, Facts facts) throws IOException {
    out.writeByte(facts.status().ordinal());
    out.writeUTF(facts.published());
    out.writeUTF(facts.updated());
    out.writeInt(facts.items().size());
    for (Map.Entry<String, Long> item : facts.items().entrySet()) {
      out.writeUTF(item.getKey());
      out.writeLong(item.getValue());
    }
    out.writeInt(facts.corrections().size());
    for (long correction : facts.corrections()) {
      out.writeLong(correction);
    }
  }
}
