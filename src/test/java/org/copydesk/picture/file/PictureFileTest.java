package org.copydesk.picture.file;

import static org.copydesk.picture.SamplePictures.SECRET;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import org.copydesk.picture.SamplePictures;
import org.copydesk.picture.file.PictureFile.Form;
import org.junit.jupiter.api.Test;

/** A published picture tells nothing about its maker and looks as it did. */
class PictureFileTest {
  @Test
  void aJpegKeepsItsPictureAndWhichSideIsUp() throws Exception {
    byte[] bytes = SamplePictures.jpeg(40, 30, 6);
    PictureFile file = PictureFile.read(bytes);
    assertEquals(Form.JPEG, file.form());
    assertEquals(30, file.facts().shownWidth());
    assertEquals(40, file.facts().shownHeight());
    silent(file);
    assertArrayEquals(pixels(bytes), pixels(file.clean()));
    assertEquals(6, PictureFile.read(file.clean()).facts().orientation());
  }

  @Test
  void aPngKeepsItsPicture() throws Exception {
    byte[] bytes = SamplePictures.png(40, 30);
    PictureFile file = PictureFile.read(bytes);
    assertEquals(List.of(40, 30), List.of(file.facts().width(), file.facts().height()));
    silent(file);
    assertArrayEquals(pixels(bytes), pixels(file.clean()));
  }

  @Test
  void aMovingGifStillMoves() throws Exception {
    PictureFile file = PictureFile.read(SamplePictures.movingGif(20, 10));
    assertTrue(file.facts().moving());
    silent(file);
    ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
    reader.setInput(ImageIO.createImageInputStream(new ByteArrayInputStream(file.clean())));
    assertEquals(2, reader.getNumImages(true));
  }

  @Test
  void aWebpKeepsItsPictureAndWhichSideIsUp() throws Exception {
    PictureFile file = PictureFile.read(SamplePictures.webp(3));
    assertEquals(Form.WEBP, file.form());
    silent(file);
    assertEquals(3, PictureFile.read(file.clean()).facts().orientation());
    PictureFile upright = PictureFile.read(SamplePictures.webp(1));
    assertFalse(text(upright.clean()).contains("EXIF"));
    assertEquals(0, upright.clean()[20] & 12, "nor do its flags promise any");
  }

  @Test
  void aTiffKeepsItsPicture() throws Exception {
    PictureFile file = PictureFile.read(SamplePictures.tiff());
    assertEquals(1, file.facts().width());
    silent(file);
    assertEquals(8, file.clean()[8], "eight tags are left");
    assertEquals(77, file.clean()[150]);
  }

  @Test
  void whatIsCleanStaysAsItIs() throws Exception {
    for (byte[] bytes :
        List.of(
            SamplePictures.jpeg(40, 30, 6),
            SamplePictures.png(40, 30),
            SamplePictures.movingGif(20, 10),
            SamplePictures.webp(3),
            SamplePictures.tiff())) {
      byte[] once = PictureFile.read(bytes).clean();
      assertArrayEquals(once, PictureFile.read(once).clean());
    }
  }

  @Test
  void aFileThatEndsInTheMiddleIsAFault() {
    for (byte[] bytes :
        List.of(
            SamplePictures.plainJpeg(40, 30),
            SamplePictures.png(40, 30),
            SamplePictures.movingGif(20, 10),
            SamplePictures.webp(3))) {
      assertThrows(
          PictureFault.class, () -> PictureFile.read(Arrays.copyOf(bytes, bytes.length * 2 / 3)));
    }
  }

  @Test
  void anyBytesAreAPictureOrAFault() {
    Random random = new Random(6);
    List<byte[]> samples =
        List.of(
            SamplePictures.jpeg(20, 10, 6),
            SamplePictures.png(20, 10),
            SamplePictures.movingGif(20, 10),
            SamplePictures.webp(3),
            SamplePictures.tiff(),
            "<svg xmlns='http://www.w3.org/2000/svg'><path d='M0 0'/></svg>"
                .getBytes(StandardCharsets.UTF_8));
    assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> {
          for (int i = 0; i < 6000; i++) {
            byte[] bytes = samples.get(i % samples.size()).clone();
            for (int flips = random.nextInt(8); flips >= 0; flips--) {
              bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            try {
              PictureFile.read(Arrays.copyOf(bytes, bytes.length - random.nextInt(20)));
            } catch (PictureFault expected) {
              assertFalse(expected.what().isEmpty());
            }
          }
        });
  }

  @Test
  void theNameDoesNotDecideWhatAFileIs() {
    assertEquals(Form.JPEG, Form.of(SamplePictures.plainJpeg(4, 4)).orElseThrow());
    assertEquals(Form.JPEG, Form.named("a.JPG").orElseThrow());
    assertTrue(Form.of(SamplePictures.latin("<html><svg></svg></html>")).isEmpty());
    assertTrue(Form.named("jpg").isEmpty());
    assertThrows(PictureFault.class, () -> PictureFile.read(SamplePictures.latin("(a picture)")));
  }

  @Test
  void aFormThatCannotBeCleanedIsRefused() {
    byte[] heic =
        SamplePictures.latin(
            "\0\0\0\u0010ftypheic\0\0\0\0"
                + "\0\0\0\u002fmeta\0\0\0\0"
                + "\0\0\0\u0023iinf\0\0\0\0\0\1"
                + "\0\0\0\u0015infe\2\0\0\0\0\1\0\0Exif\0");
    assertThrows(PictureFault.class, () -> PictureFile.read(heic));
  }

  private static void silent(PictureFile file) {
    assertFalse(text(file.clean()).contains(SECRET), "it tells its secret");
    assertFalse(text(file.clean()).contains("SECRET"), "it tells a part of it");
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  private static int[] pixels(byte[] bytes) throws Exception {
    BufferedImage picture = ImageIO.read(new ByteArrayInputStream(bytes));
    int width = picture.getWidth();
    return picture.getRGB(0, 0, width, picture.getHeight(), null, 0, width);
  }
}
