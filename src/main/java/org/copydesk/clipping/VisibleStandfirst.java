package org.copydesk.clipping;

import java.util.List;
import java.util.Optional;
import org.copydesk.clipping.byline.Byline;
import org.copydesk.clipping.byline.Found;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The line under the title as a page shows it, for pages whose head has no description. */
final class VisibleStandfirst {
  /**
   * What templates of many houses call it; "dek", "lede" and "chapeau" are the trade's own words.
   */
  private static final String NAMES =
      "p[class~=(?i)(^|[ _-])(standfirst|subtitle|sub-title|dek|lede|strapline|chapeau)($|[ _-])]";

  private static final int SHORTEST = 20;
  private static final int LONGEST = 500;

  private VisibleStandfirst() {}

  static Byline of(Document page, Byline byline) {
    if (!byline.standfirst().isEmpty()) {
      return byline;
    }
    Optional<String> shown =
        page.select(NAMES).stream()
            .map(Element::text)
            .filter(text -> text.length() >= SHORTEST && text.length() <= LONGEST)
            .findFirst();
    return shown
        .map(text -> byline.standfirst(List.of(new Found<>(text, "line under the title"))))
        .orElse(byline);
  }
}
