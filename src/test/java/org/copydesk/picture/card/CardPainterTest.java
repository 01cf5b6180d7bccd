package org.copydesk.picture.card;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.font.TextLayout;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Cards are read back: their size, what stands where, and that no letter is an empty box. */
class CardPainterTest {
  private static final int PAPER = CardColours.STANDARD.paper();
  private static CardPainter painter;
  private static CardFonts fonts;

  @BeforeAll
  static void load() throws Exception {
    painter = CardPainter.load();
    fonts = CardFonts.load();
  }

  @Test
  void aCardHasTheSizeThatNetworksAskForAndIsSmall() throws Exception {
    byte[] png = painter.draw(claim("Eight officers were killed.", false));
    BufferedImage card = ImageIO.read(new ByteArrayInputStream(png));
    assertEquals(SocialCard.WIDTH, card.getWidth());
    assertEquals(SocialCard.HEIGHT, card.getHeight());
    assertTrue(png.length < 40_000, "it has " + png.length + " bytes");
  }

  @Test
  void theVerdictIsToldByColourAndShapeAndWord() throws Exception {
    BufferedImage card = drawn(claim("Eight officers were killed.", false));
    int tone = CardColours.STANDARD.tone("worst");
    assertTrue(count(card, 60, 470, 80, 110, tone) > 1000, "the square");
    assertTrue(count(card, 160, 470, 300, 110, tone) > 1000, "the word");
  }

  @Test
  void theSameCardHasTheSameBytes() {
    SocialCard card = claim("Eight officers were killed.", false);
    assertArrayEquals(painter.draw(card), painter.draw(card));
  }

  @Test
  void aDigestFollowsWhatIsShown() {
    assertEquals(claim("A", false).digest(), claim("A", false).digest());
    assertNotEquals(claim("A", false).digest(), claim("B", false).digest());
  }

  @Test
  void aLanguageFromTheRightBeginsAtTheRight() throws Exception {
    BufferedImage card = drawn(claim("قُتل ثمانية.", true));
    assertEquals(0, inked(card, 72, 130, 300, 340), "the left is empty");
    assertTrue(inked(card, 800, 130, 328, 340) > 2000, "the right is not");
  }

  @Test
  void everyLetterOfTheLanguagesWeShipHasAShape() {
    Typesetter setter = setter(false);
    for (String text :
        List.of(
            "The quick brown fox “jumps” – 0123456789",
            "Où çà ? L’œuvre « naïve », hôpital",
            "¿Cuántos años? ¡Señor!",
            "Größe, Übermaß „ẞ“",
            "محكمة العدل الدولية أصدرت قرارًا؛ ١٢٣",
            "Восемь, Қазақстан, Україна",
            "Πόσοι άνθρωποι;",
            "שלום")) {
      assertTrue(setter.covers(text), text);
      assertEquals(text, setter.legible(text));
    }
  }

  @Test
  void arabicLettersAreJoined() {
    Typesetter setter = setter(true);
    TextLayout word = setter.line("ببب", 60, 1000);
    TextLayout apart = setter.line("ب", 60, 1000);
    assertTrue(word.getAdvance() < 2.5 * apart.getAdvance(), "three joined are narrower");
  }

  @Test
  void whatNoFontHasIsLeftOutAndNotShownAsABox() throws Exception {
    assertFalse(setter(false).covers("阿拉木图"));
    assertEquals("Fire", setter(false).legible("Fire 🔥"));
    SocialCard chinese = claim("阿拉木图有多少人死亡", false);
    SocialCard named = claim("The Gazette", false);
    assertArrayEquals(pixels(drawn(named)), pixels(drawn(chinese)));
  }

  @Test
  void aTitleWithoutEndIsCutWithinTheCard() throws Exception {
    BufferedImage card = drawn(claim("word ".repeat(2000) + "x".repeat(3000), false));
    assertEquals(0, inked(card, 1140, 130, 60, 500), "nothing runs over the edge");
  }

  private static Typesetter setter(boolean fromRight) {
    return new Typesetter(
        List.of(fonts.serif(), fonts.others().get(0), fonts.others().get(1)), fromRight);
  }

  private static SocialCard claim(String text, boolean fromRight) {
    List<SocialCard.Sign> verdict = List.of(new SocialCard.Sign("worst", "false", "False"));
    return new SocialCard(
        "The Gazette", "gazette.example", "", text, verdict, true, fromRight, CardColours.STANDARD);
  }

  private static BufferedImage drawn(SocialCard card) throws Exception {
    return ImageIO.read(new ByteArrayInputStream(painter.draw(card)));
  }

  private static int[] pixels(BufferedImage card) {
    return card.getRGB(0, 0, card.getWidth(), card.getHeight(), null, 0, card.getWidth());
  }

  private static long inked(BufferedImage card, int x, int y, int width, int height) {
    return (long) width * height - count(card, x, y, width, height, PAPER);
  }

  private static long count(BufferedImage card, int x, int y, int width, int height, int colour) {
    int[] part = card.getRGB(x, y, width, height, null, 0, width);
    return java.util.Arrays.stream(part).filter(rgb -> (rgb & 0xffffff) == colour).count();
  }
}
