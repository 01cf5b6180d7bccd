package org.copydesk.markdown;

import org.copydesk.markdown.safety.AddressGuard;

/** Writes a picture's element: where there is a choice of sizes, a browser takes what it needs. */
final class PictureTag {
  private PictureTag() {}

  static void write(Piece.Pictured pictured, Setting setting, StringBuilder out) {
    Picture picture = pictured.picture();
    Setting.Sizes sizes = setting.sizes(picture);
    if (!sizes.modern().isEmpty()) {
      out.append("<picture><source");
      attribute("type", sizes.modernType(), out);
      attribute("srcset", sizes.modern(), out);
      attribute("sizes", sizes.sizes(), out);
      out.append('>');
    }
    out.append("<img");
    attribute("src", AddressGuard.encode(setting.src(picture)), out);
    if (!sizes.own().isEmpty()) {
      attribute("srcset", sizes.own(), out);
      attribute("sizes", sizes.sizes(), out);
    }
    if (sizes.width() > 0 && sizes.height() > 0) {
      attribute("width", String.valueOf(sizes.width()), out);
      attribute("height", String.valueOf(sizes.height()), out);
    }
    attribute("alt", picture.alt(), out);
    pictured.title().ifPresent(words -> attribute("title", words, out));
    out.append(" loading=\"lazy\" decoding=\"async\">");
    if (!sizes.modern().isEmpty()) {
      out.append("</picture>");
    }
  }

  private static void attribute(String name, String value, StringBuilder out) {
    out.append(' ').append(name).append("=\"");
    HtmlText.escape(value, out);
    out.append('"');
  }
}
