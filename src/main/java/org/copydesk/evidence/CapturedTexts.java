package org.copydesk.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the texts of captures when they are asked for, and keeps those asked for last, so that a
 * source which many briefings cite is read and folded once. Thread-safe.
 */
public final class CapturedTexts {
  /** The longest text that is read, in bytes. */
  private static final int LONGEST = 16_000_000;

  /** How much is kept besides the last, in characters; a character takes about twelve bytes. */
  private static final long KEPT = 4_000_000;

  private final Map<Path, CapturedText> kept = new LinkedHashMap<>(16, 0.75f, true);
  private long size;

  /**
   * The text of a capture.
   *
   * @return empty when the capture has none, or its file is not there, is a link, is longer than 16
   *     MB or cannot be read
   */
  public Optional<CapturedText> of(StoredCapture capture) {
    return capture.textPath().flatMap(this::of);
  }

  private Optional<CapturedText> of(Path file) {
    Optional<CapturedText> known = known(file);
    if (known.isPresent()) {
      return known;
    }
    Optional<CapturedText> read = read(file).map(CapturedText::of);
    read.ifPresent(text -> keep(file, text));
    return read;
  }

  private synchronized Optional<CapturedText> known(Path file) {
    return Optional.ofNullable(kept.get(file));
  }

  private synchronized void keep(Path file, CapturedText text) {
    if (kept.putIfAbsent(file, text) != null) {
      return;
    }
    size += text.text().length();
    Iterator<CapturedText> oldest = kept.values().iterator();
    while (size > KEPT && kept.size() > 1) {
      size -= oldest.next().text().length();
      oldest.remove();
    }
  }

  private static Optional<String> read(Path file) {
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
      byte[] bytes = in.readNBytes(LONGEST + 1);
      return bytes.length > LONGEST
          ? Optional.empty()
          : Optional.of(new String(bytes, StandardCharsets.UTF_8));
    } catch (IOException gone) {
      return Optional.empty();
    }
  }
}
