package org.copydesk.page;

import java.net.URI;
import org.copydesk.page.address.Address;
import org.copydesk.page.part.Manuscript;
import org.copydesk.page.words.Words;

/**
 * A briefing as Markdown with its sources, beside its page, for programs that read text rather than
 * HTML.
 *
 * @param briefing the page that it is the twin of
 */
public record MarkdownTwin(Address address, BriefingPage briefing, Manuscript manuscript)
    implements FilePage {
  static MarkdownTwin of(BriefingPage page, Manuscript manuscript) {
    return new MarkdownTwin(addressOf(page.address()), page, manuscript);
  }

  /** The twin of a page. */
  static Address addressOf(Address page) {
    return page.resolve("index.md");
  }

  /** The text of the briefing. */
  public String text(Words words) {
    return manuscript.markdown(this, words);
  }

  /** A text that reads back as itself in a line of Markdown. */
  public String line(String text) {
    return Manuscript.line(text);
  }

  @Override
  public URI base() {
    return briefing.frame().chrome().base();
  }

  @Override
  public String lang() {
    return briefing.lang();
  }

  @Override
  public String origin() {
    return briefing.origin();
  }

  @Override
  public String template() {
    return "briefing-twin.ftl";
  }
}
