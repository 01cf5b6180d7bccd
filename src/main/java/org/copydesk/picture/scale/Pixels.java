package org.copydesk.picture.scale;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.awt.image.WritableRaster;
import java.util.Arrays;
import org.copydesk.picture.file.PictureFile.Facts;

/**
 * A decoded picture.
 *
 * @param pixels row by row, {@code 0xAARRGGBB}, not multiplied by alpha
 * @param alpha whether any may be less than opaque
 */
record Pixels(int width, int height, int[] pixels, boolean alpha) {

  /**
   * Scales a decoded picture down by averaging the area behind each pixel; what is transparent does
   * not count. Reads it row by row, so that no second copy of it stands in memory.
   */
  static Pixels reduced(BufferedImage from, int width, int height) {
    return new Reduction(from, width, height).run();
  }

  /** Smaller still. */
  Pixels reduced(int narrower, int lower) {
    return narrower == width && lower == height ? this : reduced(image(), narrower, lower);
  }

  /** Turned so that the right side is up (EXIF). */
  Pixels upright(Facts facts) {
    int way = facts.orientation();
    if (way == 1) {
      return this;
    }
    int wide = facts.onItsSide() ? height : width;
    int high = facts.onItsSide() ? width : height;
    int[] turned = new int[pixels.length];
    for (int y = 0; y < high; y++) {
      for (int x = 0; x < wide; x++) {
        int across = way == 2 || way == 3 || way == 6 || way == 7 ? wide - 1 - x : x;
        int down = way == 3 || way == 4 || way == 7 || way == 8 ? high - 1 - y : y;
        int at = facts.onItsSide() ? across * width + down : down * width + across;
        turned[y * wide + x] = pixels[at];
      }
    }
    return new Pixels(wide, high, turned, alpha);
  }

  BufferedImage image() {
    int type = alpha ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
    BufferedImage image = new BufferedImage(width, height, type);
    image.setRGB(0, 0, width, height, pixels, 0, width);
    return image;
  }

  /** One scaling on its way. */
  private static final class Reduction {
    private final BufferedImage from;
    private final int width;
    private final int height;
    private final double[] sums;
    private final int[] out;
    private final boolean alpha;

    Reduction(BufferedImage from, int width, int height) {
      this.from = from;
      this.width = width;
      this.height = height;
      this.sums = new double[width * 4];
      this.out = new int[width * height];
      this.alpha = from.getColorModel().hasAlpha();
    }

    Pixels run() {
      double step = (double) from.getHeight() / height;
      int[] row = new int[from.getWidth()];
      double[] narrow = new double[width * 4];
      int target = 0;
      for (int y = 0; y < from.getHeight(); y++) {
        read(y, row);
        narrow(row, narrow);
        double top = y;
        while (top < y + 1 && target < height) {
          double end = Math.min(y + 1, (target + 1) * step);
          for (int i = 0; i < sums.length; i++) {
            sums[i] += narrow[i] * (end - top);
          }
          if (end >= (target + 1) * step - 1e-9 || y == from.getHeight() - 1 && end >= y + 1) {
            write(target++);
          }
          top = end > top ? end : y + 1;
        }
      }
      return new Pixels(width, height, out, alpha);
    }

    /**
     * The samples as they are stored: the colour profile is applied later, when there are fewer.
     */
    private void read(int y, int[] row) {
      WritableRaster raster = from.getRaster();
      int bands = raster.getNumBands();
      if (from.getColorModel() instanceof IndexColorModel
          || raster.getSampleModel().getSampleSize(0) < 8) {
        from.getRGB(0, y, row.length, 1, row, 0, row.length);
        return;
      }
      int shift = raster.getSampleModel().getSampleSize(0) - 8;
      int[] samples = raster.getPixels(0, y, row.length, 1, (int[]) null);
      for (int x = 0; x < row.length; x++) {
        int at = x * bands;
        int red = samples[at] >> shift;
        int green = bands < 3 ? red : samples[at + 1] >> shift;
        int blue = bands < 3 ? red : samples[at + 2] >> shift;
        int opaque = bands == 2 || bands == 4 ? samples[at + bands - 1] >> shift : 255;
        row[x] = opaque << 24 | red << 16 | green << 8 | blue;
      }
    }

    private void narrow(int[] row, double[] narrow) {
      Arrays.fill(narrow, 0);
      double step = (double) row.length / width;
      for (int target = 0; target < width; target++) {
        double left = target * step;
        double right = Math.min(row.length, left + step);
        for (int x = (int) left; x < right; x++) {
          double part = Math.min(x + 1, right) - Math.max(x, left);
          int pixel = row[x];
          double opaque = part * (pixel >>> 24);
          narrow[4 * target] += opaque * (pixel >> 16 & 255);
          narrow[4 * target + 1] += opaque * (pixel >> 8 & 255);
          narrow[4 * target + 2] += opaque * (pixel & 255);
          narrow[4 * target + 3] += opaque;
        }
      }
    }

    private void write(int target) {
      double area = (double) from.getWidth() / width * from.getHeight() / height;
      for (int x = 0; x < width; x++) {
        double opaque = sums[4 * x + 3];
        int pixel = (int) Math.min(255, Math.round(opaque / area)) << 24;
        for (int i = 0; i < 3 && opaque > 0; i++) {
          pixel |= (int) Math.min(255, Math.round(sums[4 * x + i] / opaque)) << 16 - 8 * i;
        }
        out[target * width + x] = pixel;
      }
      Arrays.fill(sums, 0);
    }
  }
}
