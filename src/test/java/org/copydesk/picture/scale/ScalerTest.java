package org.copydesk.picture.scale;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.copydesk.picture.SamplePictures;
import org.copydesk.picture.file.PictureFault;
import org.copydesk.picture.file.PictureFile;
import org.junit.jupiter.api.Test;

/** A picture comes in the sizes that screens ask for, upright and silent. */
class ScalerTest {
  private static final Scaler SCALER = new Scaler();

  @Test
  void aLargePictureComesInFourWidthsAndASmallOneIsNeverBlownUp() throws Exception {
    assertEquals(List.of(480, 800, 1200, 1600), widths(SamplePictures.plainJpeg(2000, 100)));
    assertEquals(List.of(480, 800, 900), widths(SamplePictures.plainJpeg(900, 100)));
    assertEquals(List.of(480), widths(SamplePictures.plainJpeg(480, 100)));
    assertEquals(List.of(30), widths(SamplePictures.plainJpeg(30, 10)));
    assertEquals(List.of(20), widths(SamplePictures.movingGif(20, 10)));
  }

  @Test
  void everyRenditionHasItsSizeAndTellsNothing() throws Exception {
    for (byte[] bytes : List.of(SamplePictures.jpeg(1000, 500, 1), SamplePictures.png(1000, 500))) {
      PictureFile file = PictureFile.read(bytes);
      Map<Rendition, byte[]> made = made(file, Webp.isWritten());
      assertEquals(Webp.isWritten() ? 6 : 3, made.size());
      for (Map.Entry<Rendition, byte[]> each : made.entrySet()) {
        PictureFile written = PictureFile.read(each.getValue());
        assertEquals(each.getKey().form(), written.form());
        assertEquals(each.getKey().width(), written.facts().width());
        assertEquals(each.getKey().width() / 2, written.facts().height());
        assertFalse(new String(each.getValue(), StandardCharsets.ISO_8859_1).contains("SECRET"));
      }
    }
  }

  @Test
  void aPictureOnItsSideIsTurned() throws Exception {
    // What a camera stores that was held upright: the white corner is up left when it is looked at.
    for (int way = 1; way <= 8; way++) {
      PictureFile file = PictureFile.read(SamplePictures.jpeg(900, 600, way));
      Rendition first = Rendition.of(file.form(), file.facts(), false).get(0);
      BufferedImage shown = image(SCALER.make(file, List.of(first)).get(first));
      assertEquals(way > 4 ? 720 : 320, shown.getHeight(), "way " + way);
      boolean right = way == 2 || way == 3 || way == 6 || way == 7;
      boolean below = way == 3 || way == 4 || way == 7 || way == 8;
      int x = right ? shown.getWidth() - 10 : 10;
      int y = below ? shown.getHeight() - 10 : 10;
      assertTrue((shown.getRGB(x, y) & 0xff) > 220, "the corner, way " + way);
      assertTrue((shown.getRGB(x, y) >> 8 & 0xff) > 220, "the corner, way " + way);
    }
  }

  @Test
  void whatIsTransparentStaysSo() throws Exception {
    BufferedImage half = new BufferedImage(1000, 500, BufferedImage.TYPE_INT_ARGB);
    for (int y = 0; y < 500; y++) {
      for (int x = 0; x < 500; x++) {
        half.setRGB(x, y, 0xff00ff00);
      }
    }
    PictureFile file = PictureFile.read(SamplePictures.png(half));
    Rendition first = Rendition.of(file.form(), file.facts(), false).get(0);
    BufferedImage shown = image(SCALER.make(file, List.of(first)).get(first));
    assertEquals(0xff00ff00, shown.getRGB(100, 100));
    assertEquals(0, shown.getRGB(400, 100) >>> 24);
  }

  @Test
  void greyAndPaletteAndDeepColoursKeepTheirLook() throws Exception {
    for (int type :
        List.of(
            BufferedImage.TYPE_BYTE_GRAY,
            BufferedImage.TYPE_USHORT_GRAY,
            BufferedImage.TYPE_BYTE_INDEXED,
            BufferedImage.TYPE_BYTE_BINARY)) {
      BufferedImage flat = new BufferedImage(960, 20, type);
      for (int x = 0; x < 960; x++) {
        for (int y = 0; y < 20; y++) {
          flat.setRGB(x, y, 0xffffffff);
        }
      }
      PictureFile file = PictureFile.read(SamplePictures.png(flat));
      Rendition first = Rendition.of(file.form(), file.facts(), false).get(0);
      assertEquals(
          0xffffffff, image(SCALER.make(file, List.of(first)).get(first)).getRGB(99, 5), "" + type);
    }
  }

  @Test
  void coloursOfAProfileAreBroughtToThoseOfScreens() throws Exception {
    BufferedImage flat = new BufferedImage(600, 20, BufferedImage.TYPE_INT_RGB);
    for (int i = 0; i < 600 * 20; i++) {
      flat.setRGB(i % 600, i / 600, 0x808080);
    }
    byte[] plain = SamplePictures.encoded(flat, "png");
    ByteArrayOutputStream deflated = new ByteArrayOutputStream();
    deflated.writeBytes(SamplePictures.latin("linear\0\0"));
    try (DeflaterOutputStream out = new DeflaterOutputStream(deflated)) {
      out.write(ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData());
    }
    ByteArrayOutputStream tagged = new ByteArrayOutputStream();
    tagged.write(plain, 0, 33);
    SamplePictures.chunk(tagged, "iCCP", deflated.toByteArray());
    tagged.write(plain, 33, plain.length - 33);
    PictureFile file = PictureFile.read(tagged.toByteArray());
    Rendition first = Rendition.of(file.form(), file.facts(), false).get(0);
    int shown = image(SCALER.make(file, List.of(first)).get(first)).getRGB(100, 10) & 0xff;
    assertTrue(Math.abs(shown - 188) <= 2, "half the light is " + shown);
  }

  @Test
  void theSamePictureHasTheSameBytes() throws Exception {
    PictureFile file = PictureFile.read(SamplePictures.jpeg(600, 400, 1));
    List<byte[]> once = List.copyOf(made(file, Webp.isWritten()).values());
    List<byte[]> again = List.copyOf(made(file, Webp.isWritten()).values());
    for (int i = 0; i < once.size(); i++) {
      assertTrue(Arrays.equals(once.get(i), again.get(i)));
    }
  }

  @Test
  void aPictureThatWouldFillTheMemoryIsRefusedBeforeItIsDecoded() throws Exception {
    byte[] small = SamplePictures.png(4, 4);
    ByteArrayOutputStream bomb = new ByteArrayOutputStream();
    bomb.write(small, 0, 8);
    ByteBuffer head = ByteBuffer.allocate(13).putInt(50_000).putInt(50_000);
    SamplePictures.chunk(bomb, "IHDR", head.put(new byte[] {8, 6, 0, 0, 0}).array());
    bomb.write(small, 33, small.length - 33 - SamplePictures.SECRET.length());
    PictureFile file = PictureFile.read(bomb.toByteArray());
    PictureFault fault =
        assertTimeoutPreemptively(
            Duration.ofSeconds(10),
            () -> assertThrows(PictureFault.class, () -> made(file, false)));
    assertTrue(fault.what().startsWith("has 2500 million pixels"), fault.what());
  }

  @Test
  void aPictureWhoseDataAreDamagedIsAFault() throws Exception {
    byte[] bytes =
        SamplePictures.encoded(SamplePictures.picture(600, 400, BufferedImage.TYPE_INT_RGB), "png");
    Arrays.fill(bytes, 60, 200, (byte) 0);
    PictureFile file = PictureFile.read(bytes);
    assertThrows(PictureFault.class, () -> made(file, false));
  }

  private static Map<Rendition, byte[]> made(PictureFile file, boolean webp) throws PictureFault {
    return SCALER.make(file, Rendition.of(file.form(), file.facts(), webp));
  }

  private static List<Integer> widths(byte[] bytes) throws PictureFault {
    PictureFile file = PictureFile.read(bytes);
    return Rendition.of(file.form(), file.facts(), false).stream().map(Rendition::width).toList();
  }

  private static BufferedImage image(byte[] bytes) throws Exception {
    return ImageIO.read(new ByteArrayInputStream(bytes));
  }
}
