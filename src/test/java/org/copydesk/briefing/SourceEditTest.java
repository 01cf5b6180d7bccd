package org.copydesk.briefing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.copydesk.evidence.store.Deposit;
import org.copydesk.text.CannotGoOn;
import org.junit.jupiter.api.Test;

/** What is added to a {@code source.yaml} leaves what was there as it was. */
class SourceEditTest {
  private static final Deposit DEPOSIT =
      new Deposit("b.warc.gz", "sha256:b", Optional.empty(), Instant.parse("2026-01-02T03:04:05Z"));
  private static final String ITEM =
      "{ file: b.warc.gz, sha256: \"sha256:b\", taken: 2026-01-02T03:04:05Z }";

  private static String added(String text) throws CannotGoOn {
    return SourceEdit.of("source.yaml", text).with(DEPOSIT).text();
  }

  @Test
  void theFirstCaptureBeginsTheList() throws CannotGoOn {
    assertEquals("captures:\n  - " + ITEM + "\n", added(""));
    assertEquals("title: A\ncaptures:\n  - " + ITEM + "\n", added("title: A"));
  }

  @Test
  void aFurtherOneIsLast() throws CannotGoOn {
    assertEquals(
        "captures:\n- { file: a }  # first\n- " + ITEM + "\n\n# end\nnote: x\n",
        added("captures:\n- { file: a }  # first\n\n# end\nnote: x\n"));
    assertEquals(
        "captures:\n  - file: a\n    taken: 1\n  - " + ITEM + "\nnote: x\n",
        added("captures:\n  - file: a\n    taken: 1\nnote: x\n"));
    assertEquals("captures: [{ file: a }, " + ITEM + "]\n", added("captures: [{ file: a }]\n"));
    assertEquals("captures: [" + ITEM + "]\n", added("captures: []\n"));
    assertEquals("captures:   # none\n  - " + ITEM + "\n", added("captures:   # none\n"));
  }

  @Test
  void missingKeysComeBeforeTheCaptures() throws CannotGoOn {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("title", "No");
    facts.put("publisher", "The Post: daily");
    facts.put("published", "2026-01-02");
    facts.put("lang", "");
    String text = "title: Ours # yes\ncaptures:\n  - { file: a }\n";
    assertEquals(
        "title: Ours # yes\npublisher: \"The Post: daily\"\npublished: 2026-01-02\n"
            + "captures:\n  - { file: a }\n",
        SourceEdit.of("source.yaml", text).with(facts).text());
  }

  @Test
  void lineEndsAndIndentsStay() throws CannotGoOn {
    assertEquals("title: A\r\ncaptures:\r\n  - " + ITEM + "\r\n", added("title: A\r\n"));
    assertEquals("  title: A\n  captures:\n    - " + ITEM + "\n", added("  title: A\n"));
  }

  @Test
  void whatCannotBeAddedToSafelyIsLeftAlone() {
    assertThrows(CannotGoOn.class, () -> added("{ title: A }\n"));
    assertThrows(CannotGoOn.class, () -> added("captures: none\n"));
    assertThrows(CannotGoOn.class, () -> added("title: [\n"));
    assertThrows(CannotGoOn.class, () -> added("title: A\n...\n"));
  }
}
