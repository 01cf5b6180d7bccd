package org.copydesk.picture.scale;

import java.awt.color.CMMException;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Brings colours of a profile of their own (ICC) to those that screens take for granted (sRGB). */
final class Profile {
  private Profile() {}

  static Pixels toScreen(Pixels picture, Optional<byte[]> profile) {
    if (profile.isEmpty() || isScreen(profile.get())) {
      return picture;
    }
    try {
      ICC_Profile own = ICC_Profile.getInstance(profile.get());
      if (own.getColorSpaceType() != ColorSpace.TYPE_RGB) {
        return picture;
      }
      return converted(picture, new ICC_ColorSpace(own));
    } catch (CMMException | IllegalArgumentException unreadable) {
      return picture;
    }
  }

  private static boolean isScreen(byte[] profile) {
    return new String(profile, StandardCharsets.ISO_8859_1).contains("sRGB IEC61966");
  }

  private static Pixels converted(Pixels picture, ICC_ColorSpace own) {
    int width = picture.width();
    int height = picture.height();
    WritableRaster samples =
        Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, width, height, 3, null);
    int[] row = new int[width * 3];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int pixel = picture.pixels()[y * width + x];
        row[3 * x] = pixel >> 16 & 255;
        row[3 * x + 1] = pixel >> 8 & 255;
        row[3 * x + 2] = pixel & 255;
      }
      samples.setPixels(0, y, width, 1, row);
    }
    ComponentColorModel model =
        new ComponentColorModel(
            own, false, false, ComponentColorModel.OPAQUE, DataBuffer.TYPE_BYTE);
    BufferedImage screen = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    new ColorConvertOp(null).filter(new BufferedImage(model, samples, false, null), screen);
    int[] pixels = screen.getRGB(0, 0, width, height, null, 0, width);
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = pixels[i] & 0xffffff | picture.pixels()[i] & 0xff000000;
    }
    return new Pixels(width, height, pixels, picture.alpha());
  }
}
