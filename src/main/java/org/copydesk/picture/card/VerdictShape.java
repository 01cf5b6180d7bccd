package org.copydesk.picture.card;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;

/**
 * The forms by which verdicts are told apart without colour, as the default theme draws them in a
 * square of 16: a filled disc for true, a square for false, fillings between; open forms beside the
 * scale.
 */
final class VerdictShape {
  private static final BasicStroke LINE = stroke(1.6f);
  private static final BasicStroke CUT = stroke(1.9f);
  private static final Shape RING = new Ellipse2D.Double(1.8, 1.8, 12.4, 12.4);
  private static final Shape DIAMOND = path(true, 8, 1.2, 14.8, 8, 8, 14.8, 1.2, 8);

  private final Graphics2D out;
  private final Color tone;
  private final Color paper;

  private VerdictShape(Graphics2D out, Color tone, Color paper) {
    this.out = out;
    this.tone = tone;
    this.paper = paper;
  }

  /**
   * @param size of its square, in pixels, whose upper left corner is at {@code x} and {@code y}
   */
  static void draw(Graphics2D on, SocialCard.Sign sign, CardColours colours, double[] xySize) {
    Graphics2D out = (Graphics2D) on.create();
    out.transform(new AffineTransform(xySize[2] / 16, 0, 0, xySize[2] / 16, xySize[0], xySize[1]));
    new VerdictShape(out, new Color(colours.tone(sign.tone())), new Color(colours.paper()))
        .draw(sign);
    out.dispose();
  }

  private void draw(SocialCard.Sign sign) {
    switch (sign.tone()) {
      case "best" -> {
        fill(new Ellipse2D.Double(1, 1, 14, 14));
        stroke(path(false, 4.5, 8.2, 7, 10.7, 11.6, 5.2), CUT, paper);
      }
      case "good" -> {
        line(RING);
        line(path(false, 4.8, 8.2, 7, 10.4, 11.2, 5.7));
      }
      case "middle" -> {
        line(RING);
        fill(new Arc2D.Double(1.8, 1.8, 12.4, 12.4, -90, 180, Arc2D.PIE));
      }
      case "poor" -> {
        line(path(true, 8, 1.6, 15, 14, 1, 14));
        line(path(false, 8, 6, 8, 10));
        line(path(false, 8, 11.4, 8, 12.6));
      }
      case "worst" -> {
        fill(path(true, 1.5, 1.5, 14.5, 1.5, 14.5, 14.5, 1.5, 14.5));
        stroke(path(false, 5, 5, 11, 11), CUT, paper);
        stroke(path(false, 11, 5, 5, 11), CUT, paper);
      }
      default -> beside(sign.id());
    }
  }

  private void beside(String id) {
    line(id.equals("outdated") ? RING : DIAMOND);
    switch (id) {
      case "outdated" -> line(path(false, 8, 4.4, 8, 8, 10.6, 9.8));
      case "withdrawn" -> line(path(false, 5, 8, 11, 8));
      case "disputed" -> {
        line(path(false, 6, 5.8, 6, 10.2));
        line(path(false, 10, 5.8, 10, 10.2));
      }
      default -> question();
    }
  }

  private void question() {
    Path2D mark = new Path2D.Double();
    mark.moveTo(6.4, 6.6);
    mark.curveTo(6.4, 4.6, 9.6, 4.6, 9.6, 6.6);
    mark.curveTo(9.6, 7.8, 8, 7.8, 8, 9);
    line(mark);
    line(path(false, 8, 10.6, 8, 11.4));
  }

  private void fill(Shape shape) {
    out.setColor(tone);
    out.fill(shape);
  }

  private void line(Shape shape) {
    stroke(shape, LINE, tone);
  }

  private void stroke(Shape shape, BasicStroke width, Color colour) {
    out.setColor(colour);
    out.fill(width.createStrokedShape(shape));
  }

  private static BasicStroke stroke(float width) {
    return new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
  }

  private static Path2D path(boolean closed, double... points) {
    Path2D path = new Path2D.Double();
    path.moveTo(points[0], points[1]);
    for (int i = 2; i < points.length; i += 2) {
      path.lineTo(points[i], points[i + 1]);
    }
    if (closed) {
      path.closePath();
    }
    return path;
  }
}
