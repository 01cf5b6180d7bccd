package org.copydesk.markdown.typography;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** Finds what to put in place of which characters. */
final class Corrections {
  private static final String APOSTROPHE = "’";
  private static final String EN_DASH = "–";
  private static final String EM_DASH = "—";
  private static final String BEFORE_OPENING = "([{<-–—/«“‘„‚‹¿¡\"'";
  private static final String CLOSING = ")]}»”’%\"'";

  private final Galley galley;
  private final Marks marks;
  private final Map<Integer, String> changes = new HashMap<>();

  /** Indices of quotation marks that are open, the innermost first. */
  private final Deque<Integer> open = new ArrayDeque<>();

  private Corrections(Galley galley, Marks marks) {
    this.galley = galley;
    this.marks = marks;
  }

  static Map<Integer, String> of(Galley galley, Marks marks) {
    Corrections corrections = new Corrections(galley, marks);
    int index = 0;
    while (index < galley.length()) {
      index += galley.isFixed(index) ? 1 : corrections.at(index);
    }
    while (!corrections.open.isEmpty()) {
      corrections.abandon(corrections.open.pop());
    }
    return corrections.changes;
  }

  /** Looks at one place; gives how many characters have been dealt with. */
  private int at(int index) {
    char c = galley.at(index);
    switch (c) {
      case '"':
        doubleMark(index);
        return 1;
      case '\'':
        singleMark(index);
        return 1;
      case '-':
        return dashes(index);
      case '.':
        int dots = galley.run(index);
        if (dots == 3) {
          replace(index, 3, "…");
        }
        return dots;
      default:
        blanks(c, index);
        return 1;
    }
  }

  private void replace(int index, int length, String words) {
    changes.put(index, words);
    for (int rest = 1; rest < length; rest++) {
      changes.put(index + rest, "");
    }
  }

  private int dashes(int index) {
    int length = galley.run(index);
    // A word behind two hyphens is an option of a command, such as --help.
    boolean option = length == 2 && galley.isBlank(index - 1) && galley.isWord(index + 2);
    if (length == 3) {
      replace(index, 3, EM_DASH);
    } else if (length == 2 && !option) {
      replace(index, 2, EN_DASH);
    }
    return length;
  }

  private void doubleMark(int index) {
    boolean afterBlank = galley.isBlank(index - 1);
    boolean beforeBlank = galley.isBlank(index + 1);
    int partner = partner('"');
    if (partner >= 0
        && !afterBlank
        && (beforeBlank || !galley.isWord(index + 1) || inWord(index))) {
      close(partner, index);
    } else if (!beforeBlank && (afterBlank || BEFORE_OPENING.indexOf(galley.at(index - 1)) >= 0)) {
      open.push(index);
    }
  }

  private boolean inWord(int index) {
    return galley.isWord(index - 1) && galley.isWord(index + 1);
  }

  private void singleMark(int index) {
    boolean wordBefore = galley.isWord(index - 1);
    boolean wordAfter = galley.isWord(index + 1);
    int partner = partner('\'');
    if (wordBefore && wordAfter) {
      changes.put(index, APOSTROPHE);
    } else if (!galley.isBlank(index - 1) && !wordAfter && partner >= 0) {
      close(partner, index);
    } else if (wordBefore) {
      if (!Character.isDigit(galley.at(index - 1))) {
        changes.put(index, APOSTROPHE);
      }
    } else if (!galley.isBlank(index + 1)) {
      open.push(index);
    }
  }

  /** The innermost open mark of a kind, or -1; only a few levels are looked through. */
  private int partner(char kind) {
    int looked = 0;
    for (int candidate : open) {
      if (galley.at(candidate) == kind) {
        return candidate;
      }
      if (++looked > 3) {
        break;
      }
    }
    return -1;
  }

  private void close(int opening, int closing) {
    while (open.peek() != null && open.peek() != opening) {
      abandon(open.pop());
    }
    open.pop();
    boolean inner = galley.at(opening) == '\'' || !open.isEmpty();
    changes.put(opening, marks.opening(inner));
    changes.put(closing, marks.closing(inner));
  }

  /**
   * An opening mark that nothing closes: one that stands before several paragraphs of a quotation,
   * or an apostrophe at the start of a word.
   */
  private void abandon(int index) {
    changes.put(index, galley.at(index) == '"' ? marks.opening(false) : APOSTROPHE);
  }

  /** Narrow no-break spaces inside guillemets and before double punctuation. */
  private void blanks(char c, int index) {
    if (marks.spaced().isEmpty()) {
      return;
    }
    boolean closing = marks.spaced().indexOf(c) == 1;
    if (marks.spaced().indexOf(c) == 0
        && galley.at(index + 1) == ' '
        && !galley.isFixed(index + 1)) {
      changes.put(index + 1, String.valueOf(Typographer.NARROW));
    } else if ((closing || lifted(c, index)) && galley.at(index - 1) == ' ') {
      if (index > 0 && !galley.isFixed(index - 1) && !galley.isBlank(index - 2)) {
        changes.put(index - 1, String.valueOf(Typographer.NARROW));
      }
    } else if (!closing && lifted(c, index) && bare(index)) {
      changes.put(index, Typographer.NARROW + String.valueOf(c));
    }
  }

  /** Whether a sign ends a clause here, unlike the colon in 12:30. */
  private boolean lifted(char c, int index) {
    if (marks.lifted().indexOf(c) < 0) {
      return false;
    }
    char next = galley.at(index + 1);
    return galley.isBlank(index + 1)
        || (c == '!' || c == '?') && ("!?." + CLOSING).indexOf(next) >= 0
        || next == '\ufffc';
  }

  private boolean bare(int index) {
    return galley.isWord(index - 1) || CLOSING.indexOf(galley.at(index - 1)) >= 0;
  }
}
