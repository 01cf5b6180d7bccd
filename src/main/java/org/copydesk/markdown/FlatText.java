package org.copydesk.markdown;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.copydesk.markdown.tree.Run;
import org.copydesk.text.Signs;

/** Running text as one line of characters, each with its place in the file. */
final class FlatText {
  /** Stands for a citation: no blank, so that what comes before belongs to the first of several. */
  static final char CITATION = '\ufffc';

  private char[] text = new char[64];
  private int length;
  private final List<Mention> mentions = new ArrayList<>();

  /** Characters that mark nothing: those of code. */
  private final BitSet inert = new BitSet(0);

  /** The runs of which it is made, and the index at which each begins. */
  private final List<Run> runs = new ArrayList<>();

  private int[] begins = new int[16];

  /** A citation and the index at which it stands. */
  record Mention(Run.Cited cited, int index) {}

  FlatText add(List<Run> runs) {
    for (Run run : runs) {
      if (run instanceof Run.Words words) {
        append(words.text(), words);
      } else if (run instanceof Run.Code code) {
        int from = length;
        append(code.text(), code);
        inert.set(from, length);
      } else if (run instanceof Run.Break) {
        append("\n", run);
      } else if (run instanceof Run.Cited cited) {
        mentions.add(new Mention(cited, length));
        append(String.valueOf(CITATION), run);
      } else {
        add(run.inside());
      }
    }
    return this;
  }

  private void append(String characters, Run run) {
    if (runs.size() == begins.length) {
      begins = Arrays.copyOf(begins, runs.size() * 2);
    }
    begins[runs.size()] = length;
    runs.add(run);
    int from = length;
    length += characters.length();
    if (length > text.length) {
      text = Arrays.copyOf(text, Math.max(length, text.length * 2));
    }
    characters.getChars(0, characters.length(), text, from);
  }

  int length() {
    return length;
  }

  /** The character at an index; a blank beyond either end. */
  char at(int index) {
    return index < 0 || index >= length ? ' ' : text[index];
  }

  /** The index of the next of some signs, the length when there is none. */
  int next(Signs signs, int from) {
    int index = from;
    while (index < length && !signs.has(text[index])) {
      index++;
    }
    return index;
  }

  boolean isInert(int index) {
    return inert.get(index);
  }

  boolean isBlank(int index) {
    char c = at(index);
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  String sub(int from, int to) {
    return new String(text, from, to - from);
  }

  /** Offset in the file at which the character at an index starts. */
  int start(int index) {
    int run = runAt(index);
    boolean exact = runs.get(run) instanceof Run.Words words && words.literal();
    return runs.get(run).start() + (exact ? index - begins[run] : 0);
  }

  /** Offset in the file at which it ends. */
  int end(int index) {
    Run run = runs.get(runAt(index));
    return run instanceof Run.Words words && words.literal() ? start(index) + 1 : run.end();
  }

  /** The last run that begins at an index or before it: one without characters is passed over. */
  private int runAt(int index) {
    int low = 0;
    int high = runs.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (begins[middle] <= index) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  List<Mention> mentions() {
    return mentions;
  }
}
