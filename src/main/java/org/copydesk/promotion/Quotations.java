package org.copydesk.promotion;

import java.util.BitSet;

/** Tells whether promotion is only quoted: a report of what somebody printed or said stays. */
final class Quotations {
  /** Fewer words around a quotation may be a label, such as "Watch". */
  private static final int LEAST_AROUND = 4;

  private static final String OPENING = "“„«「『";
  private static final String CLOSING = "”“»」』";

  private Quotations() {}

  /** Whether every cue stands in quotation marks and a sentence stands around them. */
  static boolean holdAllCues(String text, Tally tally) {
    if (tally.firstCue() == Integer.MAX_VALUE) {
      return false;
    }
    BitSet quoted = quoted(text);
    if (quoted.isEmpty()) {
      return false;
    }
    Words words = tally.words();
    int around = 0;
    for (int i = 0; i < words.count(); i++) {
      boolean inside = quoted.get(words.start(i));
      if (tally.isCovered(i) && !inside) {
        return false;
      }
      around += inside ? 0 : 1;
    }
    return around >= LEAST_AROUND;
  }

  /** The characters that stand in quotation marks; a mark without a partner opens nothing. */
  private static BitSet quoted(String text) {
    BitSet quoted = new BitSet();
    int open = -1;
    char closing = 0;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (open < 0 && (c == '"' || OPENING.indexOf(c) >= 0)) {
        open = at;
        closing = c == '"' ? '"' : CLOSING.charAt(OPENING.indexOf(c));
      } else if (open >= 0 && c == closing) {
        quoted.set(open, at);
        open = -1;
      }
    }
    return quoted;
  }
}
