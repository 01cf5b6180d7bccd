package org.copydesk.picture.scale;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.copydesk.picture.file.PictureFile.Facts;
import org.copydesk.picture.file.PictureFile.Form;

/**
 * One size and form in which a picture is published.
 *
 * @param width as it is looked at, in pixels
 * @param height likewise
 * @param copied whether it is the cleaned file itself, neither scaled nor turned
 */
public record Rendition(int width, int height, Form form, boolean copied) {
  private static final List<Integer> WIDTHS = List.of(480, 800, 1200, 1600);

  /**
   * The renditions of a picture: its own form first, from narrow to wide, then WebP likewise. None
   * is wider than the picture.
   *
   * @param webp whether WebP can be written here
   */
  public static List<Rendition> of(Form form, Facts facts, boolean webp) {
    int width = facts.shownWidth();
    int height = facts.shownHeight();
    boolean scaled = (form == Form.JPEG || form == Form.PNG) && !facts.moving() && !facts.print();
    if (!scaled) {
      return List.of(new Rendition(width, height, form, true));
    }
    int widest = Math.min(width, WIDTHS.get(WIDTHS.size() - 1));
    List<Rendition> all = new ArrayList<>();
    for (Form each : webp ? List.of(form, Form.WEBP) : List.of(form)) {
      IntStream.concat(
              WIDTHS.stream().mapToInt(w -> w).filter(w -> w < widest), IntStream.of(widest))
          .mapToObj(w -> new Rendition(w, scaled(height, w, width), each, false))
          .forEach(all::add);
    }
    return List.copyOf(all);
  }

  private static int scaled(int height, int width, int whole) {
    return Math.max(1, (int) Math.round((double) height * width / whole));
  }
}
