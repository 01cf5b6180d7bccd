package org.copydesk.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A file's bytes read as text: UTF-8 with or without byte order mark, any line ends.
 *
 * @param file the text; where a byte was not UTF-8 it holds U+FFFD
 * @param diagnostics {@code not-utf-8} at the first bad place, {@code control-character} for a NUL;
 *     empty when all is well
 */
public record TextBytes(TextFile file, List<Diagnostic> diagnostics) {
  /** What a byte that is not UTF-8 becomes. */
  private static final char REPLACEMENT = '\uFFFD';

  public static TextBytes read(String path, byte[] bytes) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    String text = new String(bytes, StandardCharsets.UTF_8);
    TextFile file = new TextFile(path, fold(text));
    if (text.indexOf(REPLACEMENT) >= 0 && !isUtf8(bytes)) {
      int at = Math.min(firstBad(bytes), file.length());
      diagnostics.add(
          Diagnostic.error(
                  "not-utf-8",
                  file.span(at, Math.min(at + 1, file.length())),
                  "The file is not UTF-8 from here on.")
              .hint(
                  "Save it as UTF-8 in your editor, or convert it: iconv -f windows-1252 -t utf-8."));
      return new TextBytes(file, List.copyOf(diagnostics));
    }
    int nul = file.text().indexOf('\0');
    if (nul >= 0) {
      diagnostics.add(
          Diagnostic.error(
                  "control-character",
                  file.span(nul, nul + 1),
                  "The file holds a NUL character, as binary files do.")
              .hint(
                  "Remove it; pictures and other binary files belong in content/static or beside a briefing's index.md."));
    }
    return new TextBytes(file, List.copyOf(diagnostics));
  }

  private static boolean isUtf8(byte[] bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException notUtf8) {
      return false;
    }
  }

  /** The offset in the folded text at which decoding first failed. */
  private static int firstBad(byte[] bytes) {
    CharBuffer good = CharBuffer.allocate(bytes.length);
    StandardCharsets.UTF_8
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .decode(ByteBuffer.wrap(bytes), good, true);
    return fold(good.flip().toString()).length();
  }

  private static String fold(String text) {
    String body = !text.isEmpty() && text.charAt(0) == '\uFEFF' ? text.substring(1) : text;
    return body.indexOf('\r') < 0 ? body : body.replace("\r\n", "\n").replace('\r', '\n');
  }
}
