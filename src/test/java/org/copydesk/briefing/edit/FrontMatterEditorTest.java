package org.copydesk.briefing.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A key is set or an entry added, and every other byte stays. */
class FrontMatterEditorTest {
  private static final List<String> ENTRY = List.of("by: ben", "on: 2022-01-03");

  @Test
  void aMissingListIsWrittenAtTheEnd() {
    assertEquals(
        "---\ntitle: A # so\nallow: [x] # why\nreviews:\n  - { by: ben, on: 2022-01-03 }\n---\nBody\n",
        appended("---\ntitle: A # so\nallow: [x] # why\n---\nBody\n"));
  }

  @Test
  void anEntryIsAddedBelowTheLastOneWithItsComment() {
    assertEquals(
        "---\nreviews: # who\n- by: ada\n  note: >-\n    long\n    text\n- { by: ben, on: 2022-01-03 }\n# end\ntitle: A\n---\n",
        appended(
            "---\nreviews: # who\n- by: ada\n  note: >-\n    long\n    text\n# end\ntitle: A\n---\n"));
    assertEquals(
        "---\nreviews:\n    - { by: ada } # first\n    - { by: ben, on: 2022-01-03 }\n\n---\n",
        appended("---\nreviews:\n    - { by: ada } # first\n\n---\n"));
  }

  @Test
  void aListInBracketsStaysInBrackets() {
    assertEquals(
        "---\nreviews: [{ by: ben, on: 2022-01-03 }] # none yet\n---\n",
        appended("---\nreviews: [] # none yet\n---\n"));
    assertEquals(
        "---\nreviews: [\n  {by: ada}, { by: ben, on: 2022-01-03 } # ada\n]\n---\n",
        appended("---\nreviews: [\n  {by: ada} # ada\n]\n---\n"));
    assertEquals(
        "---\nreviews: [ {by: ada}, { by: ben, on: 2022-01-03 }, ]\n---\n",
        appended("---\nreviews: [ {by: ada}, ]\n---\n"));
  }

  @Test
  void anEmptyListIsFilled() {
    assertEquals(
        "---\nreviews: # none\n  - { by: ben, on: 2022-01-03 }\ntitle: A\n---\n",
        appended("---\nreviews: # none\ntitle: A\n---\n"));
    assertEquals(
        "---\nreviews: [{ by: ben, on: 2022-01-03 }]\ntitle: A\n---\n",
        appended("---\nreviews: ~\ntitle: A\n---\n"));
  }

  @Test
  void frontMatterInBracesIsKeptInBraces() {
    assertEquals(
        "---\n{ title: A, reviews: [{ by: ben, on: 2022-01-03 }] }\n---\nB",
        appended("---\n{ title: A }\n---\nB"));
    assertEquals(
        "---\n{ title: A, status: draft }\n---\n", set("---\n{ title: A }\n---\n", "draft"));
  }

  @Test
  void lineEndsAndTheByteOrderMarkStay() {
    assertEquals(
        "\uFEFF---\r\ntitle: A\r\nreviews:\r\n  - { by: ben, on: 2022-01-03 }\r\n---\r\nOne\nTwo\r\n",
        appended("\uFEFF---\r\ntitle: A\r\n---\r\nOne\nTwo\r\n"));
    assertEquals(
        "---\rtitle: A\rstatus: draft\r---\rOne\r", set("---\rtitle: A\r---\rOne\r", "draft"));
  }

  @Test
  void aValueIsReplacedWithItsQuotationMarksAndNothingElse() {
    assertEquals(
        "---\nstatus:   withdrawn   # live\ntitle: Ä 𝒳\n---\n",
        set("---\nstatus:   \"published\"   # live\ntitle: Ä 𝒳\n---\n", "withdrawn"));
    assertEquals(
        "---\ntitle: 𝒳\nstatus: draft\n---\n",
        set("---\ntitle: 𝒳\nstatus: review\n---\n", "draft"));
    assertEquals(
        "---\ntitle: A\nstatus: draft # which?\n---\n",
        set("---\ntitle: A\nstatus: # which?\n---\n", "draft"));
  }

  @Test
  void aNewKeyIsWrittenBelowTheOneNamed() {
    assertEquals(
        "---\ntitle: >-\n  Long\n  title\nstatus: draft\n\n# more\nlang: en\n---\n",
        set("---\ntitle: >-\n  Long\n  title\n\n# more\nlang: en\n---\n", "draft"));
    assertEquals(
        "---\n  title: A # a\n  status: draft\n  lang: en\n---\n",
        set("---\n  title: A # a\n  lang: en\n---\n", "draft"));
  }

  @Test
  void longEntriesAreBrokenAtTheirSeams() {
    String digest = "digest: \"sha256:" + "0".repeat(64) + "\"";
    String parts = "parts: \"" + "title=12345678 ".repeat(6).strip() + "\n" + "body=12345678\"";
    String changed =
        edited("---\ntitle: A\n---\n")
            .append("reviews", List.of("by: ben", digest, parts))
            .map(FrontMatterEditorTest::text)
            .orElseThrow();
    assertTrue(changed.lines().allMatch(line -> line.length() <= 115), changed);
    assertTrue(changed.contains("\n      parts: \"title"), changed);
    assertTrue(changed.contains("\n      body=12345678\" }\n"), changed);
  }

  @Test
  void whatCannotBeDoneSafelyIsNotDone() {
    assertEquals(
        Optional.empty(), edited("---\nreviews: { a: b }\n---\n").append("reviews", ENTRY));
    assertEquals(Optional.empty(), edited("---\nreviews: some\n---\n").append("reviews", ENTRY));
    assertEquals(
        Optional.empty(),
        edited("---\nstatus: &s draft\ntitle: *s\n---\n").set("status", "review", "title"));
    assertEquals(Optional.empty(), edited("---\ntitle: A\n---\n").set("title", "a: b: c", "title"));
    assertTrue(FrontMatterEditor.of("a.md", new byte[] {'-', (byte) 0xff}).isEmpty());
    assertTrue(FrontMatterEditor.of("a.md", new byte[] {65}).isEmpty());
  }

  private static String appended(String text) {
    return edited(text).append("reviews", ENTRY).map(FrontMatterEditorTest::text).orElse("refused");
  }

  private static String set(String text, String status) {
    return edited(text)
        .set("status", status, "title")
        .map(FrontMatterEditorTest::text)
        .orElse("refused");
  }

  private static FrontMatterEditor edited(String text) {
    return FrontMatterEditor.of("a.md", text.getBytes(StandardCharsets.UTF_8)).orElseThrow();
  }

  private static String text(FrontMatterEditor editor) {
    return new String(editor.bytes(), StandardCharsets.UTF_8);
  }
}
