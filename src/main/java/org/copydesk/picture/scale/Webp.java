package org.copydesk.picture.scale;

import com.luciad.imageio.webp.WebPImageWriterSpi;
import com.luciad.imageio.webp.WebPWriteParam;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Writes WebP, where libwebp can be loaded: it is native code, for the usual machines. */
public final class Webp {
  private Webp() {}

  /** Whether it can be written on this machine; asked for the first time, loads the library. */
  public static boolean isWritten() {
    return Loaded.WRITTEN;
  }

  static byte[] write(BufferedImage picture, boolean lossless, float quality) throws IOException {
    ImageWriter writer = new WebPImageWriterSpi().createWriterInstance(null);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      WebPWriteParam how = (WebPWriteParam) writer.getDefaultWriteParam();
      how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      how.setCompressionType(lossless ? "Lossless" : "Lossy");
      how.setCompressionQuality(quality);
      writer.setOutput(out);
      writer.write(null, new IIOImage(picture, null, null), how);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  private static final class Loaded {
    static final boolean WRITTEN = tried();

    private Loaded() {}

    private static boolean tried() {
      try {
        Headless.be();
        return write(new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB), false, 0.5f).length > 0;
      } catch (IOException | RuntimeException | LinkageError notHere) {
        return false;
      }
    }
  }
}
