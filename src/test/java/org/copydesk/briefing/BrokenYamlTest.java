package org.copydesk.briefing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import org.copydesk.TinySite;
import org.copydesk.text.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** YAML that cannot be read is explained in words that do not ask for knowledge of parsers. */
class BrokenYamlTest {
  @TempDir Path temp;

  private List<Diagnostic> read(String yaml) {
    return Remarks.of(TinySite.in(temp).file("content/pages/a.md", "---\n" + yaml + "\n---\n"));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {
        "`title: One: two`                | 2:11 | A second colon stands",
        "`title: \"One`                   | 2:8  | A quotation mark opened here",
        "`title: 'One`                    | 2:8  | A quotation mark opened here",
        "`title: [one`                    | 2:8  | A list opened with `[`",
        "`title: {one`                    | 2:8  | A mapping opened with `{`",
        "`title: @one`                    | 2:8  | A value cannot begin",
        "`title: %one`                    | 2:8  | A value cannot begin",
        "`title: \"\\q\"`                 | 2:10 | This backslash",
        "`title: \"\\UCCCCCCCC\"`         | 2:9  | This backslash names no Unicode",
        "`\ttitle: one`                   | 2:1  | A tab stands here",
        "`title: *one`                    | 2:8  | Nothing before this is marked",
        "`title one`                      | 2:1  | Here must be keys with values",
        "`- title`                        | 2:1  | Here must be keys with values",
        "`title: one\n  lang: en`         | 3:7  | A second colon stands",
        "`title: one\n lang: [en`         | 3:6  | A second colon stands",
        "`title: A\nsummary`              | 3:8  | This line has no colon",
        "`title: A\n- b`                  | 3:1  | This line does not fit",
      })
  void theSentenceSaysWhatIsWrong(String yaml, String place, String sentence) {
    Diagnostic first = read(yaml).get(0);
    assertEquals(place + " " + sentence, first.span().from() + " " + start(first, sentence));
    assertFalse(first.hint().isEmpty());
  }

  @Test
  void aTabBetweenKeysIsShownWhereItStands() {
    assertEquals("3:1", read("title: A\n\tlang: en").get(0).span().from().toString());
  }

  @Test
  void aCharacterThatCannotBeSeenIsNamed() {
    Diagnostic remark = read("title: A\u0001B").get(0);
    assertEquals("2:9", remark.span().from().toString());
    assertEquals("The character U+0001 must not stand in YAML.", remark.message());
  }

  @Test
  void aSecondDocumentIsReported() {
    TinySite site = TinySite.in(temp).site("title: A\n---\ntitle: B\n");
    Remarks.assertOne(site, "site.yaml:2:1 broken-yaml \"---\"", "Remove the line");
  }

  private static String start(Diagnostic remark, String sentence) {
    String message = remark.message();
    return message.substring(0, Math.min(sentence.length(), message.length()));
  }
}
