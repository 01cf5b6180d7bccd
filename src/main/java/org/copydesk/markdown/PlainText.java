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
    int at = 0;
    while (at < words.length()) {
      int end = stretch(words, at);
      if (end > at) {
        if (blank && !text.isEmpty()) {
          text.append(' ');
        }
        text.append(at == 0 && end == words.length() ? words : words.substring(at, end));
        blank = false;
      }
      if (end < words.length()) {
        blank = true;
      }
      at = end + 1;
    }
    if (inLink) {
      linked += Math.max(0, text.length() - before);
    }
  }

  /** Where a stretch ends that can be taken as it stands: at a blank that is not a single one. */
  private static int stretch(String words, int from) {
    for (int at = from; at < words.length(); at++) {
      char c = words.charAt(at);
      if (c > ' ' || !isBlank(c)) {
        continue;
      }
      boolean single =
          c == ' ' && at > from && at + 1 < words.length() && !isBlank(words.charAt(at + 1));
      if (!single) {
        return at;
      }
    }
    return words.length();
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\n';
  }
}
