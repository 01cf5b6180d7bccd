package org.copydesk.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Bytes become text with line feeds only, and the first bad byte is found. */
class TextBytesTest {
  private static TextBytes read(String text, Charset charset) {
    return TextBytes.read("a.md", text.getBytes(charset));
  }

  private static String place(TextBytes read) {
    Diagnostic remark = read.diagnostics().get(0);
    return remark.span().from() + " " + remark.id();
  }

  @Test
  void aByteOrderMarkIsDropped() {
    assertEquals("é", read("\uFEFFé", StandardCharsets.UTF_8).file().text());
  }

  @Test
  void everyLineEndBecomesALineFeed() {
    assertEquals("a\nb\nc\n\n", read("a\r\nb\rc\n\r\n", StandardCharsets.UTF_8).file().text());
  }

  @Test
  void everyScriptIsKept() {
    String text = "Қазақстан 列车 العربية 🚂";
    TextBytes read = read(text, StandardCharsets.UTF_8);
    assertEquals(text, read.file().text());
    assertEquals(List.of(), read.diagnostics());
  }

  @Test
  void theFirstByteThatIsNotUtf8IsFound() {
    assertEquals("2:4 not-utf-8", place(read("x\r\ncafé\r\nné", StandardCharsets.ISO_8859_1)));
    assertEquals("1:1 not-utf-8", place(read("x", StandardCharsets.UTF_16)));
    assertEquals("1:2 not-utf-8", place(TextBytes.read("a", new byte[] {'a', (byte) 0xC3})));
    assertEquals(
        "1:1 not-utf-8", place(TextBytes.read("a", new byte[] {(byte) 0xC0, (byte) 0x80})));
  }

  @Test
  void aNulIsReported() {
    assertEquals("1:3 control-character", place(read("ab\0c", StandardCharsets.UTF_8)));
  }

  @Test
  void anEmptyFileIsAnEmptyText() {
    assertEquals("", TextBytes.read("a", new byte[0]).file().text());
    assertEquals("", TextBytes.read("a", "\uFEFF".getBytes(StandardCharsets.UTF_8)).file().text());
  }

  /** Random bytes always give a text, and remarks that lie within it. */
  @Test
  void anyBytesAreSurvived() {
    Random random = new Random(11);
    for (int round = 0; round < 2_000; round++) {
      byte[] bytes = new byte[random.nextInt(40)];
      random.nextBytes(bytes);
      for (int i = 0; i < bytes.length; i++) {
        bytes[i] = random.nextInt(3) > 0 ? (byte) (bytes[i] & 0x7F) : bytes[i];
      }
      TextBytes read = TextBytes.read("a", bytes);
      assertEquals(-1, read.file().text().indexOf('\r'));
      read.diagnostics().forEach(d -> assertEquals(read.file(), d.span().file()));
    }
  }
}
