package org.copydesk.picture.card;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.copydesk.text.CannotGoOn;

/**
 * The fonts that cards are set in. They come with Copydesk, so that a card looks the same wherever
 * it is drawn; the machine's own are never asked for.
 *
 * @param serif for titles: Latin, Greek, Cyrillic
 * @param sans for names and verdicts: the same scripts
 * @param others for the scripts that both lack
 */
record CardFonts(Font serif, Font sans, List<Font> others) {

  /**
   * @throws CannotGoOn when this machine's Java cannot set type
   */
  static CardFonts load() throws CannotGoOn {
    try {
      withoutFontsOfTheMachine();
      return new CardFonts(
          font("NotoSerif-Bold"),
          font("NotoSans-Bold"),
          List.of(font("NotoNaskhArabic-Bold"), font("NotoSansHebrew-Bold")));
    } catch (IOException
        | FontFormatException
        | RuntimeException
        | LinkageError
        | InternalError e) {
      throw new CannotGoOn(
          "The Java of this machine cannot set type: " + innermost(e) + ".",
          "Install a Java with its desktop module, and FreeType (Debian: libfreetype6).",
          e);
    }
  }

  /**
   * On Linux, Java sets no type, not even with a font from a file, where the machine has no fonts
   * of its own, as in a container. A configuration that names none makes it content.
   */
  private static void withoutFontsOfTheMachine() throws IOException {
    setUnlessSet("java.awt.headless", "true");
    boolean linux = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
    if (linux && System.getProperty("sun.awt.fontconfig") == null) {
      Path none = Files.createTempFile("copydesk-fonts", ".properties");
      none.toFile().deleteOnExit();
      Files.writeString(none, "version=1\nserif.plain.latin-1=none\nsequence.allfonts=latin-1\n");
      System.setProperty("sun.awt.fontconfig", none.toString());
    }
  }

  private static void setUnlessSet(String key, String value) {
    if (System.getProperty(key) == null) {
      System.setProperty(key, value);
    }
  }

  private static Font font(String name) throws IOException, FontFormatException {
    String path = "/org/copydesk/picture/fonts/" + name + ".ttf";
    try (InputStream bytes = CardFonts.class.getResourceAsStream(path)) {
      if (bytes == null) {
        throw new IOException(path + " is missing");
      }
      return Font.createFont(Font.TRUETYPE_FONT, bytes);
    }
  }

  private static String innermost(Throwable fault) {
    Throwable at = fault;
    while (at.getCause() != null) {
      at = at.getCause();
    }
    String said = String.valueOf(at.getMessage()).lines().findFirst().orElse("");
    return at.getMessage() == null ? at.getClass().getSimpleName() : said.replaceFirst("[.]$", "");
  }
}
