package org.copydesk.briefing;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Optional;
import org.copydesk.text.CannotGoOn;
import org.copydesk.text.TextBytes;
import org.copydesk.text.TextFile;

/**
 * Reads files that are remembered out of what is remembered, and the others out of their text.
 *
 * <p>A reading is kept as the length of the file's text, four bytes, and what the file gave.
 */
record Rereader(FileReader reader, Readings readings) {

  /**
   * @throws CannotGoOn when the disk fails
   */
  ReadFile read(ContentFile content) throws CannotGoOn {
    Optional<ReadFile> known = readings.find(content.shown()).flatMap(b -> known(content, b));
    if (known.isPresent()) {
      return known.get();
    }
    ReadFile read = reader.read(content);
    Optional<TextFile> text = read.text();
    if (readings != Readings.NONE && text.isPresent()) {
      compare(content, read.gave(), text.get());
      Gave.CODEC.write(read.gave(), text.get()).ifPresent(b -> keep(content, text.get(), b));
    }
    return read;
  }

  /** Tells who asked for it whether what others see of a file is as it was. */
  private void compare(ContentFile content, Gave now, TextFile file) {
    readings
        .before(content.shown())
        .flatMap(bytes -> known(content, bytes))
        .filter(old -> Gist.isSame(old.gave(), old.text().orElse(file), now, file))
        .ifPresent(same -> readings.onlyText(content.shown()));
  }

  private void keep(ContentFile content, TextFile text, byte[] gave) {
    readings.keep(
        content.shown(),
        ByteBuffer.allocate(Integer.BYTES + gave.length).putInt(text.length()).put(gave).array());
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
