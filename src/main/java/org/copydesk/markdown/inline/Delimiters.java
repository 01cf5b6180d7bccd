package org.copydesk.markdown.inline;

import java.util.Arrays;
import org.copydesk.markdown.tree.Run.Mark;
import org.jspecify.annotations.Nullable;

/**
 * The stack of {@code *}, {@code _} and {@code ~} that may turn out to be emphasis (CommonMark
 * 0.31.2, "An algorithm for parsing nested emphasis and links").
 */
final class Delimiters {
  /** Kinds of closer that remember separately below which place no opener is left. */
  private static final int KINDS = 16;

  @Nullable Delimiter top;

  /** A run of one delimiter character. */
  static final class Delimiter {
    final Atom atom;
    final char character;
    final int length;
    final boolean opens;
    final boolean closes;
    int left;
    @Nullable Delimiter before;
    @Nullable Delimiter next;

    Delimiter(Atom atom, char character, boolean opens, boolean closes) {
      this.atom = atom;
      this.character = character;
      this.length = atom.to - atom.from;
      this.left = length;
      this.opens = opens;
      this.closes = closes;
    }

    private int kind() {
      if (character == '~') {
        return 12 + Math.min(length, 3);
      }
      return (character == '*' ? 0 : 6) + (opens ? 3 : 0) + length % 3;
    }

    private boolean opensFor(Delimiter closer) {
      if (!opens || character != closer.character) {
        return false;
      }
      if (character == '~') {
        return length == closer.length;
      }
      boolean oddMatch =
          (closer.opens || closes) && closer.length % 3 != 0 && (length + closer.length) % 3 == 0;
      return !oddMatch;
    }
  }

  void push(Delimiter delimiter) {
    delimiter.before = top;
    if (top != null) {
      top.next = delimiter;
    }
    top = delimiter;
  }

  /** Makes emphasis of all delimiters above a bottom, and takes them off the stack. */
  void settle(@Nullable Delimiter bottom) {
    if (top == bottom) {
      return;
    }
    int[] floors = new int[KINDS];
    Arrays.fill(floors, bottom == null ? -1 : bottom.atom.from);
    Delimiter closer = lowestAbove(bottom);
    while (closer != null) {
      closer = closer.closes ? close(closer, bottom, floors) : closer.next;
    }
    while (top != null && top != bottom) {
      remove(top);
    }
  }

  private @Nullable Delimiter lowestAbove(@Nullable Delimiter bottom) {
    Delimiter lowest = top == bottom ? null : top;
    while (lowest != null && lowest.before != bottom) {
      lowest = lowest.before;
    }
    return lowest;
  }

  /** Handles one closer; gives the next delimiter to look at. */
  private @Nullable Delimiter close(Delimiter closer, @Nullable Delimiter bottom, int[] floors) {
    int kind = closer.kind();
    Delimiter opener = closer.before;
    while (opener != null && opener != bottom && opener.atom.from > floors[kind]) {
      if (opener.opensFor(closer)) {
        return join(opener, closer);
      }
      opener = opener.before;
    }
    Delimiter next = closer.next;
    floors[kind] = closer.before == null ? floors[kind] : closer.before.atom.from;
    if (!closer.opens) {
      remove(closer);
    }
    return next;
  }

  private @Nullable Delimiter join(Delimiter opener, Delimiter closer) {
    int used =
        closer.character == '~' ? closer.left : Math.min(2, Math.min(opener.left, closer.left));
    opener.left -= used;
    closer.left -= used;
    opener.atom.to -= used;
    closer.atom.from += used;
    Atom marked = new Atom(Atom.Kind.MARKED, opener.atom.to, closer.atom.from);
    marked.mark = closer.character == '~' ? Mark.STRUCK : used == 2 ? Mark.STRONG : Mark.EMPHASIS;
    opener.atom.moveFollowing(closer.atom, marked);
    opener.atom.insertAfter(marked);
    while (closer.before != null && closer.before != opener) {
      remove(closer.before);
    }
    if (opener.left == 0) {
      opener.atom.unlink();
      remove(opener);
    }
    if (closer.left > 0) {
      return closer;
    }
    Delimiter next = closer.next;
    closer.atom.unlink();
    remove(closer);
    return next;
  }

  private void remove(Delimiter delimiter) {
    if (delimiter.before != null) {
      delimiter.before.next = delimiter.next;
    }
    if (delimiter.next != null) {
      delimiter.next.before = delimiter.before;
    } else {
      top = delimiter.before;
    }
  }
}
