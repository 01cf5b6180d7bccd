package org.copydesk.markdown.inline;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.markdown.tree.Run;
import org.copydesk.markdown.tree.Strip;
import org.jspecify.annotations.Nullable;

/** Makes runs of atoms that have found their place. */
final class RunTree {
  /** Emphasis and pictures nested deeper than this stay as they are written. */
  private static final int DEEPEST = 100;

  private final Strip strip;

  RunTree(Strip strip) {
    this.strip = strip;
  }

  List<Run> runs(Atom parent) {
    return inside(parent, false, 0);
  }

  private List<Run> inside(Atom parent, boolean linked, int depth) {
    List<Run> runs = new ArrayList<>();
    int wordsFrom = -1;
    int wordsTo = -1;
    for (@Nullable Atom atom = parent.first; atom != null; atom = atom.next) {
      if (plain(atom) && atom.from == wordsTo) {
        wordsTo = atom.to;
        continue;
      }
      words(wordsFrom, wordsTo, runs);
      wordsFrom = wordsTo = -1;
      if (plain(atom)) {
        wordsFrom = atom.from;
        wordsTo = atom.to;
      } else if (atom.kind == Atom.Kind.BARE_LINK && linked) {
        words(atom.from, atom.to, runs);
      } else {
        runs.add(run(atom, linked, depth));
      }
    }
    words(wordsFrom, wordsTo, runs);
    return runs;
  }

  private static boolean plain(Atom atom) {
    return atom.kind == Atom.Kind.WORDS && atom.text.isEmpty();
  }

  private void words(int from, int to, List<Run> runs) {
    if (to > from) {
      int start = strip.place(from);
      int end = strip.placeAfter(to);
      runs.add(
          new Run.Words(strip.text().substring(from, to), end - start == to - from, start, end));
    }
  }

  private Run run(Atom atom, boolean linked, int depth) {
    int start = strip.place(atom.from);
    int end = strip.placeAfter(atom.to);
    return switch (atom.kind) {
      case BREAK -> new Run.Break(atom.hard, start, end);
      case CODE -> new Run.Code(atom.text, start, end);
      case TAG -> new Run.Tag(atom.text, start, end);
      case CITED -> new Run.Cited(atom.mentions, start, end);
      case NOTED -> new Run.Noted(atom.text, start, end);
      case MARKED, LINKED, PICTURED, BARE_LINK -> nest(atom, linked, depth);
      default -> new Run.Words(atom.text, false, start, end);
    };
  }

  private Run nest(Atom atom, boolean linked, int depth) {
    int start = strip.place(atom.from);
    int end = strip.placeAfter(atom.to);
    if (depth >= DEEPEST) {
      return new Run.Words(strip.text().substring(atom.from, atom.to), false, start, end);
    }
    boolean link = atom.kind == Atom.Kind.LINKED || atom.kind == Atom.Kind.BARE_LINK;
    List<Run> inside = inside(atom, linked || link, depth + 1);
    if (atom.kind == Atom.Kind.MARKED) {
      return new Run.Marked(atom.mark, inside, start, end);
    }
    return link
        ? new Run.Linked(atom.target, inside, start, end)
        : new Run.Pictured(atom.target, inside, start, end);
  }
}
