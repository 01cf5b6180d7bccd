package org.copydesk.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HelpPageTest {
  private static final HelpPage PAGE =
      new HelpPage(
          "odd-thing",
          """
          # odd-thing

          A thing is odd,
          and should be *even*.

          It is odd when it cannot be halved, and [halving](https://a.example/) is what we do all day long
          in `this*newsroom*`.

          - One thing that is said at such length that it cannot stand on a single line of a terminal.
          - Two

          Asked for by: IFCN (numbers), BBC.

          ## Wrong

          ```yaml content/site.yaml
          title: Odd # <-
            and: more
          ```

          ## Right

          ```yaml content/site.yaml
          title: Even
          ```

          ````markdown content/briefings/a.md
          ```
          code
          ```
          ````
          """);

  @Test
  void isLaidOutForATerminal() {
    assertEquals(
        """
        odd-thing
        =========

        A thing is odd, and should be even.

        It is odd when it cannot be halved, and halving (https://a.example/) is what we
        do all day long in `this*newsroom*`.

        - One thing that is said at such length that it cannot stand on a single line of
          a terminal.
        - Two

        Asked for by: IFCN (numbers), BBC.

        Wrong
        -----

          content/site.yaml:
            title: Odd # <-
              and: more

        Right
        -----

          content/site.yaml:
            title: Even

          content/briefings/a.md:
            ```
            code
            ```
        """,
        PAGE.text());
  }

  @Test
  void knowsItsSentenceAndWhoAsksForIt() {
    assertEquals("A thing is odd, and should be *even*.", PAGE.summary());
    assertEquals(Optional.of("IFCN (numbers), BBC"), PAGE.askedForBy());
    assertEquals(Optional.empty(), new HelpPage("x", "# x\n\nSo.\n").askedForBy());
  }

  @Test
  void givesTheFilesOfItsExamples() {
    assertEquals(
        List.of(new HelpExample("content/site.yaml", "title: Odd # <-\n  and: more\n")),
        PAGE.examples("Wrong"));
    assertEquals(
        List.of(
            new HelpExample("content/site.yaml", "title: Even\n"),
            new HelpExample("content/briefings/a.md", "```\ncode\n```\n")),
        PAGE.examples("Right"));
  }

  @Test
  void everyPageFitsATerminal() {
    for (String id : HelpPages.ids()) {
      boolean example = false;
      for (String line : HelpPages.find(id).orElseThrow().text().lines().toList()) {
        example = line.startsWith("    ") || (example && line.isEmpty());
        assertTrue(example || Cells.of(line) <= 80, id + ": " + line);
      }
    }
  }

  @Test
  void noPageIsFoundByAnOddName() {
    assertTrue(HelpPages.find("single-source-claim").isPresent());
    for (String odd : new String[] {"", "../help/single-source-claim", "Single", "no-such-page"}) {
      assertEquals(Optional.empty(), HelpPages.find(odd), odd);
    }
  }

  @Test
  void pagesAreListedFromAJarToo(@TempDir Path temp) throws IOException {
    Path jar = temp.resolve("a b.jar");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
      for (String name : new String[] {"org/copydesk/help/", "org/copydesk/help/a.md"}) {
        out.putNextEntry(new JarEntry(name));
        out.write(name.endsWith("/") ? new byte[0] : "# a\n".getBytes(StandardCharsets.UTF_8));
        out.closeEntry();
      }
    }
    var folder = java.net.URI.create("jar:" + jar.toUri() + "!/org/copydesk/help/").toURL();
    assertEquals(List.of("a"), HelpPages.ids(folder));
  }
}
