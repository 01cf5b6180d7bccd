package org.copydesk.picture.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import org.copydesk.picture.SamplePictures;
import org.junit.jupiter.api.Test;

/** A drawing that is published runs nothing and asks nobody. */
class SvgFileTest {
  private static final String HEAD =
      "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink'"
          + " xmlns:x='urn:maker' width='20' height='10px'>";

  @Test
  void whatIsDrawnStays() throws Exception {
    String clean =
        clean(
            "<title>A &amp; B</title><defs><linearGradient id='g'><stop offset='0'/></linearGradient>"
                + "</defs><g fill='url(#g)' style='stroke:url(#g);opacity:.5'><path d='M0 0h5'/>"
                + "<use xlink:href='#p'/><text xml:space='preserve'> a  b </text></g>");
    assertTrue(clean.contains("<title>A &amp; B</title>"), clean);
    assertTrue(clean.contains("fill=\"url(#g)\" style=\"stroke:url(#g);opacity:.5\""), clean);
    assertTrue(clean.contains("<use xlink:href=\"#p\"/>"), clean);
    assertTrue(clean.contains("<text xml:space=\"preserve\"> a  b </text>"), clean);
  }

  @Test
  void itsSizeIsKnown() throws Exception {
    assertEquals(20, read(HEAD + "</svg>").facts().width());
    assertEquals(10, read(HEAD + "</svg>").facts().height());
    PictureFile boxed =
        read("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 30.5 7' width='100%'/>");
    assertEquals(List.of(31, 7), List.of(boxed.facts().width(), boxed.facts().height()));
  }

  @Test
  void nothingRunsAndNobodyIsAsked() throws Exception {
    for (String hostile :
        List.of(
            "<script>alert(1)</script>",
            "<SCRIPT>alert(1)</SCRIPT>",
            "<g onload='alert(1)'/>",
            "<a xlink:href='javascript:alert(1)'><text>x</text></a>",
            "<a href='java&#10;script:alert(1)'/>",
            "<image href='https://evil.example/alert.png'/>",
            "<image href='//evil.example/alert.png'/>",
            "<use href='data:image/svg+xml;base64,alert'/>",
            "<foreignObject><p onclick='alert(1)'>x</p></foreignObject>",
            "<p xmlns='http://www.w3.org/1999/xhtml'><img src='x' onerror='alert(1)'/></p>",
            "<set attributeName='href' to='javascript:alert(1)'/>",
            "<animate attributeName='xlink:href' values='javascript:alert(1)'/>",
            "<style>@import url(https://evil.example/alert.css); a{}</style>",
            "<style>a{background:url('https://evil.example/alert')}</style>",
            "<style>a{background:u\\72l(https://evil.example/alert)}</style>",
            "<rect style='fill:url(https://evil.example/alert)'/>",
            "<rect fill='url(//evil.example/alert#x)'/>",
            "<metadata>alert</metadata>",
            "<x:creator>alert</x:creator>",
            "<rect x:creator='alert'/>",
            "<!-- alert -->",
            "<?alert alert?>")) {
      String clean = clean(hostile);
      assertFalse(clean.contains("alert") || clean.contains("evil"), hostile + " gives " + clean);
    }
  }

  @Test
  void aPictureWithinIsCleanedToo() throws Exception {
    String inner = Base64.getEncoder().encodeToString(SamplePictures.jpeg(8, 8, 1));
    String clean = clean("<image href='data:image/jpeg;base64," + inner + "'/>");
    String kept = clean.replaceFirst("(?s).*base64,", "").replaceFirst("(?s)\".*", "");
    String bytes = new String(Base64.getDecoder().decode(kept), StandardCharsets.ISO_8859_1);
    assertFalse(bytes.contains(SamplePictures.SECRET));
    assertTrue(bytes.length() > 100);
  }

  @Test
  void entitiesAreReadWithinBoundsAndNeverFromElsewhere() throws Exception {
    String own =
        "<!DOCTYPE svg [<!ENTITY c 'red'>]><svg xmlns='http://www.w3.org/2000/svg' fill='&c;'/>";
    assertTrue(text(read(own)).contains("fill=\"red\""));
    String outside =
        "<!DOCTYPE svg [<!ENTITY c SYSTEM 'file:///etc/hostname'>]>"
            + "<svg xmlns='http://www.w3.org/2000/svg'><text>&c;</text></svg>";
    assertEquals(
        List.of("<text/>"), List.of(text(read(outside)).replaceFirst("(?s).*(<text.*?>).*", "$1")));
    StringBuilder bomb = new StringBuilder("<!DOCTYPE svg [<!ENTITY a0 'lol'>");
    for (int i = 1; i < 30; i++) {
      bomb.append("<!ENTITY a%d '&a%d;&a%d;'>".formatted(i, i - 1, i - 1));
    }
    bomb.append("]><svg xmlns='http://www.w3.org/2000/svg'><text>&a29;</text></svg>");
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> assertThrows(PictureFault.class, () -> read(bomb.toString())));
  }

  @Test
  void nestingWithoutEndIsReadOrRefused() {
    String deep = HEAD + "<g>".repeat(100_000) + "</g>".repeat(100_000) + "</svg>";
    assertTimeoutPreemptively(Duration.ofSeconds(30), () -> read(deep));
  }

  @Test
  void whatIsNotWellFormedIsAFault() {
    assertThrows(PictureFault.class, () -> read(HEAD + "<g>"));
  }

  private static String clean(String inside) throws PictureFault {
    return text(read(HEAD + inside + "</svg>"));
  }

  private static String text(PictureFile file) {
    return new String(file.clean(), StandardCharsets.UTF_8);
  }

  private static PictureFile read(String svg) throws PictureFault {
    return PictureFile.read(svg.getBytes(StandardCharsets.UTF_8));
  }
}
