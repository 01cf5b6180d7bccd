package org.copydesk.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.copydesk.TinySite;
import org.copydesk.briefing.Selection;
import org.copydesk.picture.SamplePictures;
import org.copydesk.picture.scale.Webp;
import org.copydesk.publish.tree.Output;
import org.copydesk.text.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pictures of a publication as they come out on its site. */
class PicturesTest {
  @TempDir Path temp;

  @Test
  void noPictureTellsWhereItWasTaken() throws Exception {
    TinySite site =
        TinySite.in(temp)
            .bytes("content/static/a.jpg", SamplePictures.jpeg(40, 30, 6))
            .bytes("content/static/deep/b.png", SamplePictures.png(40, 30))
            .bytes("content/static/c.gif", SamplePictures.movingGif(20, 10))
            .bytes("content/static/d.webp", SamplePictures.webp(3))
            .bytes("content/static/e.tif", SamplePictures.tiff())
            .bytes("content/static/no-name", SamplePictures.jpeg(40, 30, 1))
            .bytes("content/static/wrong.png", SamplePictures.jpeg(40, 30, 1))
            .bytes("content/static/f.txt", SamplePictures.latin("no picture"));
    Publication done = build(site);
    assertTrue(done.published(), done.diagnostics().toString());
    try (Stream<Path> files = Files.walk(temp.resolve("site"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        assertFalse(latin(file).contains("SECRET"), file + " tells");
      }
    }
    assertTrue(Files.exists(temp.resolve("site/deep/b.png")));
    assertEquals("no picture", latin(temp.resolve("site/f.txt")));
  }

  @Test
  void whatCannotBeCleanedIsNotPublished() throws Exception {
    byte[] whole = SamplePictures.plainJpeg(40, 30);
    TinySite site =
        TinySite.in(temp)
            .bytes("content/static/cut.jpg", Arrays.copyOf(whole, whole.length - 50))
            .file("content/static/text.png", "(a picture)");
    Publication done = build(site);
    assertFalse(done.published());
    assertEquals(
        List.of("content/static/cut.jpg", "content/static/text.png"),
        done.diagnostics().stream()
            .filter(Diagnostic::isError)
            .map(remark -> remark.span().file().path())
            .toList());
  }

  @Test
  void aPictureInTheTextComesInTheSizesThatScreensAskFor() throws Exception {
    TinySite site =
        TinySite.in(temp)
            .bytes("content/briefings/Main square.jpg", SamplePictures.jpeg(900, 600, 6))
            .briefing("almaty", "", "![A crowd](Main%20square.jpg \"The square\")");
    Publication done = build(site);
    assertTrue(done.published(), done.diagnostics().toString());
    String html = Files.readString(temp.resolve("site/briefings/almaty/index.html"));
    String name = "../../pictures/main-square-";
    String tag = html.replaceFirst("(?s).*?(<img.*?>).*", "$1");
    assertTrue(tag.startsWith("<img src=\"" + name + "600."), tag);
    assertTrue(
        tag.matches(
            ".* srcset=\"[^\"]*main-square-480\\.[0-9a-f]{8}\\.jpg 480w, [^\"]*-600\\.[0-9a-f]{8}\\.jpg 600w\" sizes=.*"),
        tag);
    assertTrue(
        tag.contains(
            " width=\"600\" height=\"900\" alt=\"A crowd\" loading=\"lazy\" decoding=\"async\""),
        tag);
    assertEquals(
        Webp.isWritten(),
        html.contains("<picture><source type=\"image/webp\" srcset=\"" + name + "480."));
    assertEquals(Webp.isWritten() ? 4 : 2, files(temp.resolve("site/pictures")).size());
    for (Path file : files(temp.resolve("site/pictures"))) {
      assertFalse(latin(file).contains("SECRET"), file + " tells");
    }
  }

  @Test
  void theWholePictureIsPublishedWhereSomethingLeadsToIt() throws Exception {
    TinySite site =
        TinySite.in(temp)
            .bytes("content/briefings/a.jpg", SamplePictures.jpeg(900, 600, 1))
            .bytes("content/briefings/b.jpg", SamplePictures.jpeg(900, 600, 1))
            .briefing("almaty", "", "![A crowd](a.jpg) ![A crowd](b.jpg) [All of it](b.jpg)");
    Publication done = build(site);
    assertTrue(done.published(), done.diagnostics().toString());
    assertFalse(Files.exists(temp.resolve("site/briefings/almaty/a.jpg")));
    assertTrue(Files.exists(temp.resolve("site/briefings/almaty/b.jpg")));
    String twin = Files.readString(temp.resolve("site/briefings/almaty/index.md"));
    assertTrue(twin.contains("/pictures/a-800."), twin);
    assertTrue(twin.contains("/briefings/almaty/b.jpg)"), twin);
  }

  @Test
  void aLeadPictureIsLoadedAtOnceAndShared() throws Exception {
    TinySite site =
        TinySite.in(temp)
            .bytes("content/static/lead.png", SamplePictures.png(1300, 650))
            .briefing("almaty", "picture: { src: /lead.png, alt: A crowd }", "Text.");
    Publication done = build(site);
    assertTrue(done.published(), done.diagnostics().toString());
    String html = Files.readString(temp.resolve("site/briefings/almaty/index.html"));
    String tag = html.replaceFirst("(?s).*?(<img.*?>).*", "$1");
    assertTrue(tag.contains("lead-800.") && tag.contains("fetchpriority=\"high\""), tag);
    assertTrue(tag.contains(" width=\"1300\" height=\"650\" alt=\"A crowd\""), tag);
    assertFalse(tag.contains("lazy"), tag);
    assertTrue(
        html.matches("(?s).*og:image\" content=\"http://localhost:8000/pictures/lead-1200\\..*"));
    assertTrue(html.contains("og:image:width\" content=\"1200\""));
  }

  @Test
  void aPictureIsScaledOnce() throws Exception {
    TinySite site =
        TinySite.in(temp)
            .bytes("content/briefings/a.jpg", SamplePictures.plainJpeg(900, 600))
            .briefing("almaty", "", "![A crowd](a.jpg)");
    build(site);
    Path kept = temp.resolve(".copydesk/pictures.kept");
    FileTime today = FileTime.fromMillis(System.currentTimeMillis() - 100_000);
    for (Path file : files(kept)) {
      Files.setLastModifiedTime(file, today);
    }
    build(site.briefing("almaty", "", "![A larger crowd](a.jpg)"));
    long again = 0;
    for (Path file : files(kept)) {
      again += Files.getLastModifiedTime(file).equals(today) ? 0 : 1;
    }
    assertEquals(0, again);
  }

  @Test
  void aDrawingAndAMovingPictureKeepTheirFormAndSayTheirSize() throws Exception {
    TinySite site =
        TinySite.in(temp)
            .bytes("content/briefings/m.gif", SamplePictures.movingGif(20, 10))
            .file(
                "content/briefings/d.svg",
                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 7 5'/>")
            .briefing("almaty", "", "![Waves](m.gif) ![A line](d.svg) ![](d.svg#decorative)");
    Publication done = build(site);
    assertTrue(done.published(), done.diagnostics().toString());
    String html = Files.readString(temp.resolve("site/briefings/almaty/index.html"));
    assertTrue(
        html.matches(
            "(?s).*<img src=\"../../pictures/m\\.[0-9a-f]{8}\\.gif\" width=\"20\" height=\"10\" alt=\"Waves\".*"),
        html);
    assertTrue(
        html.matches(
            "(?s).*<img src=\"../../pictures/d\\.[0-9a-f]{8}\\.svg\" width=\"7\" height=\"5\" alt=\"A line\".*"),
        html);
    assertTrue(html.contains("svg\" width=\"7\" height=\"5\" alt=\"\""), html);
    assertTrue(done.diagnostics().stream().noneMatch(d -> d.id().startsWith("picture-")));
  }

  @Test
  void aPictureUnderAFalseNameIsPublishedWithARemark() throws Exception {
    TinySite site =
        TinySite.in(temp)
            .bytes("content/briefings/a.png", SamplePictures.plainJpeg(30, 20))
            .bytes("content/briefings/print.jpg", inFourInks(SamplePictures.plainJpeg(30, 20)))
            .briefing("almaty", "", "![A crowd](a.png) ![A square](print.jpg)");
    Publication done = build(site);
    assertTrue(done.published(), done.diagnostics().toString());
    assertEquals(
        List.of(
            "content/briefings/a.png misnamed-picture",
            "content/briefings/print.jpg picture-for-print"),
        done.diagnostics().stream()
            .filter(d -> d.id().contains("picture"))
            .map(d -> d.span().file().path() + " " + d.id())
            .toList());
    String html = Files.readString(temp.resolve("site/briefings/almaty/index.html"));
    assertTrue(html.matches("(?s).*src=\"../../pictures/a-30\\.[0-9a-f]{8}\\.jpg\".*"), html);
  }

  /** Says in its frame header that there are four colours; nothing decodes it. */
  private static byte[] inFourInks(byte[] jpeg) {
    for (int i = 0; i < jpeg.length - 9; i++) {
      if (jpeg[i] == (byte) 0xff && jpeg[i + 1] == (byte) 0xc0) {
        jpeg[i + 9] = 4;
        return jpeg;
      }
    }
    throw new AssertionError("no frame");
  }

  @Test
  void aPictureThatCannotBeDecodedStopsTheBuild() throws Exception {
    byte[] bytes =
        SamplePictures.encoded(SamplePictures.picture(600, 400, BufferedImage.TYPE_INT_RGB), "png");
    Arrays.fill(bytes, 60, 200, (byte) 0);
    TinySite site =
        TinySite.in(temp)
            .bytes("content/briefings/a.png", bytes)
            .briefing("almaty", "", "![A crowd](a.png)");
    Publication done = build(site);
    assertFalse(done.published());
    assertEquals(
        List.of("unreadable-picture"),
        done.diagnostics().stream().filter(Diagnostic::isError).map(Diagnostic::id).toList());
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.sorted().toList();
    }
  }

  private static String latin(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.ISO_8859_1);
  }

  private Publication build(TinySite site) throws Exception {
    Output output = Output.at(site.root().resolve("site"), site.root().resolve("content"));
    Selection all = Selection.everything(OffsetDateTime.parse("2026-01-01T00:00Z"));
    return new Press(new Order(site.root(), output, all, 2), Progress.SILENT).print();
  }
}
