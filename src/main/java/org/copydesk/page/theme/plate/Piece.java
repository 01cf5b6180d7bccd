package org.copydesk.page.theme.plate;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a template while it is being read, with what decides about blanks around it. */
final class Piece {
  /** How a piece counts where blanks are stripped. */
  enum Kind {
    ROOT,
    TEXT,
    PRINT,
    COMMENT,
    /** A macro: what stands in it is nobody's neighbour. */
    MACRO,
    /** An assignment, or an import. */
    SILENT,
    CAPTURE,
    IF,
    OTHER
  }

  final Kind kind;
  final @Nullable Part part;
  final List<Piece> inside = new ArrayList<>();
  String text = "";
  int firstLine;
  int lastLine;

  /** Whether it begins where a line begins. */
  boolean opensLine;

  @Nullable Piece parent;
  int index;

  Piece(Kind kind, @Nullable Part part) {
    this.kind = kind;
    this.part = part;
  }

  void add(Piece piece) {
    piece.parent = this;
    piece.index = inside.size();
    inside.add(piece);
  }

  /** Where it stands: from a letter up to another, exclusive. */
  Piece at(Letters letters, int from, int to) {
    firstLine = letters.line(from);
    lastLine = letters.line(to - 1);
    opensLine = letters.opensLine(from);
    return this;
  }

  /** The same for one that ends with what stands in it. */
  Piece open(Letters letters, int from, int to) {
    at(letters, from, to);
    if (!inside.isEmpty()) {
      lastLine = inside.get(inside.size() - 1).lastLine;
    }
    return this;
  }

  boolean isTop() {
    return parent == null || parent.kind == Kind.ROOT;
  }

  @Nullable Piece before() {
    return parent == null || index == 0 ? null : parent.inside.get(index - 1);
  }

  @Nullable Piece after() {
    return parent == null || index + 1 >= parent.inside.size()
        ? null
        : parent.inside.get(index + 1);
  }

  /** The innermost piece that comes before it in the text. */
  @Nullable Piece leafBefore() {
    for (Piece at = this; at != null; at = at.parent) {
      Piece before = at.before();
      if (before != null) {
        while (!before.isLeaf()) {
          before = before.inside.get(before.inside.size() - 1);
        }
        return before;
      }
    }
    return null;
  }

  /** The innermost piece that comes after it in the text. */
  @Nullable Piece leafAfter() {
    for (Piece at = this; at != null; at = at.parent) {
      Piece after = at.after();
      if (after != null) {
        while (!after.isLeaf()) {
          after = after.inside.get(0);
        }
        return after;
      }
    }
    return null;
  }

  private boolean isLeaf() {
    return inside.isEmpty() || kind == Kind.MACRO || kind == Kind.CAPTURE;
  }

  /** Hands each part what stands in it, once blanks are stripped. */
  Part[] parts() {
    List<Part> parts = new ArrayList<>();
    for (Piece piece : inside) {
      if (piece.kind == Kind.TEXT) {
        if (!piece.text.isEmpty()) {
          parts.add(new Part.Text(piece.text));
        }
      } else if (piece.part != null) {
        if (!piece.inside.isEmpty()) {
          piece.part.hold(piece.parts());
        }
        parts.add(piece.part);
      }
    }
    return parts.toArray(Part.NONE);
  }
}
