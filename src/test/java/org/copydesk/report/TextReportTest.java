package org.copydesk.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.TextFile;
import org.junit.jupiter.api.Test;

class TextReportTest {
  private final Report plain = new TextReport(Look.plain());

  @Test
  void showsPlaceFactLineMarksAndCure() {
    Diagnostic remark =
        Remarks.on("minstry", "---\nsource: minstry\n").hint("Did you mean `ministry`?");
    assertEquals(
        """
        content/briefings/a.md:2:9: error: Source is not known. [unknown-source]
            source: minstry
                    ^^^^^^^
          hint: Did you mean `ministry`?
        1 error
        """,
        Remarks.written(plain, remark));
  }

  @Test
  void saysNothingWhenThereIsNothingToSay() {
    assertEquals("", Remarks.written(plain));
  }

  @Test
  void countsEachSeverity() {
    Diagnostic error = Remarks.on("a", "a");
    Diagnostic note = Diagnostic.note("some-note", error.span(), "So it is.");
    String text = Remarks.written(plain, error, error, note);
    assertTrue(text.endsWith("\n2 errors, 1 note\n"), text);
  }

  @Test
  void countsCellsOfWideAndCombiningCharactersAndTabs() {
    assertEquals("      ^^^^", marks("警察", "日本の警察は"));
    assertEquals(
        "    ^^^^", marks("null", "e\u0301te\u0301 null"), "accents take no room of their own");
    assertEquals("     ^^^^", marks("null", "\u00e9t\u00e9: null"));
    assertEquals("    ^", marks("x", "\tx"));
    assertEquals("    ^", marks("x", "ab\tx"));
    assertEquals("  ^^", marks("😀", "a 😀"));
  }

  @Test
  void marksOneCellForAPlaceWithoutLength() {
    SourceLine line = SourceLine.of(new TextFile("a", "one\n").span(3, 3), 80);
    assertEquals("   ^", line.marks());
  }

  @Test
  void showsTheFirstLineOfALongPlace() {
    SourceLine line = SourceLine.of(new TextFile("a", "one two\nthree").span(4, 13), 80);
    assertEquals("one two", line.shown());
    assertEquals("    ^^^", line.marks());
  }

  @Test
  void cutsALongLineAroundThePlace() {
    String text = "word ".repeat(40_000) + "HERE" + " more".repeat(40_000);
    SourceLine line = SourceLine.of(Remarks.span("HERE", text), 60);
    assertTrue(line.shown().startsWith("…") && line.shown().endsWith("…"), line.shown());
    assertTrue(Cells.of(line.shown()) <= 60, line.shown());
    assertEquals("HERE", line.shown().substring(line.indent(), line.indent() + line.run()));
  }

  @Test
  void cutsAPlaceLongerThanTheLine() {
    String text = "see " + "w".repeat(500);
    SourceLine line = SourceLine.of(Remarks.span("w".repeat(500), text), 60);
    assertTrue(Cells.of(line.shown()) <= 60);
    assertTrue(line.indent() + line.run() <= 60);
  }

  @Test
  void repeatsTheWordsWhereTheLineRunsRightToLeft() {
    String text = Remarks.written(plain, Remarks.on("الشرطة", "قالت الشرطة اليوم"));
    assertTrue(text.contains("^^^^^^  الشرطة\n"), text);
  }

  @Test
  void obeysNothingThatStandsInAText() {
    String text = Remarks.written(plain, Remarks.on("red", "\u001B[31mred\u202E\u0007"));
    assertFalse(text.contains("\u001B") || text.contains("\u202E"), text);
    assertTrue(text.contains("    <U+001B>[31mred<U+202E><U+0007>\n                ^^^"), text);
  }

  @Test
  void coloursOnlyWhenAsked() {
    Report coloured = new TextReport(new Look(true, 100));
    assertTrue(Remarks.written(coloured, Remarks.on("a", "a")).contains("\u001B[1;31merror:"));
  }

  @Test
  void everyFormatHasItsName() {
    for (String name : Report.names()) {
      assertTrue(Report.named(name, Look.plain()).isPresent(), name);
    }
    assertTrue(Report.named("xml", Look.plain()).isEmpty());
    assertEquals(5, List.copyOf(Report.names()).size());
  }

  private static String marks(String words, String text) {
    return SourceLine.of(Remarks.span(words, text), 80).marks();
  }
}
