package org.copydesk.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Words are counted as each script divides them. */
class WordCountTest {
  @Test
  void blanksAndSignsDivideWords() {
    assertEquals(5, WordCount.of("It’s well-known: 1,000 people" + " died."));
    assertEquals(3, WordCount.of("Вот три слова"));
    assertEquals(2, WordCount.of("مرحبا بالعالم"));
    assertEquals(0, WordCount.of(" – … ! "));
  }

  @Test
  void scriptsWithoutBlanksAreCountedByLength() {
    assertEquals(3, WordCount.of("日本語です。"));
    assertEquals(2, WordCount.of("ภาษาไทย"));
    assertEquals(3, WordCount.of("in 日本語"));
  }

  @Test
  void aTextIsCountedWithoutItsMarkup() {
    assertEquals(4, MarkdownReaderTest.read("# One *two*\n\n[three](a.md) `four` [@x]").words());
  }
}
