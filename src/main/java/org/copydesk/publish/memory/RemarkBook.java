package org.copydesk.publish.memory;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.copydesk.briefing.Edition;
import org.copydesk.briefing.Surroundings;
import org.copydesk.check.Notes;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.TextFile;
import org.jspecify.annotations.Nullable;

/**
 * What rules said about each briefing and about all together, in one file on disk. What was said of
 * a briefing is let go of when a person or a shared source changed that the rules looked at, all of
 * it when anything else did besides briefings.
 */
final class RemarkBook implements Notes, AutoCloseable {
  private static final String NAME = "remarks";
  private static final TextFile NO_BRIEFING = new TextFile("", "");

  private final Path root;
  private final Path file;
  private final Inventory sources;
  private final String circumstances;
  private final Pile pile;
  private final AtomicInteger count = new AtomicInteger();
  private volatile boolean differs;
  private volatile boolean broken;
  private final Lazy<Map<String, Long>> places = new Lazy<>(this::places);
  private BooleanSupplier onlyTexts = () -> false;
  private @Nullable Map<String, Entry> before;

  /**
   * @param mark of the briefing's file, see {@link Mark}
   * @param size of the briefing's file, in bytes
   * @param looked at what, see {@link Surroundings#looked}, a name a line
   * @param seen stands for all that was to be seen there
   */
  private record Entry(long mark, long size, String looked, long seen, byte[] remarks) {
    private static final byte[] NONE = new byte[0];

    /** The key of what is said about all briefings together, which no file has. */
    private static final String OF_ALL = "";

    boolean isOf(Inventory.Entry file) {
      return mark == file.mark() && mark != Mark.NONE && size == file.stamp().size();
    }

    byte[] bytes(String key) throws IOException {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      DataOutputStream out = new DataOutputStream(bytes);
      Words.write(key, out);
      out.writeLong(mark);
      out.writeLong(size);
      Words.write(looked, out);
      out.writeLong(seen);
      out.writeInt(remarks.length);
      out.write(remarks);
      return bytes.toByteArray();
    }
  }

  /**
   * @param folder where the book lies
   * @param root the publication's folder
   * @param circumstances the program, the day, and what else no file of the publication tells
   * @param sources the files as they are now
   */
  RemarkBook(Path folder, Path root, String circumstances, Inventory sources) {
    this.file = folder.resolve(NAME);
    this.root = root;
    this.sources = sources;
    this.circumstances = circumstances + "\n" + surroundings(sources);
    this.pile = Pile.in(folder, NAME);
  }

  /**
   * Lets what was said about all briefings together be known again.
   *
   * @param onlyTexts whether they differ in nothing but their texts from when it was said; asked
   *     for once all of them are read
   */
  RemarkBook whereOnlyTextsChange(BooleanSupplier onlyTexts) {
    this.onlyTexts = onlyTexts;
    return this;
  }

  /** The marks of all files but briefings, pages, people, shared sources and templates. */
  private static String surroundings(Inventory sources) {
    StringBuilder text = new StringBuilder();
    new TreeMap<>(sources.entries())
        .forEach(
            (path, entry) -> {
              if (!path.endsWith(".md")
                  && !path.startsWith("templates")
                  && folders(path).isEmpty()) {
                text.append(path).append(' ').append(entry.mark()).append(' ');
                text.append(entry.stamp().size()).append('\n');
              }
            });
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    return Mark.of(bytes) + " " + bytes.length;
  }

  /** The folders around a file of a person or of a shared source by which it is looked at. */
  private static List<String> folders(String path) {
    if (path.startsWith(Surroundings.PEOPLE + "/")) {
      return List.of(Surroundings.PEOPLE);
    }
    String sources = Surroundings.SOURCES + "/";
    int end = path.indexOf('/', sources.length());
    return path.startsWith(sources) && end > 0
        ? List.of(Surroundings.SOURCES, path.substring(0, end))
        : List.of();
  }

  /** A check sum for each of these folders. */
  private Map<String, Long> places() {
    Map<String, Long> places = new HashMap<>();
    sources
        .entries()
        .forEach(
            (path, entry) -> {
              String file = path + " " + entry.mark() + " " + entry.stamp().size();
              for (String folder : folders(path)) {
                places.merge(folder, Mark.of(file.getBytes(StandardCharsets.UTF_8)), Long::sum);
              }
            });
    return places;
  }

  private long seen(String looked, Surroundings around) {
    StringBuilder seen = new StringBuilder();
    for (String place : looked.split("\n")) {
      boolean folder = !place.equals(Surroundings.ADDRESSES);
      seen.append(folder ? places.get().getOrDefault(place, 0L) : around.sourceAddresses())
          .append(' ');
    }
    return Mark.of(seen.toString().getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public Optional<List<Diagnostic>> find(TextFile briefing, Surroundings around) {
    Entry entry = before().get(briefing.path());
    Inventory.Entry now = sources.entries().get(briefing.path());
    return entry != null
            && now != null
            && entry.isOf(now)
            && entry.seen() == seen(entry.looked(), around)
        ? find(briefing.path(), entry, Map.of("", briefing))
        : Optional.empty();
  }

  @Override
  public Optional<List<Diagnostic>> find(Edition edition) {
    Entry entry = before().get(Entry.OF_ALL);
    if (entry == null || !onlyTexts.getAsBoolean()) {
      return Optional.empty();
    }
    Map<String, TextFile> texts = new HashMap<>();
    edition.briefings().forEach(briefing -> texts.put(briefing.file().path(), briefing.file()));
    return find(Entry.OF_ALL, entry, texts);
  }

  private Optional<List<Diagnostic>> find(String key, Entry entry, Map<String, TextFile> texts) {
    try {
      List<Diagnostic> remarks = remarks(entry.remarks(), texts);
      put(key, entry);
      return Optional.of(remarks);
    } catch (IOException | RuntimeException damaged) {
      return Optional.empty();
    }
  }

  @Override
  public void keep(TextFile briefing, Surroundings around, List<Diagnostic> remarks) {
    Inventory.Entry now = sources.entries().get(briefing.path());
    if (now != null && areOnDisk(remarks)) {
      String looked = String.join("\n", new TreeSet<>(around.looked()));
      byte[] said = bytes(remarks, briefing);
      put(
          briefing.path(),
          new Entry(now.mark(), now.stamp().size(), looked, seen(looked, around), said));
      differs = true;
    }
  }

  @Override
  public void keep(List<Diagnostic> remarks) {
    if (areOnDisk(remarks)) {
      put(Entry.OF_ALL, new Entry(Mark.NONE, 0, "", 0, bytes(remarks, NO_BRIEFING)));
      differs = true;
    }
  }

  /** Puts an entry away on disk, since those of a large publication need much room. */
  private void put(String key, Entry entry) {
    try {
      pile.add(entry.bytes(key));
      count.incrementAndGet();
    } catch (IOException noRoom) {
      broken = true;
    }
  }

  private boolean areOnDisk(List<Diagnostic> remarks) {
    return remarks.stream()
        .allMatch(remark -> sources.entries().containsKey(remark.span().file().path()));
  }

  private static byte[] bytes(List<Diagnostic> remarks, TextFile briefing) {
    if (remarks.isEmpty()) {
      return Entry.NONE;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    try {
      out.writeInt(remarks.size());
      for (Diagnostic remark : remarks) {
        TextFile at = remark.span().file();
        Words.write(at.equals(briefing) ? "" : at.path(), out);
        out.writeInt(at.length());
        Saying.write(remark, out);
      }
    } catch (IOException inMemory) {
      throw new IllegalStateException(inMemory);
    }
    return bytes.toByteArray();
  }

  private List<Diagnostic> remarks(byte[] bytes, Map<String, TextFile> texts) throws IOException {
    List<Diagnostic> remarks = new ArrayList<>();
    if (bytes.length == 0) {
      return remarks;
    }
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
    for (int left = in.readInt(); left > 0; left--) {
      String path = Words.read(in);
      int length = in.readInt();
      TextFile at = texts.get(path);
      remarks.add(Saying.read(at == null ? Saying.onDisk(root, path, length) : at, in));
    }
    return remarks;
  }

  private synchronized Map<String, Entry> before() {
    Map<String, Entry> known = before;
    if (known == null) {
      known = read();
      before = known;
    }
    return known;
  }

  private Map<String, Entry> read() {
    Map<String, Entry> entries = new HashMap<>();
    try {
      byte[] all = Sealing.read(file);
      DataInputStream in = new DataInputStream(new ByteArrayInputStream(all));
      if (all.length > 0 && Words.read(in).equals(circumstances)) {
        for (int left = in.readInt(); left > 0; left--) {
          String path = Words.read(in);
          long mark = in.readLong();
          long size = in.readLong();
          String looked = Words.read(in);
          long seen = in.readLong();
          int length = in.readInt();
          byte[] remarks = length == 0 ? Entry.NONE : in.readNBytes(length);
          entries.put(path, new Entry(mark, size, looked, seen, remarks));
        }
      }
      return entries;
    } catch (IOException | RuntimeException damaged) {
      return Map.of();
    }
  }

  /** Keeps what was found or kept since it was opened; nothing when no rule was asked. */
  void commit() throws IOException {
    if (broken || !differs && count.get() == before().size()) {
      return;
    }
    Sealing.write(this::write, file);
  }

  private void write(DataOutputStream out) throws IOException {
    Words.write(circumstances, out);
    out.writeInt(count.get());
    pile.copy(out);
  }

  @Override
  public void close() {
    pile.drop();
  }

  static void forget(Path folder) throws IOException {
    Files.deleteIfExists(folder.resolve(NAME));
  }
}
