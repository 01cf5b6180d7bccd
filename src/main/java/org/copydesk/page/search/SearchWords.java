package org.copydesk.page.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The words of a text as search knows them: letter case, accents and vowel points folded, digits
 * western, thousands joined; scripts that put no blanks between words in pairs of letters.
 *
 * <p>{@code templates/search.js} does the same with what a reader types; a change here is a change
 * there.
 *
 * <p>A text is read in one pass, each letter folded by itself. What lies between two blanks and has
 * a letter that depends on its neighbours is left to {@link ThoroughWords}.
 */
public final class SearchWords {
  /** Is given the words one after the other. */
  interface Reader {
    /**
     * @param letters holds the word from its start on; used again for the next one
     * @param length how many of them are the word
     */
    void word(char[] letters, int length);
  }

  private final Reader reader;
  private char[] text = new char[1 << 10];
  private char[] letters = new char[64];
  private int length;

  SearchWords(Reader reader) {
    this.reader = reader;
  }

  /** The words in the order of the text, repetitions included. */
  public static List<String> of(String text) {
    List<String> words = new ArrayList<>();
    new SearchWords((letters, length) -> words.add(new String(letters, 0, length))).read(text);
    return words;
  }

  void read(String text) {
    int end = text.length();
    if (end > this.text.length) {
      this.text = new char[end * 2];
    }
    text.getChars(0, end, this.text, 0);
    int start = 0;
    for (int i = 0; i <= end; i++) {
      if (i == end || this.text[i] <= ' ') {
        stretch(start, i);
        start = i + 1;
      }
    }
  }

  /** What lies between two blanks, across which nothing is folded or joined. */
  private void stretch(int start, int end) {
    for (int i = start; i < end; i++) {
      if (!FoldedLetter.isSimple(text[i])) {
        for (String word : ThoroughWords.of(new String(text, start, end - start))) {
          reader.word(word.toCharArray(), word.length());
        }
        return;
      }
    }
    for (int i = start; i < end; i++) {
      char plain = FoldedLetter.plain(text[i]);
      if (plain != FoldedLetter.NOT_PLAIN) {
        append(plain);
      } else if (!joinsThousands(i, start, end)) {
        letter(FoldedLetter.of(text[i]));
      }
    }
    finish();
  }

  private void letter(String folded) {
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (!FoldedLetter.isOfWord(c)) {
        finish();
        continue;
      }
      append(c);
    }
  }

  private void append(char c) {
    if (length == letters.length) {
      letters = Arrays.copyOf(letters, length * 2);
    }
    letters[length++] = c;
  }

  private void finish() {
    if (length > 0) {
      reader.word(letters, length);
      length = 0;
    }
  }

  /** A mark between a digit and just three more. */
  private boolean joinsThousands(int at, int start, int end) {
    return FoldedLetter.partsThousands(text[at])
        && at > start
        && digit(text[at - 1])
        && at + 3 < end
        && digit(text[at + 1])
        && digit(text[at + 2])
        && digit(text[at + 3])
        && (at + 4 == end || !digit(text[at + 4]));
  }

  private static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }
}
