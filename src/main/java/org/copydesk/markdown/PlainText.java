package org.copydesk.markdown;

import java.util.List;
import org.copydesk.markdown.tree.Run;

/** The words of runs without their markup. */
final class PlainText {
  private final StringBuilder text = new StringBuilder();
  private int linked;
  private boolean blank;

  private PlainText() {}

  /** Adds up several stretches of running text. */
  static PlainText of(List<Run> runs) {
    PlainText plain = new PlainText();
    plain.add(runs, false);
    return plain;
  }

  /** The words, white space folded to single blanks. */
  String text() {
    return text.toString();
  }

  /** How many characters of the words belong to links. */
  int linked() {
    return linked;
  }

  private void add(List<Run> runs, boolean inLink) {
    for (Run run : runs) {
      if (run instanceof Run.Words words) {
        append(words.text(), inLink);
      } else if (run instanceof Run.Code code) {
        append(code.text(), inLink);
      } else if (run instanceof Run.Break) {
        append(" ", inLink);
      } else {
        add(run.inside(), inLink || run instanceof Run.Linked);
      }
    }
  }

  private void append(String words, boolean inLink) {
    // A blank before the first word of a link is not the link's.
    int before = text.length() + (blank && !text.isEmpty() ? 1 : 0);
    for (int index = 0; index < words.length(); index++) {
      char c = words.charAt(index);
      if (c == ' ' || c == '\t' || c == '\n') {
        blank = true;
        continue;
      }
      if (blank && !text.isEmpty()) {
        text.append(' ');
      }
      blank = false;
      text.append(c);
    }
    if (inLink) {
      linked += Math.max(0, text.length() - before);
    }
  }
}
