package org.copydesk.markdown;

import java.util.Optional;

/** What prose must be told about the page it is set on. */
public interface Setting {
  /** The address to write for a link; relative to the page or absolute, not escaped. */
  String href(Link link);

  /** The address to write for a picture; not escaped. */
  String src(Picture picture);

  /** In which sizes a picture is to be had. */
  default Sizes sizes(Picture picture) {
    return Sizes.NONE;
  }

  /** How a citation looks here. */
  Mark mark(Citation citation);

  /**
   * The page's word for a key such as {@code footnotes} or {@code footnote.back}, in the page's
   * language.
   */
  String word(String key);

  /**
   * In which sizes a picture is to be had; texts are empty where there is no choice.
   *
   * @param width in pixels; 0 when it is not known
   * @param height likewise
   * @param own a {@code srcset} in the picture's own form
   * @param modern a {@code srcset} in a form that not every browser knows
   * @param modernType the media type of that form
   * @param sizes how wide it stands on the page, as {@code sizes} has it
   */
  record Sizes(int width, int height, String own, String modern, String modernType, String sizes) {
    public static final Sizes NONE = new Sizes(0, 0, "", "", "", "");
  }

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
