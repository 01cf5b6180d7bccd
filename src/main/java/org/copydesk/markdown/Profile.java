package org.copydesk.markdown;

/**
 * Which of the site's customs apply. Pages are always made with all of them; the specification's
 * examples are run without, because they expect none.
 *
 * @param site headings have ids and leave the first level to the page's title, quotation marks
 *     follow the language, addresses are guarded and found bare, raw HTML is cleaned
 */
record Profile(boolean site) {
  static final Profile SITE = new Profile(true);
  static final Profile COMMONMARK = new Profile(false);

  /** How an element without content ends. */
  String end() {
    return site ? ">" : " />";
  }
}
