package org.copydesk.picture.card;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.copydesk.text.CannotGoOn;

/**
 * Draws cards. Thread-safe; loading takes some tenths of a second, so make one when the first card
 * is to be drawn and not before.
 *
 * <pre>{@code
 * byte[] png = CardPainter.load().draw(card);
 * }</pre>
 *
 * Words in a script that none of the fonts has are left out rather than drawn as boxes: the card
 * then shows the publication's name and the shape of the verdict.
 */
public final class CardPainter {
  private static final int EDGE = 72;
  private static final int INNER = SocialCard.WIDTH - 2 * EDGE;
  private static final List<Integer> TITLE_SIZES = List.of(84, 76, 68, 60, 54, 48, 43);

  private final CardFonts fonts;

  private CardPainter(CardFonts fonts) {
    this.fonts = fonts;
  }

  /**
   * @throws CannotGoOn when this machine's Java cannot set type
   */
  public static CardPainter load() throws CannotGoOn {
    return new CardPainter(CardFonts.load());
  }

  /** The card as a PNG. */
  public byte[] draw(SocialCard card) {
    BufferedImage picture =
        new BufferedImage(SocialCard.WIDTH, SocialCard.HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D out = picture.createGraphics();
    out.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    out.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    try {
      new Sheet(card, out, setter(fonts.serif(), card), setter(fonts.sans(), card)).draw();
    } finally {
      out.dispose();
    }
    CardColours colours = card.colours();
    List<Integer> inks = new ArrayList<>(List.of(colours.ink(), colours.soft(), colours.accent()));
    card.verdicts().forEach(sign -> inks.add(colours.tone(sign.tone())));
    int[] pixels = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
    return new FlatPng(colours.paper(), inks.stream().distinct().toList())
        .write(pixels, SocialCard.WIDTH);
  }

  private Typesetter setter(Font first, SocialCard card) {
    return new Typesetter(
        Stream.concat(Stream.of(first), fonts.others().stream()).toList(), card.fromRight());
  }

  /** One card on its way. */
  private record Sheet(SocialCard card, Graphics2D out, Typesetter serif, Typesetter sans) {
    private static final int HEAD = 110;

    void draw() {
      colour(card.colours().paper());
      out.fillRect(0, 0, SocialCard.WIDTH, SocialCard.HEIGHT);
      boolean one = card.claim() && card.verdicts().size() == 1;
      colour(one ? card.colours().tone(card.verdicts().get(0).tone()) : card.colours().ink());
      out.fillRect(0, 0, SocialCard.WIDTH, 16);
      masthead();
      int foot = one ? 150 : card.verdicts().isEmpty() ? EDGE : 118;
      if (one) {
        verdict(card.verdicts().get(0), SocialCard.HEIGHT - foot, 68);
      } else {
        verdicts(SocialCard.HEIGHT - foot);
      }
      words(HEAD + 30, SocialCard.HEIGHT - foot - 24);
    }

    private void masthead() {
      colour(card.colours().ink());
      put(serif.line(name(), 34, INNER), 0, 76);
      out.fillRect(EDGE, HEAD - 8, INNER, 2);
    }

    private String name() {
      return serif.covers(card.site()) ? card.site() : card.host();
    }

    /** The title and the line over it, in the middle of the room between two heights. */
    private void words(int top, int bottom) {
      boolean legible = serif.covers(card.title());
      boolean over = legible && !card.over().isBlank() && sans.covers(card.over());
      int room = bottom - top - (over ? 50 : 0);
      String words = legible ? card.title() : name();
      Typesetter.Lines title = serif.fit(words, TITLE_SIZES, INNER, room);
      float y = top + Math.max(0, (room - title.height()) / 2);
      if (over) {
        colour(card.claim() ? card.colours().soft() : card.colours().accent());
        put(sans.line(card.over(), 30, INNER), 0, y + 26);
        y += 50;
      }
      colour(card.colours().ink());
      for (TextLayout line : title.lines()) {
        put(line, 0, y + title.size() * 0.95f);
        y += title.leading();
      }
    }

    private void verdict(SocialCard.Sign sign, int y, int size) {
      put(sign, 0, y, size);
    }

    private void verdicts(int y) {
      float x = 0;
      for (SocialCard.Sign sign : card.verdicts()) {
        float width = 40 * 1.45f + sans.line(sign.label(), 32, INNER).getAdvance();
        if (x + width > INNER) {
          return;
        }
        x += put(sign, x, y, 40) + 44;
      }
    }

    /** Shape and word of a verdict; gives the width they take. */
    private float put(SocialCard.Sign sign, float x, float y, int size) {
      double left = card.fromRight() ? SocialCard.WIDTH - EDGE - x - size : EDGE + x;
      VerdictShape.draw(out, sign, card.colours(), new double[] {left, y, size});
      if (!sans.covers(sign.label())) {
        return size;
      }
      colour(card.colours().tone(sign.tone()));
      float from = size * 1.35f;
      TextLayout word = sans.line(sign.label(), Math.round(size * 0.8f), INNER - x - from);
      put(word, x + from, y + size * 0.78f);
      return from + word.getAdvance();
    }

    /** A line of text, {@code x} counted from the edge where reading begins. */
    private void put(TextLayout line, float x, float baseline) {
      float left = card.fromRight() ? SocialCard.WIDTH - EDGE - x - line.getAdvance() : EDGE + x;
      out.fill(line.getOutline(AffineTransform.getTranslateInstance(left, baseline)));
    }

    private void colour(int rgb) {
      out.setColor(new Color(rgb));
    }
  }
}
