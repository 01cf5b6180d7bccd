package org.copydesk.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Puts pieces together: markup, text made safe, and holes. */
final class PieceWriter {
  private final StringBuilder markup = new StringBuilder();
  private List<Piece> pieces = new ArrayList<>();
  private final Deque<List<Piece>> outer = new ArrayDeque<>();

  /** Markup that this room made itself. */
  PieceWriter markup(String html) {
    markup.append(html);
    return this;
  }

  /** Words of others. */
  PieceWriter text(String text) {
    HtmlText.escape(text, markup);
    return this;
  }

  PieceWriter hole(Piece piece) {
    flush();
    pieces.add(piece);
    return this;
  }

  /** A line end, unless one has just been written. */
  PieceWriter line() {
    boolean begun =
        markup.isEmpty() ? !pieces.isEmpty() : markup.charAt(markup.length() - 1) != '\n';
    if (begun) {
      markup.append('\n');
    }
    return this;
  }

  /** What follows goes into a slot, until it is closed. */
  void openSlot() {
    flush();
    outer.push(pieces);
    pieces = new ArrayList<>();
  }

  void closeSlot(String kind, String id) {
    flush();
    List<Piece> inside = List.copyOf(pieces);
    pieces = outer.pop();
    pieces.add(new Piece.Slot(kind, id, inside));
  }

  List<Piece> pieces() {
    flush();
    return List.copyOf(pieces);
  }

  private void flush() {
    if (!markup.isEmpty()) {
      pieces.add(new Piece.Markup(markup.toString()));
      markup.setLength(0);
    }
  }
}
