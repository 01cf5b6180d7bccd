package org.copydesk.briefing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.copydesk.TinySite;
import org.copydesk.text.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever stands in front matter ends in a remark at a place, soon and in little memory. */
class HostileYamlTest {
  private static final Duration BOUND = Duration.ofSeconds(20);

  @TempDir Path temp;

  private List<Diagnostic> read(String yaml) {
    TinySite site = TinySite.in(temp).file("content/pages/a.md", "---\n" + yaml + "\n---\nText.\n");
    return assertTimeoutPreemptively(BOUND, () -> Remarks.of(site));
  }

  private static String first(List<Diagnostic> remarks) {
    return remarks.get(0).span().from() + " " + remarks.get(0).id();
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{", "- ", "? ", "[{", "&a [", "!t [", "-\t", "[[],"})
  void deepNestingIsBounded(String opening) {
    List<Diagnostic> remarks = read("title: A\nx: \n  " + opening.repeat(100_000));
    assertFalse(remarks.isEmpty());
    assertEquals(4, remarks.get(0).span().from().line());
  }

  @Test
  void nestingByIndentationIsBounded() {
    StringBuilder yaml = new StringBuilder();
    for (int depth = 0; depth < 1_000; depth++) {
      yaml.append(" ".repeat(depth)).append("a:\n");
    }
    assertEquals("52:51 yaml-limit", first(read(yaml.toString())));
  }

  @Test
  void anAliasBombIsDefused() {
    StringBuilder yaml = new StringBuilder("title: &a0 [x, x, x, x, x, x, x, x, x]\n");
    for (int level = 1; level < 30; level++) {
      yaml.append("k").append(level).append(": &a").append(level).append(" [");
      yaml.append(("*a" + (level - 1) + ", ").repeat(9)).append("]\n");
    }
    assertEquals("5:5 yaml-limit", first(read(yaml.toString())).replaceFirst("^5:\\d+", "5:5"));
  }

  @Test
  void manyAliasesAreBounded() {
    assertEquals(
        "3 yaml-limit",
        first(read("title: &a x\nx: [" + "*a, ".repeat(200_000) + "]"))
            .replaceFirst("^(\\d+):\\d+", "$1"));
  }

  @Test
  void anAliasWithinWhatItRepeatsIsReported() {
    assertEquals(
        List.of("unknown-key", "broken-yaml"),
        read("title: A\nx: &a [*a]").stream().map(Diagnostic::id).toList());
  }

  @Test
  void aHugeScalarIsRead() {
    assertEquals(List.of(), read("title: " + "word ".repeat(300_000)));
  }

  @Test
  void hugeFrontMatterIsNotRead() {
    assertEquals("2:1 yaml-limit", first(read("title: " + "word ".repeat(2_000_000))));
  }

  @Test
  void aHugeFileIsNotRead() {
    TinySite site = TinySite.in(temp).bytes("content/pages/a.md", new byte[17_000_000]);
    assertEquals(List.of("pages/a.md:1:1 file-too-large \"\""), Remarks.places(site));
  }

  @Test
  void manyKeysAreBounded() {
    StringBuilder yaml = new StringBuilder("title: A\n");
    for (int i = 0; i < 60_000; i++) {
      yaml.append('k').append(i).append(": 1\n");
    }
    assertEquals("yaml-limit", read(yaml.toString()).get(0).id());
  }

  @Test
  void manyUnknownKeysAreSlowForNobody() {
    StringBuilder yaml = new StringBuilder("title: A\n");
    for (int i = 0; i < 40_000; i++) {
      yaml.append("titles").append(i).append(": 1\n");
    }
    assertEquals(40_000, read(yaml.toString()).size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title: \"\\UCCCCCCCC\"",
        "title: \"\\UFFFFFFFF\"",
        "title: \"\\ud800\"",
        "title: !!binary x",
        "title: !<tag:yaml.org,2002:python/object> x",
        "%YAML 9.9\n--- x",
        "title: |99999999999\n x",
        "? ? ? ? ?",
        "<<: *x",
        "title: \uFFFE",
        "title: \"\\",
        "\u0000",
        "...",
        ": : : :",
        "*",
        "&",
        "!"
      })
  void whatTheParserThrowsIsARemark(String yaml) {
    for (Diagnostic remark : read(yaml)) {
      assertFalse(remark.message().contains("Exception"), remark.message());
    }
  }

  /** Seeded random texts of YAML's own marks: none may end in anything but remarks. */
  @Test
  void randomMarksEndInRemarks() {
    String marks = "[]{}-?:,&*!|>'\"%@`# \n\t~ab1.\\\u0085\u2028é😀";
    int[] letters = marks.codePoints().toArray();
    Random random = new Random(7);
    assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> {
          for (int round = 0; round < 3_000; round++) {
            StringBuilder yaml = new StringBuilder();
            int length = random.nextInt(40);
            for (int i = 0; i < length; i++) {
              yaml.appendCodePoint(letters[random.nextInt(letters.length)]);
            }
            org.copydesk.text.TextFile file =
                new org.copydesk.text.TextFile("content/pages/a.md", "---\n" + yaml + "\n---\n");
            ReadFile read = new ReadFile();
            FrontMatter.split(file, read::remark)
                .ifPresent(
                    m ->
                        org.copydesk.briefing.yaml.YamlDocument.read(m.yaml(), read::remark)
                            .ifPresent(n -> PageReader.KEYS.open(n, read::remark)));
          }
        });
  }
}
