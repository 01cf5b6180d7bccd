package org.copydesk.page.theme.plate;

import org.copydesk.page.theme.plate.Piece.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Strips the blanks that a template has for its own sake: of lines that hold directives only. It
 * follows FreeMarker step by step, since what a step leaves decides about the next.
 */
final class Blanks {
  private Blanks() {}

  /** Strips everything in a piece. */
  static void strip(Piece piece) {
    if (piece.kind == Kind.IF && piece.inside.size() == 1) {
      piece.inside.get(0).lastLine = piece.lastLine;
    }
    for (Piece inside : piece.inside) {
      if (inside.kind == Kind.TEXT) {
        text(inside);
      } else {
        strip(inside);
      }
    }
    for (int i = 0; i < piece.inside.size(); i++) {
      if (isNothing(piece.inside.get(i))) {
        piece.inside.remove(i);
        for (int j = i; j < piece.inside.size(); j++) {
          piece.inside.get(j).index = j;
        }
        i--;
      }
    }
  }

  private static void text(Piece text) {
    if (text.text.isEmpty() || text.isTop() && text.before() == null) {
      return;
    }
    int end = blanksAtEnd(text);
    int start = blanksAtStart(text);
    if (start > 0 || end > 0) {
      text.text = text.text.substring(start, text.text.length() - end);
      if (start > 0) {
        text.firstLine++;
        text.opensLine = true;
      }
    }
  }

  private static int blanksAtStart(Piece text) {
    int line = afterNewline(text.text);
    if (line == 0 && !text.opensLine || !isBlank(text.text.substring(0, line))) {
      return 0;
    }
    for (Piece leaf = text.leafBefore();
        leaf != null && leaf.lastLine == text.firstLine;
        leaf = leaf.leafBefore()) {
      if (heedsBefore(leaf)) {
        return 0;
      }
    }
    return line;
  }

  private static int blanksAtEnd(Piece text) {
    int newline = lastNewline(text.text);
    if (newline == -1 && !text.opensLine || !isBlank(text.text.substring(newline + 1))) {
      return 0;
    }
    for (Piece leaf = text.leafAfter();
        leaf != null && leaf.firstLine == text.lastLine;
        leaf = leaf.leafAfter()) {
      if (heedsAfter(leaf)) {
        return 0;
      }
    }
    return text.text.length() - (newline + 1);
  }

  /** Whether it shows something at its end, so that blanks after it count. */
  private static boolean heedsBefore(Piece leaf) {
    if (leaf.kind != Kind.TEXT || isNothing(leaf)) {
      return leaf.kind == Kind.PRINT;
    }
    for (int i = leaf.text.length() - 1; i >= 0; i--) {
      if (isNewline(leaf.text.charAt(i))) {
        return false;
      }
      if (!Character.isWhitespace(leaf.text.charAt(i))) {
        return true;
      }
    }
    return true;
  }

  /** Whether it shows something at its beginning, so that blanks before it count. */
  private static boolean heedsAfter(Piece leaf) {
    if (leaf.kind != Kind.TEXT || isNothing(leaf)) {
      return leaf.kind == Kind.PRINT;
    }
    for (int i = 0; i < leaf.text.length(); i++) {
      if (isNewline(leaf.text.charAt(i))) {
        return false;
      }
      if (!Character.isWhitespace(leaf.text.charAt(i))) {
        return true;
      }
    }
    return true;
  }

  private static boolean isNothing(Piece piece) {
    return switch (piece.kind) {
      case TEXT ->
          piece.text.isEmpty()
              || isBlank(piece.text)
                  && isSilent(piece.before(), piece.isTop())
                  && isSilent(piece.after(), piece.isTop());
      default -> false;
    };
  }

  private static boolean isSilent(@Nullable Piece neighbour, boolean top) {
    if (neighbour == null) {
      return top;
    }
    return switch (neighbour.kind) {
      case MACRO, SILENT, COMMENT -> true;
      default -> false;
    };
  }

  private static int lastNewline(String text) {
    return Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r'));
  }

  /** Where the second line begins; 0 when there is none. */
  private static int afterNewline(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isNewline(text.charAt(i))) {
        return text.startsWith("\r\n", i) ? i + 2 : i + 1;
      }
    }
    return 0;
  }

  private static boolean isNewline(char c) {
    return c == '\n' || c == '\r';
  }

  private static boolean isBlank(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > ' ') {
        return false;
      }
    }
    return true;
  }
}
