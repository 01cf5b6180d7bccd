package org.copydesk.briefing.edit;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.copydesk.text.TextBytes;
import org.copydesk.text.TextFile;

/**
 * A file's text as it is on disk, with its byte order mark and its own line ends, and the same text
 * as it is read.
 *
 * @param whole every character of the file
 * @param file the same as {@link TextBytes} reads it: without mark, lines ended by line feeds
 */
record OriginalText(String whole, TextFile file) {

  /** Empty when the bytes are not UTF-8: what cannot be read cannot be written back. */
  static Optional<OriginalText> of(String path, byte[] bytes) {
    try {
      String whole = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return Optional.of(new OriginalText(whole, TextBytes.read(path, bytes).file()));
    } catch (CharacterCodingException notUtf8) {
      return Optional.empty();
    }
  }

  /**
   * The text with a stretch replaced.
   *
   * @param start an offset in {@link #file}, inclusive
   * @param end an offset in {@link #file}, exclusive
   * @param text its line feeds become line ends as this file has them
   */
  OriginalText splice(int start, int end, String text) {
    String changed =
        whole.substring(0, offset(start))
            + text.replace("\n", lineEnd())
            + whole.substring(offset(end));
    return of(file.path(), changed.getBytes(StandardCharsets.UTF_8)).orElseThrow();
  }

  byte[] bytes() {
    return whole.getBytes(StandardCharsets.UTF_8);
  }

  /** Where an offset in the text as read is in the text on disk. */
  private int offset(int read) {
    int at = !whole.isEmpty() && whole.charAt(0) == '\uFEFF' ? 1 : 0;
    for (int passed = 0; passed < read; passed++) {
      at += whole.startsWith("\r\n", at) ? 2 : 1;
    }
    return at;
  }

  /** The end of the first line; other lines may differ and stay as they are. */
  private String lineEnd() {
    int feed = whole.indexOf('\n');
    int back = whole.indexOf('\r');
    if (back < 0 || feed >= 0 && feed < back) {
      return "\n";
    }
    return feed == back + 1 ? "\r\n" : "\r";
  }
}
