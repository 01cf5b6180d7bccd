package org.copydesk.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

/** Offsets become lines and columns, and back into words. */
class TextFileTest {
  private final TextFile file = new TextFile("a.md", "one\n🚂 two\n\nend");

  @Test
  void linesAndColumnsCountFromOne() {
    assertEquals("1:1", file.position(0).toString());
    assertEquals("1:4", file.position(3).toString());
    assertEquals("2:1", file.position(4).toString());
    assertEquals("4:4", file.position(file.length()).toString());
  }

  @Test
  void aLetterOfTwoUnitsIsOneColumn() {
    assertEquals("2:3", file.position(7).toString());
    assertEquals("two", file.span(7, 10).text());
  }

  @Test
  void anOffsetBeyondTheEndIsTheEnd() {
    assertEquals("4:4", file.position(999).toString());
    assertEquals("1:1", file.position(-1).toString());
  }

  @Test
  void linesComeWithoutTheirEnds() {
    assertEquals(4, file.lineCount());
    assertEquals("🚂 two", file.line(2).text());
    assertEquals("", file.line(3).text());
    assertEquals("end", file.line(4).text());
    assertEquals(2, new TextFile("b", "x\n").lineCount());
    assertEquals("", new TextFile("b", "").line(1).text());
  }

  @Test
  void aSpanMustBeWithinItsFile() {
    assertThrows(IllegalArgumentException.class, () -> file.span(3, 99));
    assertThrows(IllegalArgumentException.class, () -> file.span(3, 2));
    assertThrows(IllegalArgumentException.class, () -> file.span(-1, 2));
  }

  /** Every offset of a text of many line ends and scripts has a place that leads back to it. */
  @Test
  void everyPlaceLeadsBackToItsOffset() {
    TextFile mixed = new TextFile("m", "a\n\nб🚂\n列\n\n\nx🚂🚂y\n");
    for (int offset = 0; offset <= mixed.length(); offset++) {
      boolean inside =
          offset > 0
              && offset < mixed.length()
              && Character.isLowSurrogate(mixed.text().charAt(offset));
      if (!inside) {
        Position at = mixed.position(offset);
        int start = mixed.line(at.line()).start();
        assertEquals(offset, mixed.text().offsetByCodePoints(start, at.column() - 1));
      }
    }
  }
}
