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
  private final BitSet inert = new BitSet();

  private int[] starts = new int[64];
  private int[] ends = new int[64];

  /** A citation and the index at which it stands. */
  record Mention(Run.Cited cited, int index) {}

  FlatText add(List<Run> runs) {
    for (Run run : runs) {
      if (run instanceof Run.Words words) {
        words(words);
      } else if (run instanceof Run.Code code) {
        int from = length;
        whole(code.text(), code);
        inert.set(from, length);
      } else if (run instanceof Run.Break) {
        whole("\n", run);
      } else if (run instanceof Run.Cited cited) {
        mentions.add(new Mention(cited, length));
        whole(String.valueOf(CITATION), run);
      } else {
        add(run.inside());
      }
    }
    return this;
  }

  private void words(Run.Words words) {
    if (!words.literal()) {
      whole(words.text(), words);
      return;
    }
    int from = append(words.text());
    for (int index = from; index < length; index++) {
      starts[index] = words.start() + index - from;
      ends[index] = starts[index] + 1;
    }
  }

  /** Characters each of which stands for all of what was written. */
  private void whole(String characters, Run run) {
    int from = append(characters);
    Arrays.fill(starts, from, length, run.start());
    Arrays.fill(ends, from, length, run.end());
  }

  /** The index of the first of them. */
  private int append(String characters) {
    int from = length;
    length += characters.length();
    if (length > text.length) {
      int room = Math.max(length, text.length * 2);
      text = Arrays.copyOf(text, room);
      starts = Arrays.copyOf(starts, room);
      ends = Arrays.copyOf(ends, room);
    }
    characters.getChars(0, characters.length(), text, from);
    return from;
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
    return starts[index];
  }

  /** Offset in the file at which it ends. */
  int end(int index) {
    return ends[index];
  }

  List<Mention> mentions() {
    return mentions;
  }
}
