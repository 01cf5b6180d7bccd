package org.copydesk.briefing;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Optional;
import org.copydesk.markdown.Prose;
import org.copydesk.text.CannotGoOn;
import org.copydesk.text.TextBytes;
import org.copydesk.text.TextFile;

/**
 * Reads files that are remembered out of what is remembered, and the others out of their text.
 *
 * <p>A reading is kept as the length of the file's text, four bytes, and what the file gave; the
 * prose of a briefing by itself.
 */
record Rereader(FileReader reader, Readings readings, Depot depot) {
  private static final byte[] NO_PROSE = new byte[0];

  /**
   * @throws CannotGoOn when the disk fails
   */
  ReadFile read(ContentFile content) throws CannotGoOn {
    Optional<ReadFile> known = readings.find(content.shown()).flatMap(b -> known(content, b));
    if (known.isPresent()) {
      known.get().briefing().ifPresent(read -> fetched(content, read.briefing()));
      return known.get();
    }
    ReadFile read = reader.read(content);
    Optional<TextFile> text = read.text();
    if (readings == Readings.NONE || text.isEmpty()) {
      read.briefing().ifPresent(b -> fetched(content, b.briefing()));
      return read;
    }
    compare(content, read.gave(), text.get());
    return kept(content, read, text.get());
  }

  /**
   * What was read; in a large publication as it is kept, where names that come again and again are
   * there once.
   */
  private ReadFile kept(ContentFile content, ReadFile read, TextFile text) {
    Optional<Writing> writing = read.briefing().map(b -> b.briefing().writing());
    Optional<byte[]> prose =
        writing.isEmpty() ? Optional.of(NO_PROSE) : Gave.PROSE.write(writing.get().prose(), text);
    Optional<byte[]> gave = Gave.CODEC.write(read.gave(), text);
    if (prose.isEmpty() || gave.isEmpty()) {
      return read;
    }
    readings.keep(
        content.shown(),
        ByteBuffer.allocate(Integer.BYTES + gave.get().length)
            .putInt(text.length())
            .put(gave.get())
            .array(),
        prose.get());
    if (depot.hasRoom()) {
      read.briefing().ifPresent(b -> fetched(content, b.briefing()));
      return read;
    }
    ReadFile same = Gave.CODEC.read(gave.get(), text).map(g -> ReadFile.of(text, g)).orElse(read);
    same.briefing()
        .ifPresent(
            b -> {
              writing.ifPresent(w -> b.briefing().writing().hold(w.prose()));
              fetched(content, b.briefing());
            });
    return same;
  }

  /** Says where the prose of a briefing is to be fetched from. */
  private void fetched(ContentFile content, Briefing briefing) {
    Writing writing = briefing.writing();
    writing.from(() -> depot.get(writing, () -> prose(content, briefing.file())));
  }

  /** The prose that is kept, or what its text says. */
  private Prose prose(ContentFile content, TextFile text) {
    return readings
        .prose(content.shown())
        .flatMap(bytes -> Gave.PROSE.read(bytes, text))
        .or(() -> reader.briefing(content.shown(), text).map(Briefing::prose))
        .orElseGet(Prose::none);
  }

  /** Puts away what is not needed at hand once a file has been looked at. */
  void release(ContentFile content, ReadFile read) {
    read.briefing().map(ReadBriefing::briefing).ifPresent(depot::stays);
    boolean atHand = read.briefing().map(b -> depot.leaves(b.briefing().writing())).orElse(false);
    if (readings != Readings.NONE || !atHand && read.briefing().isPresent()) {
      read.text().ifPresent(file -> file.release(() -> text(content)));
    }
  }

  /** Tells who asked for it whether what others see of a file is as it was. */
  private void compare(ContentFile content, Gave now, TextFile file) {
    readings
        .before(content.shown())
        .flatMap(bytes -> known(content, bytes))
        .filter(old -> Gist.isSame(old.gave(), old.text().orElse(file), now, file))
        .ifPresent(same -> readings.onlyText(content.shown()));
  }

  private static Optional<ReadFile> known(ContentFile content, byte[] bytes) {
    if (bytes.length < Integer.BYTES) {
      return Optional.empty();
    }
    TextFile text =
        TextFile.lazy(content.shown(), ByteBuffer.wrap(bytes).getInt(), () -> text(content));
    return Gave.CODEC
        .read(Arrays.copyOfRange(bytes, Integer.BYTES, bytes.length), text)
        .map(gave -> ReadFile.of(text, gave));
  }

  private static String text(ContentFile content) {
    try {
      return TextBytes.read(content.shown(), Files.readAllBytes(content.file())).file().text();
    } catch (IOException goneMeanwhile) {
      return "";
    }
  }
}
