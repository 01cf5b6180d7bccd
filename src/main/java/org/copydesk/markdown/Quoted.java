package org.copydesk.markdown;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.copydesk.markdown.tree.Run;

/**
 * Words in quotation marks directly before a citation.
 *
 * @param words without the marks, white space folded
 * @param start offset in the file of the first word
 * @param end offset behind the last
 */
record Quoted(String words, int start, int end) {
  /** Marks that close a quotation, and beneath each the marks that may have opened it. */
  private static final String CLOSING = "\"'”’“‘»«›‹」』》";

  private static final String[] OPENING = {
    "\"", "'", "“„”", "‘‚’", "„", "‚", "«»", "»", "‹›", "›", "「", "『", "《"
  };

  private static final Pattern BLANKS = Pattern.compile("[\\s\u00a0\u202f]+");

  /** Opening marks looked through for the partner of a closing one. */
  private static final int LOOK_BACK = 8;

  /** The quotations in a stretch of running text, by the citation that follows each. */
  static Map<Run.Cited, Quoted> in(List<Run> runs) {
    if (!hasCitation(runs)) {
      return Map.of();
    }
    Scan scan = new Scan();
    scan.runs(runs);
    return scan.found;
  }

  private static boolean hasCitation(List<Run> runs) {
    for (Run run : runs) {
      if (run instanceof Run.Cited || hasCitation(run.inside())) {
        return true;
      }
    }
    return false;
  }

  /** Whether one character may close what another opened. */
  static boolean closes(char closing, char opening) {
    int kind = CLOSING.indexOf(closing);
    return kind >= 0 && OPENING[kind].indexOf(opening) >= 0;
  }

  /** Goes once through the characters, with a stack of open marks. */
  private static final class Scan {
    private static final String ANY_OPENING = "\"'“„”‘‚’«»‹›「『《";

    private final Map<Run.Cited, Quoted> found = new IdentityHashMap<>();
    private final StringBuilder text = new StringBuilder();
    private final List<Integer> starts = new ArrayList<>();
    private final List<Integer> ends = new ArrayList<>();
    private final List<Integer> open = new ArrayList<>();

    /**
     * The quotation closed last: indices of its marks; and the index at which a citation may
     * follow.
     */
    private int from = -1;

    private int to = -1;

    void runs(List<Run> runs) {
      for (Run run : runs) {
        if (run instanceof Run.Words words) {
          words(words);
        } else if (run instanceof Run.Code code) {
          plain(code.text(), code.start(), code.end());
        } else if (run instanceof Run.Break line) {
          character(' ', line.start(), line.end());
        } else if (run instanceof Run.Cited cited) {
          cited(cited);
        } else {
          runs(run.inside());
        }
      }
    }

    private void words(Run.Words words) {
      for (int index = 0; index < words.text().length(); index++) {
        int start = words.literal() ? words.start() + index : words.start();
        int end = words.literal() ? start + 1 : words.end();
        character(words.text().charAt(index), start, end);
      }
    }

    /** Code may hold marks, but they quote nothing. */
    private void plain(String code, int start, int end) {
      for (int index = 0; index < code.length(); index++) {
        add(code.charAt(index), start, end);
      }
      from = -1;
    }

    private void character(char c, int start, int end) {
      add(c, start, end);
      int index = text.length() - 1;
      if (c != ' ' && c != '\t' && c != '\u00a0' && c != '\u202f' && ".,;:!?…".indexOf(c) < 0) {
        from = -1;
      }
      if (ANY_OPENING.indexOf(c) < 0 && CLOSING.indexOf(c) < 0) {
        return;
      }
      int partner = apostrophe(c, index) ? -1 : partner(c, index);
      if (partner >= 0) {
        from = open.get(partner);
        to = index;
        open.subList(partner, open.size()).clear();
      } else if (ANY_OPENING.indexOf(c) >= 0) {
        open.add(index);
      }
    }

    private boolean apostrophe(char c, int index) {
      return (c == '\'' || c == '’') && index > 0 && text.charAt(index - 1) == ' ';
    }

    /** The position in the stack of the mark that this one closes, or -1. */
    private int partner(char c, int index) {
      int last = Math.max(0, open.size() - LOOK_BACK);
      for (int position = open.size() - 1; position >= last; position--) {
        if (closes(c, text.charAt(open.get(position))) && open.get(position) < index - 1) {
          return position;
        }
      }
      return -1;
    }

    private void add(char c, int start, int end) {
      text.append(c);
      starts.add(start);
      ends.add(end);
    }

    private void cited(Run.Cited cited) {
      if (from >= 0) {
        String words = text.substring(from + 1, to);
        String folded = BLANKS.matcher(words).replaceAll(" ").strip();
        int first = from + 1;
        int last = to;
        while (first < last && blank(text.charAt(first))) {
          first++;
        }
        while (last > first && blank(text.charAt(last - 1))) {
          last--;
        }
        if (!folded.isEmpty()) {
          // Marks of emphasis at the edges belong to the words.
          int start = first == from + 1 ? ends.get(from) : starts.get(first);
          int end = last == to ? starts.get(to) : ends.get(last - 1);
          found.put(cited, new Quoted(folded, start, end));
        }
      }
      add(' ', cited.start(), cited.end());
      from = -1;
    }

    private static boolean blank(char c) {
      return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
  }
}
