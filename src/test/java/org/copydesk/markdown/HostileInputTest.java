package org.copydesk.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.copydesk.text.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A text made to exhaust time or stack ends in a page or in a remark, soon. */
class HostileInputTest {
  private static final int MANY = 100_000;

  /** What is known to have stopped flexmark or other readers. */
  private static final List<String> FAMOUS =
      List.of(
          "[",
          "*",
          "_",
          ">",
          "`",
          "` ",
          "- ",
          "* ",
          "1. ",
          "![[]()",
          "[a](",
          "[a](<b",
          "a <?",
          "a <!A",
          "a <!--",
          "<a ",
          "www.",
          "a.a.a@",
          "a@",
          "http://a(",
          "a**b c*",
          "_a ",
          "*a _b ",
          "**",
          "[a][b",
          "[a]: b\n",
          "[^a]: b\n",
          "> - ",
          "::: a\n",
          "|",
          "&",
          "\\",
          "<div>\n\n",
          "\"",
          "[@a; ",
          "- a\n  - b\n",
          "a\n\n: b\n\n");

  private static final List<String> OTHERS =
      List.of(
          "]",
          "> ",
          "~",
          "~~a ",
          "+ x\n",
          "#",
          "# ",
          "![a](",
          "[a](b \"",
          "[a](b (",
          "a <![CDATA[",
          "<a b=\"",
          "<a b='c\" ",
          "<a/",
          "</a",
          "<b>",
          "<div>",
          "</div>",
          "<script>",
          "<b></i>",
          "www.a.",
          "http://",
          "https://a.b)",
          "**a *b ",
          "*a**b",
          "a***b ",
          "***",
          "*a ",
          "a* ",
          "[a]",
          "[^a]",
          "[@a] ",
          "[@",
          "\"a\" [@b] ",
          "'",
          "\"a ",
          "“",
          "„a“",
          "...",
          "--",
          "-",
          "- -",
          "= ",
          "=\n",
          "a\n=\n",
          "a\n-\n",
          "| ",
          "|-",
          "|a|b|\n|-|-|\n",
          "a | b\n",
          ":::",
          ":::\n",
          ":::: a\n\n> ",
          "a\n: b\n",
          ": ",
          "&amp;",
          "&#",
          "&a",
          "\\\n",
          "  \n",
          "a  \n",
          "\t",
          " ",
          "\n",
          "    a\n",
          "<",
          "<a@",
          "<http:",
          "<!",
          "<?",
          "```\n",
          "~~~\n",
          "``` a\n",
          "<pre>\n",
          "<!--\n",
          "- [ ] a\n",
          "- a\n\n",
          "1) a\n",
          "- > ",
          "> a\n\n",
          "[a]: b '\n",
          "[a\n",
          "\u0000",
          "\ud800",
          "\u0301",
          "# a\n",
          "## a {#b}\n",
          "![a](b \"c\")\n\n",
          "***\n",
          "_ ",
          "a_b_",
          "\u00a0",
          "(",
          ")",
          "w",
          ":",
          "@",
          "://",
          "a:",
          "{",
          "-\n");

  record Attack(String name, String text) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Attack> attacks() {
    List<Attack> attacks = new ArrayList<>();
    FAMOUS.forEach(piece -> attacks.add(repeated(piece, MANY)));
    OTHERS.forEach(piece -> attacks.add(repeated(piece, MANY / 5)));
    attacks.add(new Attack("nested emphasis", "*a **b ".repeat(20_000) + "c** d* ".repeat(20_000)));
    attacks.add(new Attack("nested strong", "**".repeat(50_000) + "a" + "**".repeat(50_000)));
    attacks.add(new Attack("nested pictures", "![".repeat(50_000) + "a" + "](b)".repeat(50_000)));
    attacks.add(new Attack("nested links", "[".repeat(50_000) + "a" + "](b)".repeat(50_000)));
    attacks.add(new Attack("nested brackets", "[".repeat(50_000) + "a" + "]".repeat(50_000)));
    attacks.add(
        new Attack("nested parentheses", "[a](" + "(".repeat(50_000) + ")".repeat(50_000) + ")"));
    attacks.add(new Attack("backticks of all lengths", counted("`", 1_000, " a ")));
    attacks.add(new Attack("nested list by indent", indented("- a\n", 1_000)));
    attacks.add(new Attack("nested quotations line by line", counted(">", 1_000, " a\n")));
    attacks.add(new Attack("divisions of all lengths", counted(":", 1_000, " a\n")));
    attacks.add(
        new Attack(
            "a table of 10,000 cells in a row",
            "|a".repeat(10_000) + "|\n" + "|-".repeat(10_000) + "|\n"));
    attacks.add(new Attack("a table of 10,000 rows", "|a|b|\n|-|-|\n" + "|1|2|\n".repeat(10_000)));
    attacks.add(
        new Attack(
            "a table of 1,000 columns and short rows",
            "|a".repeat(1_000) + "|\n" + "|-".repeat(1_000) + "|\n" + "|x\n".repeat(10_000)));
    attacks.add(
        new Attack(
            "10,000 definitions", numbered("[a%d]: b\n", 10_000) + numbered("[a%d] ", 10_000)));
    attacks.add(
        new Attack(
            "10,000 definitions apart",
            numbered("[a%d]: b 'c'\n\n", 10_000) + "[x]".repeat(50_000)));
    attacks.add(
        new Attack(
            "10,000 footnotes",
            numbered("[^%d] ", 10_000) + "\n\n" + numbered("[^%d]: b\n", 10_000)));
    attacks.add(
        new Attack(
            "footnotes in footnotes",
            "[^0]\n\n" + numbered("[^%1$d]: b [^%1$d] [^1%1$d]\n", 10_000)));
    attacks.add(new Attack("one footnote often", "[^a] ".repeat(50_000) + "\n\n[^a]: b\n"));
    attacks.add(new Attack("one long line", "word ".repeat(400_000)));
    attacks.add(new Attack("one long word", "a".repeat(2_000_000)));
    attacks.add(
        new Attack(
            "one long line of blanks", "# " + " ".repeat(MANY) + "x" + " ".repeat(MANY) + "#"));
    attacks.add(new Attack("rule of blanks", "***" + " ".repeat(MANY) + "x"));
    attacks.add(new Attack("a heading of many lines", "a\n".repeat(MANY) + "===\n"));
    attacks.add(new Attack("lazy lines", ">".repeat(90) + "a\n" + "b\n".repeat(MANY)));
    attacks.add(new Attack("deep lazy lists", "- ".repeat(90) + "a\n" + "b\n".repeat(MANY)));
    attacks.add(
        new Attack("deep blank lines", "- ".repeat(90) + "a\n" + "\n".repeat(MANY) + "b\n"));
    attacks.add(new Attack("too large", "a\n\n".repeat(MarkdownReader.LONGEST / 3 + 1)));
    return attacks.stream();
  }

  private static Attack repeated(String piece, int times) {
    return new Attack(piece.replace("\n", "\\n") + " × " + times, piece.repeat(times));
  }

  private static String counted(String piece, int upTo, String end) {
    StringBuilder text = new StringBuilder();
    for (int length = 1; length <= upTo; length++) {
      text.append(piece.repeat(length)).append(end);
    }
    return text.toString();
  }

  private static String indented(String piece, int upTo) {
    StringBuilder text = new StringBuilder();
    for (int depth = 0; depth < upTo; depth++) {
      text.append("  ".repeat(depth)).append(piece);
    }
    return text.toString();
  }

  private static String numbered(String pattern, int upTo) {
    StringBuilder text = new StringBuilder();
    for (int number = 0; number < upTo; number++) {
      text.append(pattern.formatted(number));
    }
    return text.toString();
  }

  @ParameterizedTest
  @MethodSource("attacks")
  void endsSoon(Attack attack) {
    soon(attack.text(), attack.name());
  }

  @Test
  void whatNestsTooDeepIsSaidWithItsPlace() {
    Diagnostic quotations =
        MarkdownReaderTest.read("a\n\n" + ">".repeat(MANY)).diagnostics().get(0);
    assertEquals("markdown-too-deep", quotations.id());
    assertEquals(3, quotations.span().from().line());
    assertEquals(
        "markdown-too-large",
        MarkdownReaderTest.read("a ".repeat(MarkdownReader.LONGEST)).diagnostics().get(0).id());
  }

  @Test
  void mixturesEndSoon() {
    Random random = new Random(20221109);
    List<String> pieces =
        attacks()
            .map(Attack::text)
            .map(text -> text.substring(0, Math.min(9, text.length())))
            .toList();
    for (int round = 0; round < 20; round++) {
      StringBuilder mixture = new StringBuilder();
      int kinds = 2 + random.nextInt(4);
      List<String> chosen = random.ints(kinds, 0, pieces.size()).mapToObj(pieces::get).toList();
      while (mixture.length() < MANY / 2) {
        mixture.append(chosen.get(random.nextInt(kinds)));
      }
      soon(mixture.toString(), chosen.toString());
    }
  }

  /** The bound is ten seconds of processor time; the clock gets more, for busy machines. */
  private static void soon(String text, String name) {
    long spent = assertTimeoutPreemptively(Duration.ofSeconds(60), () -> nanoseconds(text), name);
    assertTrue(spent < 10_000_000_000L, () -> name + " took " + spent / 1_000_000 + " ms");
  }

  private static long nanoseconds(String text) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadCpuTime();
    Prose prose = MarkdownReaderTest.read(text, "fr");
    PlainSetting.html(prose);
    return threads.getCurrentThreadCpuTime() - before;
  }
}
