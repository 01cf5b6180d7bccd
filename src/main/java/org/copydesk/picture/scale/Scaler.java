package org.copydesk.picture.scale;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.copydesk.picture.file.PictureFault;
import org.copydesk.picture.file.PictureFile;
import org.copydesk.picture.file.PictureFile.Facts;
import org.copydesk.picture.file.PictureFile.Form;

/**
 * Makes the renditions of pictures: turned upright, scaled, in the colours of screens, without any
 * metadata. Thread-safe; as many pictures are decoded at once as fit into a quarter of the memory.
 *
 * <pre>{@code
 * Map<Rendition, byte[]> files = new Scaler().make(PictureFile.read(bytes), renditions);
 * }</pre>
 */
public final class Scaler {
  /** No camera makes more; a file that says so is meant to fill the memory. */
  static final long MOST_PIXELS = 200_000_000;

  /** Bytes that decoding takes for one pixel. */
  private static final int PER_PIXEL = 5;

  private static final float JPEG = 0.82f;
  private static final float WEBP = 0.78f;

  private final int budget = (int) Math.max(64, Runtime.getRuntime().maxMemory() / 4 >> 20);
  private final Semaphore megabytes = new Semaphore(budget, true);

  /**
   * @throws PictureFault when the picture cannot be decoded, or is too large to be
   */
  public Map<Rendition, byte[]> make(PictureFile file, List<Rendition> renditions)
      throws PictureFault {
    Facts facts = file.facts();
    long pixels = (long) facts.width() * facts.height();
    if (pixels > MOST_PIXELS) {
      throw new PictureFault("has " + pixels / 1_000_000 + " million pixels; 200 are the most");
    }
    Headless.be();
    int cost = (int) Math.min(budget, Math.max(1, pixels * PER_PIXEL >> 20));
    megabytes.acquireUninterruptibly(cost);
    try {
      return made(file, renditions);
    } catch (IOException | RuntimeException damaged) {
      throw new PictureFault("cannot be decoded: " + reason(damaged));
    } finally {
      megabytes.release(cost);
    }
  }

  private Map<Rendition, byte[]> made(PictureFile file, List<Rendition> renditions)
      throws IOException {
    Rendition widest =
        renditions.stream().max(Comparator.comparing(Rendition::width)).orElseThrow();
    Facts facts = file.facts();
    int wide = facts.onItsSide() ? widest.height() : widest.width();
    int high = facts.onItsSide() ? widest.width() : widest.height();
    Pixels large =
        Profile.toScreen(Pixels.reduced(decoded(file), wide, high), facts.profile()).upright(facts);
    Map<Rendition, byte[]> files = new LinkedHashMap<>();
    for (Rendition each : renditions) {
      BufferedImage picture = large.reduced(each.width(), each.height()).image();
      byte[] bytes = written(picture, each.form(), file.form());
      boolean whole = each.form() == file.form() && each.width() == facts.shownWidth();
      files.put(each, whole && file.clean().length <= bytes.length ? file.clean() : bytes);
    }
    return files;
  }

  private BufferedImage decoded(PictureFile file) throws IOException {
    String name = file.form() == Form.PNG ? "png" : "jpeg";
    ImageReader reader = ImageIO.getImageReadersByFormatName(name).next();
    try (ImageInputStream in =
        new javax.imageio.stream.MemoryCacheImageInputStream(
            new ByteArrayInputStream(file.clean()))) {
      reader.setInput(in, true, true);
      ImageReadParam how = reader.getDefaultReadParam();
      long pixels = (long) file.facts().width() * file.facts().height();
      int step = 1;
      while (pixels * PER_PIXEL / ((long) step * step) >> 20 > budget) {
        step++;
      }
      how.setSourceSubsampling(step, step, 0, 0);
      return reader.read(0, how);
    } finally {
      reader.dispose();
    }
  }

  private static byte[] written(BufferedImage picture, Form form, Form source) throws IOException {
    if (form == Form.WEBP) {
      boolean lossless = source == Form.PNG;
      return Webp.write(picture, lossless, lossless ? 1 : WEBP);
    }
    ImageWriter writer =
        ImageIO.getImageWritersByFormatName(form == Form.PNG ? "png" : "jpeg").next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      ImageWriteParam how = writer.getDefaultWriteParam();
      how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      how.setCompressionQuality(form == Form.PNG ? 0 : JPEG);
      if (form == Form.JPEG) {
        how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
      }
      writer.setOutput(out);
      writer.write(null, new IIOImage(picture, null, null), how);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  private static String reason(Exception damaged) {
    String said = String.valueOf(damaged.getMessage()).replaceAll("\\s+", " ");
    return said.length() > 100 ? said.substring(0, 100) + "…" : said;
  }
}
