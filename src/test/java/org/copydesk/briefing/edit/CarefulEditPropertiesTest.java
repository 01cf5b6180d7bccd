package org.copydesk.briefing.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever the front matter looks like: an entry is added, or nothing is; nothing is lost. */
class CarefulEditPropertiesTest {
  private static final List<String> PIECES =
      List.of(
          "title: A\n",
          "summary: >-\n  Folded\n  text\n\n",
          "note: |+\n  kept\n\n\n",
          "# a comment\n",
          "\n",
          "allow: [x] # why\n",
          "\"quoted key\": 'it''s'\n",
          "claims:\n- id: a\n  claim: \"b: c\" # d\n",
          "claims2:\n    - {id: a, claim: [b,\n        c]}\n",
          "topics: { a: 1, # one\n  b: 2 }\n",
          "long: plain text\n  on two lines\n",
          "𝒳: Ω # ∞\n",
          "empty:\n",
          "last: &a {b: c}\n",
          "alias: *a\n",
          "? odd\n: key\n");
  private static final List<String> LISTS =
      List.of(
          "",
          "reviews:\n",
          "reviews: # none\n",
          "reviews: []\n",
          "reviews: [ ] # none\n",
          "reviews: [{by: a}]\n",
          "reviews: [{by: a}, # first\n  {by: b} # second\n  ]\n",
          "reviews:\n- by: a\n",
          "reviews:\n  - by: a\n    note: |\n      text # no comment\n\n",
          "reviews:\n\n  # who\n  - {by: a} # a\n\n  # more\n",
          "reviews:\n  -\n    by: a\n",
          "reviews: null # none\n");

  @Test
  void everyByteStaysInItsOrder() {
    Random random = new Random(5);
    int done = 0;
    for (int round = 0; round < 3_000; round++) {
      String text = random(random);
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      Optional<String> edited =
          FrontMatterEditor.of("a.md", bytes)
              .flatMap(e -> e.append("reviews", List.of("by: ben", "note: \"x\"")))
              .map(e -> new String(e.bytes(), StandardCharsets.UTF_8));
      if (edited.isPresent()) {
        done++;
        assertTrue(
            isWithin(text.replace("null", ""), edited.get()), text + "\n->\n" + edited.get());
        assertEquals(
            text.substring(text.lastIndexOf("---")),
            edited.get().substring(edited.get().lastIndexOf("---")));
      }
    }
    assertTrue(done > 2_000, "only " + done + " of 3000 could be edited");
  }

  @Test
  void longFrontMatterTakesNoLongTime() {
    String text = "---\n" + "list:\n" + "  - {a: b}\n".repeat(20_000) + "---\n";
    byte[] bytes = text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () ->
            assertTrue(
                FrontMatterEditor.of("a.md", bytes)
                    .flatMap(e -> e.append("list", List.of("a: c")))
                    .isPresent()));
  }

  private static String random(Random random) {
    List<String> pieces = new ArrayList<>(PIECES);
    Collections.shuffle(pieces, random);
    pieces = new ArrayList<>(pieces.subList(0, random.nextInt(pieces.size())));
    pieces.add(random.nextInt(pieces.size() + 1), LISTS.get(random.nextInt(LISTS.size())));
    String text = "---\n" + String.join("", pieces) + "---\nBody.\n";
    return random.nextBoolean() ? text : "\uFEFF" + text.replace("\n", "\r\n");
  }

  /** Whether the letters of one text stand in another in their order. */
  private static boolean isWithin(String inner, String outer) {
    int at = 0;
    for (int i = 0; i < inner.length(); i++) {
      at = outer.indexOf(inner.charAt(i), at) + 1;
      if (at == 0) {
        return false;
      }
    }
    return true;
  }
}
