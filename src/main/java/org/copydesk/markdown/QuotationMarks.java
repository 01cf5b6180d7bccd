package org.copydesk.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.text.Signs;

/** Pairs the quotation marks of a text, whatever language's they are, in one pass. */
final class QuotationMarks {
  private static final String OPENING = "\"'“„”‘‚’«»‹›「『《";
  private static final String CLOSING = "\"'”’“‘»«›‹」』》";

  private static final Signs MARKS = new Signs(OPENING + CLOSING);

  /** Beneath each closing mark, the marks that may have opened it. */
  private static final String[] PARTNERS = {
    "\"", "'", "“„”", "‘‚’", "„", "‚", "«»", "»", "‹›", "›", "「", "『", "《"
  };

  /** Open marks looked through for the partner of a closing one. */
  private static final int LOOK_BACK = 8;

  private final FlatText text;
  private final List<Integer> open = new ArrayList<>();
  private final Map<Integer, Integer> pairs = new HashMap<>();

  QuotationMarks(FlatText text) {
    this.text = text;
  }

  /** Whether any mark is in a text, apostrophes among them. */
  static boolean areIn(String text) {
    return MARKS.next(text, 0) < text.length();
  }

  /** The index of the opening mark for that of each closing one. */
  Map<Integer, Integer> openingByClosing() {
    for (int at = text.next(MARKS, 0); at < text.length(); at = text.next(MARKS, at + 1)) {
      char c = text.at(at);
      if (!text.isInert(at) && !isApostrophe(c, at)) {
        mark(c, at);
      }
    }
    return pairs;
  }

  private static boolean isSingle(char c) {
    return c == '\'' || c == '’';
  }

  private boolean isApostrophe(char c, int index) {
    return isSingle(c)
        && Character.isLetterOrDigit(text.at(index - 1))
        && Character.isLetterOrDigit(text.at(index + 1));
  }

  private void mark(char c, int index) {
    int partner = partner(c, index);
    if (partner >= 0) {
      pairs.put(index, open.get(partner));
      open.subList(partner, open.size()).clear();
    } else if (OPENING.indexOf(c) >= 0
        && !(isSingle(c) && Character.isLetter(text.at(index - 1)))) {
      open.add(index);
    }
  }

  /** The position among the open marks of the one that this closes, or -1. */
  private int partner(char c, int index) {
    int kind = CLOSING.indexOf(c);
    boolean straight = c == '"' || c == '\'';
    if (kind < 0 || straight && text.isBlank(index - 1) && !text.isBlank(index + 1)) {
      return -1;
    }
    int last = Math.max(0, open.size() - LOOK_BACK);
    for (int position = open.size() - 1; position >= last; position--) {
      int candidate = open.get(position);
      if (PARTNERS[kind].indexOf(text.at(candidate)) >= 0 && candidate < index - 1) {
        return position;
      }
    }
    return -1;
  }
}
