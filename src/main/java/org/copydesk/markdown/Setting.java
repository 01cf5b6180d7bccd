package org.copydesk.markdown;

import java.util.Optional;

/** What prose must be told about the page it is set on. */
public interface Setting {
  /** The address to write for a link; relative to the page or absolute, not escaped. */
  String href(Link link);

  /** The address to write for a picture; not escaped. */
  String src(Picture picture);

  /** How a citation looks here. */
  Mark mark(Citation citation);

  /**
   * The page's word for a key such as {@code footnotes} or {@code footnote.back}, in the page's
   * language.
   */
  String word(String key);

  /**
   * The mark of a citation.
   *
   * @param label what stands between the brackets, such as {@code 3} or {@code 3, p. 12}
   * @param href where it leads, such as {@code #source-ministry}
   * @param id its own anchor, for the way back; empty for none
   * @param title what a pointer resting on it shows
   * @param passage the way to the quoted words in the source
   */
  record Mark(String label, String href, String id, String title, Optional<Way> passage) {}

  /**
   * A way out of the page.
   *
   * @param href an absolute address
   * @param title what it leads to, for those who cannot see the sign
   */
  record Way(String href, String title) {}
}
