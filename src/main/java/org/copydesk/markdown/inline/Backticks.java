package org.copydesk.markdown.inline;

import java.util.HashMap;
import java.util.Map;

/** Knows which run of backticks closes which, having looked at each run once. */
final class Backticks {
  private final Map<Integer, Integer> closing = new HashMap<>();

  Backticks(String text) {
    Map<Integer, Integer> later = new HashMap<>();
    int at = text.length();
    while (at > 0) {
      if (text.charAt(at - 1) != '`') {
        at--;
        continue;
      }
      int end = at;
      while (at > 0 && text.charAt(at - 1) == '`') {
        at--;
      }
      Integer same = later.put(end - at, at);
      if (same != null) {
        closing.put(at, same);
      }
    }
  }

  /** Where the run starts that closes the one starting at an index, or -1. */
  int closing(int at) {
    return closing.getOrDefault(at, -1);
  }

  /** How long the run at an index is. */
  static int length(String text, int at) {
    int end = at;
    while (end < text.length() && text.charAt(end) == '`') {
      end++;
    }
    return end - at;
  }

  /** A code span's content: line ends are blanks, one blank is taken off both ends (6.1). */
  static String content(String inside) {
    String line = inside.replace('\n', ' ');
    boolean padded = line.length() > 1 && line.startsWith(" ") && line.endsWith(" ");
    return padded && !line.isBlank() ? line.substring(1, line.length() - 1) : line;
  }
}
