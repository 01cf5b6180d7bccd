package org.copydesk.page;

import org.copydesk.page.address.Address;
import org.copydesk.page.address.Linking;

/**
 * One file of the site, before it is drawn. A page is its template's model: what a template says of
 * it are the components of its record.
 *
 * <pre>{@code
 * for (Page page : PagePlan.of(edition)) {
 *   write(page.path(), theme.draw(page));
 * }
 * }</pre>
 */
public sealed interface Page extends Linking permits HtmlPage, FilePage {
  /** Where it stands on the site. */
  Address address();

  /** The language of its words (BCP 47). */
  String lang();

  /** The template that draws it, such as {@code briefing.ftlh}. */
  String template();

  /** What it is drawn from, for a remark on it: a file of the publication, or the output file. */
  default String origin() {
    return path();
  }

  /** The output file below the site's root, such as {@code briefings/almaty/index.html}. */
  default String path() {
    return address().file();
  }
}
