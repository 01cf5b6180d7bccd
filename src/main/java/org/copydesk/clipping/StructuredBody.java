package org.copydesk.clipping;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.clipping.page.Cues;
import org.copydesk.clipping.page.PageClues;
import org.copydesk.clipping.page.PageView;
import org.copydesk.clipping.part.Part;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/** The article as a page's structured data has it, for pages that show no text without a script. */
final class StructuredBody {
  private static final int LEAST = 400;

  private StructuredBody() {}

  /**
   * @param body the text of {@code articleBody}, plain or with markup
   * @param shown what was found on the page
   * @return the blocks of the body when the page shows hardly half of it; else what it shows
   */
  static List<Part> orShown(String body, List<Part> shown) {
    int letters = shown.stream().mapToInt(p -> p.text().length()).sum();
    if (body.length() < LEAST || letters * 2 > body.length()) {
      return shown;
    }
    String text = body.contains("&lt;") ? Parser.unescapeEntities(body, false) : body;
    if (!text.matches("(?s).*</?(?:p|br|div|h[1-6]|li)\\b[^>]*>.*")) {
      return TextBlocks.of(text);
    }
    List<Part> parts = new ArrayList<>();
    PageView.of(Jsoup.parse(text), PageClues.none(), new Cues(word -> 0))
        .worded()
        .forEach(c -> parts.add(c.part()));
    return parts;
  }
}
