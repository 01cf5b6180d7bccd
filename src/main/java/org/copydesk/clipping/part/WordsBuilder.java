package org.copydesk.clipping.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts the words of one block together, folding white space over run borders. */
public final class WordsBuilder {
  private final StringBuilder text = new StringBuilder();
  private final List<Run> runs = new ArrayList<>();
  private int runStart;
  private Optional<String> link = Optional.empty();
  private Run.Look look = Run.Look.PLAIN;
  private boolean blankDue;
  private int linked;

  public void append(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c == ' '
          || c == '\n'
          || c == '\t'
          || c == '\r'
          || c == '\f'
          || c == '\u200b'
          || c == '\ufeff') {
        blankDue |= c != '\u200b' && c != '\ufeff';
      } else if (c >= ' ' && c != '\u007f' && c != '\u00ad') {
        if (blankDue && !text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
          text.append(' ');
        }
        blankDue = false;
        text.append(c);
        linked += link.isPresent() ? 1 : 0;
      }
    }
  }

  public void breakLine() {
    blankDue = false;
    if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
      text.append('\n');
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
    if (blankDue && !text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
      text.append(' ');
      blankDue = false;
    }
    if (text.length() > runStart) {
      runs.add(new Run(text.substring(runStart), link, look));
      runStart = text.length();
    }
  }

  public boolean isEmpty() {
    return text.isEmpty();
  }

  public int length() {
    return text.length();
  }

  /** How many characters are the text of links, blanks not counted. */
  public int linked() {
    return linked;
  }

  public CharSequence text() {
    return text;
  }

  /** The words put together, without blanks at either end; starts anew, links and looks go on. */
  public Words take() {
    while (!text.isEmpty()
        && (text.charAt(text.length() - 1) == '\n' || text.charAt(text.length() - 1) == ' ')) {
      text.setLength(text.length() - 1);
    }
    blankDue = false;
    if (text.length() > runStart) {
      endRun();
    }
    Words words = new Words(trimmed());
    runs.clear();
    text.setLength(0);
    runStart = 0;
    linked = 0;
    return words;
  }

  /** Cutting blanks off the end may have reached into finished runs. */
  private List<Run> trimmed() {
    int total = 0;
    List<Run> whole = new ArrayList<>();
    for (Run run : runs) {
      int end = Math.min(total + run.text().length(), text.length());
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
