package org.copydesk.markdown.inline;

import java.util.List;
import java.util.Optional;
import org.copydesk.markdown.tree.Run;
import org.jspecify.annotations.Nullable;

/** A run in the making: where emphasis and links end is known only later, so it can be moved. */
final class Atom {
  enum Kind {
    ROOT,
    WORDS,
    BREAK,
    CODE,
    MARKED,
    LINKED,
    PICTURED,
    BARE_LINK,
    TAG,
    CITED,
    NOTED
  }

  private static final Run.Target NOWHERE = new Run.Target("", Optional.empty(), 0, 0);

  final Kind kind;

  /** Indices in the strip; the end is exclusive. */
  int from;

  int to;

  /** Words that do not stand in the file as they are, code, a tag or a note's label. */
  String text = "";

  boolean hard;
  Run.Mark mark = Run.Mark.EMPHASIS;
  Run.Target target = NOWHERE;
  List<Run.Mention> mentions = List.of();

  @Nullable Atom before;
  @Nullable Atom next;
  @Nullable Atom parent;
  @Nullable Atom first;
  @Nullable Atom last;

  Atom(Kind kind, int from, int to) {
    this.kind = kind;
    this.from = from;
    this.to = to;
  }

  void append(Atom child) {
    child.parent = this;
    child.before = last;
    if (last == null) {
      first = child;
    } else {
      last.next = child;
    }
    last = child;
  }

  void unlink() {
    if (before != null) {
      before.next = next;
    } else if (parent != null) {
      parent.first = next;
    }
    if (next != null) {
      next.before = before;
    } else if (parent != null) {
      parent.last = before;
    }
    before = null;
    next = null;
    parent = null;
  }

  void insertAfter(Atom sibling) {
    sibling.before = this;
    sibling.next = next;
    sibling.parent = parent;
    if (next != null) {
      next.before = sibling;
    } else if (parent != null) {
      parent.last = sibling;
    }
    next = sibling;
  }

  /** Moves what stands between this atom and another, or the end, into a third. */
  void moveFollowing(@Nullable Atom until, Atom into) {
    Atom moving = next;
    while (moving != null && moving != until) {
      Atom following = moving.next;
      moving.unlink();
      into.append(moving);
      moving = following;
    }
  }
}
