package org.copydesk.clipping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Pages made to hurt, or just broken, end in a clipping within bounds. */
class HostilePagesTest {
  private static final String SENTENCE =
      "The council met on Monday and decided, after a long debate, to close the bridge at once. ";

  private static Clipping clip(String html) {
    return assertTimeoutPreemptively(
        Duration.ofSeconds(60), () -> new Clipper().clip(html, "https://example.org/"));
  }

  @Test
  void aHundredThousandBoxesDeep() {
    Clipping clipping = clip("<div>".repeat(100_000) + "<p>" + SENTENCE.repeat(5));
    assertTrue(clipping.text().contains("decided, after a long debate"));
  }

  @Test
  void aHundredThousandQuotationsListsAndLooksDeep() {
    for (String tag :
        List.of("<blockquote>", "<ul><li>", "<b><i>", "<table><tr><td>", "<a href=x><span>")) {
      clip(tag.repeat(100_000) + SENTENCE.repeat(5));
    }
  }

  @Test
  void aHundredThousandBlocks() {
    Clipping clipping =
        clip("<article>" + ("<p>" + SENTENCE).repeat(20_000) + "<br>x".repeat(50_000));
    assertTrue(clipping.body().size() > 1000);
  }

  @Test
  void tooLargeIsSaid() {
    byte[] bytes = new byte[50 << 20];
    java.util.Arrays.fill(bytes, (byte) 'x');
    Clipping clipping = new Clipper().clip(bytes, "");
    assertEquals(List.of("This is larger than 32 MB; no article is."), clipping.remarks());
  }

  @Test
  void noiseIsNeverAnException() {
    Random random = new Random(5);
    String signs = "<>/=\"'!-&;#abp dit123\n\u0000\ufffdé雪";
    for (int i = 0; i < 300; i++) {
      StringBuilder html = new StringBuilder(i % 2 == 0 ? "<html><body>" : "");
      for (int j = 0; j < 400; j++) {
        html.append(signs.charAt(random.nextInt(signs.length())));
      }
      Clipping clipping = clip(html.toString());
      assertTrue(!clipping.body().isEmpty() || !clipping.remarks().isEmpty(), html.toString());
    }
  }

  @Test
  void brokenStructuredDataIsPassedOver() {
    Clipping clipping =
        clip(
            "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":</script>"
                + "<script type='application/ld+json'>"
                + "[".repeat(100_000)
                + "</script><h1>Bridge to close</h1><p>"
                + SENTENCE.repeat(5));
    assertEquals("Bridge to close", clipping.byline().title().orElseThrow().value());
  }
}
