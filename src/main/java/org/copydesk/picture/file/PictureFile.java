package org.copydesk.picture.file;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * A picture as it may be published: without place, device, author, editing history and whatever
 * else its file tells that is not the picture. What the picture looks like is not touched; its
 * colour profile stays, and so does the one word about which side is up.
 *
 * <pre>{@code
 * PictureFile file = PictureFile.read(bytes);
 * file.facts().width();
 * write(file.clean());
 * }</pre>
 *
 * @param clean the file to publish
 */
public record PictureFile(Form form, Facts facts, byte[] clean) {

  /** A form of file. */
  public enum Form {
    JPEG("image/jpeg", "jpe?g|jfif"),
    PNG("image/png", "png|apng"),
    GIF("image/gif", "gif"),
    WEBP("image/webp", "webp"),
    TIFF("image/tiff", "tiff?"),
    SVG("image/svg+xml", "svg"),
    HEIF("image/avif", "avif|heic|heif|hif");

    private final String type;
    private final String endings;

    Form(String type, String endings) {
      this.type = type;
      this.endings = endings;
    }

    /** Its media type. */
    public String type() {
      return type;
    }

    /** The form that a file's name promises. */
    public static Optional<Form> named(String name) {
      String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
      for (Form form : values()) {
        if (name.contains(".") && ending.matches(form.endings)) {
          return Optional.of(form);
        }
      }
      return Optional.empty();
    }

    /**
     * The form that the first bytes show; SVG only where nothing but white space stands before it
     * or its XML declaration.
     */
    public static Optional<Form> of(byte[] bytes) {
      Bytes start = new Bytes(bytes);
      if (start.has(0, 0xff, 0xd8, 0xff)) {
        return Optional.of(JPEG);
      } else if (start.has(0, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n')) {
        return Optional.of(PNG);
      } else if (start.says(0, "GIF8")) {
        return Optional.of(GIF);
      } else if (start.says(0, "RIFF") && start.says(8, "WEBP")) {
        return Optional.of(WEBP);
      } else if (start.says(0, "II*\0") || start.says(0, "MM\0*")) {
        return Optional.of(TIFF);
      } else if (start.says(4, "ftyp")
          && start.text(8, 4).matches("avi[fs]|hei[cfmsx]|hev[cmsx]|mi[fa]1|msf1")) {
        return Optional.of(HEIF);
      }
      int length = Math.min(bytes.length, 1024);
      String text = new String(bytes, 0, length, StandardCharsets.UTF_8).replace("\uFEFF", "");
      return text.strip().matches("(?s)<svg\\b.*|<(?:\\?xml|!--|!DOCTYPE svg).*<svg\\b.*")
          ? Optional.of(SVG)
          : Optional.empty();
    }
  }

  /**
   * What a file says about its picture.
   *
   * @param width of the stored picture, in pixels; 0 when the file does not say
   * @param height likewise
   * @param orientation how it is to be turned for looking at it (EXIF, 1 to 8; 1 for not at all)
   * @param moving whether it has more than one frame
   * @param print whether its colours are those of print (CMYK)
   * @param profile its colour profile (ICC)
   */
  public record Facts(
      int width,
      int height,
      int orientation,
      boolean moving,
      boolean print,
      Optional<byte[]> profile) {
    static Facts of(int width, int height) {
      return new Facts(width, height, 1, false, false, Optional.empty());
    }

    /** Whether it lies on its side, so that width and height change places. */
    public boolean onItsSide() {
      return orientation > 4;
    }

    /** As it is looked at. */
    public int shownWidth() {
      return onItsSide() ? height : width;
    }

    /** As it is looked at. */
    public int shownHeight() {
      return onItsSide() ? width : height;
    }
  }

  /**
   * Reads a picture of any form.
   *
   * @throws PictureFault when it is none, or is damaged
   */
  public static PictureFile read(byte[] bytes) throws PictureFault {
    Form form =
        Form.of(bytes).orElseThrow(() -> new PictureFault("is no picture of a form known here"));
    return switch (form) {
      case JPEG -> new JpegFile(bytes).read();
      case PNG -> new PngFile(bytes).read();
      case GIF -> new GifFile(bytes).read();
      case WEBP -> new WebpFile(bytes).read();
      case TIFF -> new TiffFile(bytes).read();
      case SVG -> SvgFile.read(bytes);
      case HEIF -> new HeifFile(bytes).read();
    };
  }
}
