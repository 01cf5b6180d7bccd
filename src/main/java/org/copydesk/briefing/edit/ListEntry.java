package org.copydesk.briefing.edit;

import java.util.List;
import java.util.stream.Collectors;

/**
 * An entry of a list, a mapping in braces.
 *
 * @param pairs {@code key: value} each; a line feed in one is where it may be broken
 */
record ListEntry(List<String> pairs) {
  private static final int WIDTH = 110;

  /** On one line. */
  String inline() {
    return pairs.stream()
        .map(pair -> pair.replace('\n', ' '))
        .collect(Collectors.joining(", ", "{ ", " }"));
  }

  /**
   * On as many lines as it needs.
   *
   * @param margin blanks before each further line
   */
  String block(String margin) {
    if (inline().length() <= WIDTH) {
      return inline();
    }
    StringBuilder out = new StringBuilder("{ ");
    int column = margin.length();
    for (int i = 0; i < pairs.size(); i++) {
      String pair = pairs.get(i).replace("\n", "\n" + margin) + (i + 1 < pairs.size() ? "," : " }");
      int first = (pair + "\n").indexOf('\n');
      if (i > 0) {
        boolean fits = column + first < WIDTH;
        out.append(fits ? " " : "\n" + margin);
        column = fits ? column + 1 : margin.length();
      }
      out.append(pair);
      column += first;
    }
    return out.toString();
  }
}
