package org.copydesk.evidence.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What addresses of sources answered when they were last asked, kept between runs in {@code
 * .copydesk/links.txt}: a line for each, with time, state, address and reason.
 *
 * <pre>
 * 2026-11-22T18:05:00Z gone https://example.org/story answers 404
 * </pre>
 *
 * @param entries by address
 */
public record LinkLedger(Map<String, Entry> entries) {
  private static final Pattern LINE = Pattern.compile("(\\S+) (alive|gone|unknown) (\\S+) ?(.*)");

  public LinkLedger {
    entries = Collections.unmodifiableMap(new TreeMap<>(entries));
  }

  /** How an address is. */
  public enum State {
    ALIVE,
    GONE,
    /** Nobody can say: the server refuses programs, or could not be reached. */
    UNKNOWN
  }

  /**
   * An answer.
   *
   * @param asked when
   * @param reason what it was, such as {@code answers 404}; may be empty
   */
  public record Entry(Instant asked, State state, String reason) {}

  /** Where a publication keeps it. */
  public static Path file(Path root) {
    return root.resolve(".copydesk").resolve("links.txt");
  }

  /** The ledger of a publication; empty when there is none, lines that are none passed over. */
  public static LinkLedger read(Path root) {
    Map<String, Entry> entries = new TreeMap<>();
    try {
      if (Files.isRegularFile(file(root))) {
        Files.readAllLines(file(root)).forEach(line -> add(line, entries));
      }
    } catch (IOException unreadable) {
      return new LinkLedger(Map.of());
    }
    return new LinkLedger(entries);
  }

  private static void add(String line, Map<String, Entry> entries) {
    Matcher m = LINE.matcher(line);
    if (m.matches()) {
      try {
        State state = State.valueOf(m.group(2).toUpperCase(Locale.ROOT));
        entries.put(m.group(3), new Entry(Instant.parse(m.group(1)), state, m.group(4)));
      } catch (DateTimeException noTime) {
        // A line that somebody wrote by hand; the address is asked again.
      }
    }
  }

  public Optional<Entry> find(String address) {
    return Optional.ofNullable(entries.get(address));
  }

  /** Whether an address was gone when it was last asked. */
  public boolean isGone(String address) {
    return find(address).filter(entry -> entry.state() == State.GONE).isPresent();
  }

  /** The same with newer answers. */
  public LinkLedger with(Map<String, Entry> newer) {
    Map<String, Entry> all = new TreeMap<>(entries);
    all.putAll(newer);
    return new LinkLedger(all);
  }

  /** Writes the ledger of a publication, whole or not at all. */
  public void write(Path root) throws IOException {
    StringBuilder lines = new StringBuilder();
    entries.forEach(
        (address, entry) ->
            lines
                .append(entry.asked())
                .append(' ')
                .append(entry.state().name().toLowerCase(Locale.ROOT))
                .append(' ')
                .append(address)
                .append(' ')
                .append(entry.reason().replaceAll("\\s+", " "))
                .append('\n'));
    Path file = file(root);
    Files.createDirectories(file.resolveSibling(""));
    Path ignore = file.resolveSibling(".gitignore");
    if (!Files.exists(ignore)) {
      Files.writeString(ignore, "*\n");
    }
    Path made = file.resolveSibling("links.txt.part");
    Files.writeString(made, lines);
    Files.move(made, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }
}
