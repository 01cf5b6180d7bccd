package org.copydesk.page.shelf;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.copydesk.briefing.StaticFile;
import org.copydesk.page.address.Address;
import org.copydesk.page.address.Addresses;
import org.copydesk.page.address.Linking;
import org.copydesk.picture.file.PictureFile.Form;
import org.copydesk.picture.scale.Rendition;

/**
 * A picture that stands on a page, with the sizes in which it is published.
 *
 * @param digest of the picture, as a part of its names, so that they change when it does
 * @param own in its own form, from narrow to wide; at least one
 * @param modern the same in a form that is smaller and that not every browser knows; may be none
 */
public record Exhibit(StaticFile file, String digest, List<Rendition> own, List<Rendition> modern) {
  /** What most screens take, and what stands where only one can be named. */
  private static final int USUAL = 800;

  /** For link previews and feeds. */
  private static final int LARGE = 1200;

  /** The widest. */
  public Rendition whole() {
    return own.get(own.size() - 1);
  }

  /** The one that a browser shows which chooses none. */
  public Rendition usual() {
    return upTo(USUAL);
  }

  /** The one for those who show it large elsewhere. */
  public Rendition large() {
    return upTo(LARGE);
  }

  private Rendition upTo(int width) {
    return own.stream().filter(r -> r.width() <= width).reduce((a, b) -> b).orElse(own.get(0));
  }

  public Address address(Rendition rendition) {
    String name = file.path().substring(file.path().lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    String stem = Addresses.slug(dot > 0 ? name.substring(0, dot) : name);
    String brief =
        stem.codePoints().limit(40).mapToObj(Character::toString).collect(Collectors.joining());
    String width = rendition.copied() ? "" : "-" + rendition.width();
    return Address.of(
        "/pictures/" + brief + width + "." + digest + "." + ending(rendition.form(), name));
  }

  private static String ending(Form form, String name) {
    return switch (form) {
      case JPEG -> "jpg";
      case TIFF -> "tif";
      case HEIF -> name.toLowerCase(Locale.ROOT).endsWith(".avif") ? "avif" : "heic";
      case PNG, GIF, WEBP, SVG -> form.name().toLowerCase(Locale.ROOT);
    };
  }

  /** A {@code srcset} (HTML): each address with its width; empty when there is no choice. */
  public String choices(List<Rendition> renditions, Linking linking) {
    return renditions.isEmpty() || renditions.get(0).copied()
        ? ""
        : renditions.stream()
            .map(each -> linking.to(address(each)) + " " + each.width() + "w")
            .collect(Collectors.joining(", "));
  }
}
