package org.copydesk.clipping.part;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Puts the words of one block together, folding white space over run borders. */
public final class WordsBuilder {
  private char[] text = new char[512];
  private int length;
  private final List<Run> runs = new ArrayList<>();
  private int runStart;
  private Optional<String> link = Optional.empty();
  private Run.Look look = Run.Look.PLAIN;
  private boolean blankDue;
  private int linked;

  public void append(String words) {
    int before = length;
    int blanks = 0;
    reserve(2 * words.length());
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c > ' ' && c < '\u007f'
          || c > '\u007f' && c != '\u00ad' && c != '\u200b' && c != '\ufeff') {
        if (blankDue) {
          blanks += blank();
        }
        text[length++] = c;
      } else if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f') {
        blankDue = true;
      }
    }
    linked += link.isPresent() ? length - before - blanks : 0;
  }

  /** Writes the blank that is due, unless nothing or a line's end stands before it; how many. */
  private int blank() {
    blankDue = false;
    if (length == 0 || text[length - 1] == '\n') {
      return 0;
    }
    text[length++] = ' ';
    return 1;
  }

  private void reserve(int more) {
    if (length + more > text.length) {
      text = Arrays.copyOf(text, 2 * (length + more));
    }
  }

  public void breakLine() {
    blankDue = false;
    if (length > 0 && text[length - 1] != '\n') {
      reserve(1);
      text[length++] = '\n';
    }
  }

  /** Text from here on leads there, or nowhere. */
  public void link(Optional<String> to) {
    endRun();
    link = to;
  }

  public Optional<String> link() {
    return link;
  }

  public void look(Run.Look to) {
    if (to != look) {
      endRun();
      look = to;
    }
  }

  public Run.Look look() {
    return look;
  }

  /** The blank that is due belongs to neither side of a border but must not be lost. */
  private void endRun() {
    if (blankDue && length > 0 && text[length - 1] != '\n') {
      reserve(1);
      blank();
    }
    if (length > runStart) {
      runs.add(new Run(new String(text, runStart, length - runStart), link, look));
      runStart = length;
    }
  }

  public boolean isEmpty() {
    return length == 0;
  }

  /** How many characters are the text of links, blanks not counted. */
  public int linked() {
    return linked;
  }

  /** The words put together, without blanks at either end; starts anew, links and looks go on. */
  public Words take() {
    while (length > 0 && (text[length - 1] == '\n' || text[length - 1] == ' ')) {
      length--;
    }
    blankDue = false;
    if (length > runStart) {
      endRun();
    }
    Words words = new Words(trimmed());
    runs.clear();
    length = 0;
    runStart = 0;
    linked = 0;
    return words;
  }

  /** Cutting blanks off the end may have reached into finished runs. */
  private List<Run> trimmed() {
    if (runStart == length) {
      return runs;
    }
    int total = 0;
    List<Run> whole = new ArrayList<>();
    for (Run run : runs) {
      int end = Math.min(total + run.text().length(), length);
      if (end > total) {
        whole.add(
            end - total == run.text().length()
                ? run
                : new Run(run.text().substring(0, end - total), run.link(), run.look()));
      }
      total += run.text().length();
    }
    return whole;
  }
}
