package org.copydesk.evidence;

import java.text.Normalizer;
import java.util.Arrays;
import org.copydesk.text.Marks;

/**
 * A text folded for comparison, with the way back to the original: what typesetting changes is made
 * the same, what meaning hangs on is kept.
 *
 * <p>NFC; format characters dropped (soft hyphen, zero width, byte order and direction marks);
 * double quotation marks and guillemets made one, blanks inside guillemets dropped; single
 * quotation marks, apostrophes and primes made one; dashes and minus made a hyphen; ellipsis made
 * three dots; white space made one blank; NFKC last, but never where it would make or change a
 * digit. Case is kept, and so is every digit.
 *
 * <pre>{@code
 * FoldedText.of("« 317 policiers »").folded();   // "\"317 policiers\""
 * }</pre>
 */
final class FoldedText {
  private final String original;
  private final String folded;
  private final int[] starts;

  private FoldedText(String original, String folded, int[] starts) {
    this.original = original;
    this.folded = folded;
    this.starts = starts;
  }

  static FoldedText of(String text) {
    return new Folding(text).run();
  }

  String folded() {
    return folded;
  }

  String original() {
    return original;
  }

  /**
   * The offset in the original at which a folded character begins; the original's length for the
   * end.
   */
  int start(int foldedOffset) {
    return foldedOffset >= folded.length() ? original.length() : starts[foldedOffset];
  }

  /**
   * The offset in the original at which a folded stretch ends that stops before {@code
   * foldedOffset}.
   */
  int end(int foldedOffset) {
    if (foldedOffset == 0) {
      return 0;
    }
    int last = starts[foldedOffset - 1];
    int next = last + Character.charCount(original.codePointAt(last));
    while (next < original.length() && continues(original.codePointAt(next))) {
      next += Character.charCount(original.codePointAt(next));
    }
    return next;
  }

  /**
   * Whether a code point belongs to the character before it: combining marks and the later letters
   * of a Hangul syllable.
   */
  private static boolean continues(int cp) {
    return Marks.isMark(cp) || (cp >= 0x1160 && cp <= 0x11FF);
  }

  /** One run over a text. */
  private static final class Folding {
    private final String text;
    private final StringBuilder out;
    private int[] starts;

    Folding(String text) {
      this.text = text;
      this.out = new StringBuilder(text.length());
      this.starts = new int[text.length() + 16];
    }

    FoldedText run() {
      int at = 0;
      while (at < text.length()) {
        int cp = text.codePointAt(at);
        int next = at + Character.charCount(cp);
        while (next < text.length() && continues(text.codePointAt(next))) {
          next += Character.charCount(text.codePointAt(next));
        }
        if (next - at == 1 && cp < 0x80) {
          ascii((char) cp, at);
        } else {
          fold(text.substring(at, next), at);
        }
        at = next;
      }
      int length = out.length();
      if (length > 0 && out.charAt(length - 1) == ' ') {
        out.setLength(--length);
      }
      return new FoldedText(text, out.toString(), Arrays.copyOf(starts, length));
    }

    private void ascii(char c, int at) {
      if (Character.isWhitespace(c)) {
        blank(at);
      } else if (c == '`') {
        put('\'', at);
      } else if (c >= ' ') {
        put(c, at);
      }
    }

    private void fold(String cluster, int at) {
      String composed =
          Normalizer.isNormalized(cluster, Normalizer.Form.NFC)
              ? cluster
              : Normalizer.normalize(cluster, Normalizer.Form.NFC);
      composed.codePoints().forEach(cp -> fold(cp, at));
    }

    private void fold(int cp, int at) {
      switch (Character.getType(cp)) {
        case Character.FORMAT, Character.CONTROL -> {
          if (Character.isWhitespace(cp)) {
            blank(at);
          }
          return;
        }
        case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> {
          blank(at);
          return;
        }
        case Character.DASH_PUNCTUATION -> {
          put('-', at);
          return;
        }
        default -> {}
      }
      switch (cp) {
        case 0x2212, 0x2043, 0x02D7 -> put('-', at);
        case 0x00AB, 0x2039 -> open(cp, at);
        case 0x00BB, 0x203A -> close(cp, at);
        case 0x201C,
            0x201D,
            0x201E,
            0x201F,
            0x2033,
            0x2036,
            0x301D,
            0x301E,
            0x301F,
            0xFF02,
            0x300C,
            0x300D,
            0x300E,
            0x300F ->
            put('"', at);
        case 0x2018, 0x2019, 0x201A, 0x201B, 0x2032, 0x2035, 0x00B4, 0x02BC, 0x02B9, 0xFF07 ->
            put('\'', at);
        case 0x2026 -> put("...", at);
        default -> compatible(cp, at);
      }
    }

    private void open(int cp, int at) {
      put(cp == 0x00AB ? '"' : '\'', at);
      skipBlank = true;
    }

    private void close(int cp, int at) {
      if (!out.isEmpty() && out.charAt(out.length() - 1) == ' ') {
        out.setLength(out.length() - 1);
      }
      put(cp == 0x00BB ? '"' : '\'', at);
    }

    private boolean skipBlank;

    /**
     * NFKC, unless a digit would come of it that was none: 10² must not become 102, nor ½ become
     * 1⁄2.
     */
    private void compatible(int cp, int at) {
      String one = Character.toString(cp);
      String wide = Normalizer.normalize(one, Normalizer.Form.NFKC);
      boolean digits = !wide.equals(one) && wide.codePoints().anyMatch(Character::isDigit);
      put(digits || wide.isBlank() ? one : wide, at);
    }

    private void blank(int at) {
      if (!skipBlank && !out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
        put(' ', at);
      }
    }

    private void put(String s, int at) {
      for (int i = 0; i < s.length(); i++) {
        put(s.charAt(i), at);
      }
    }

    private void put(char c, int at) {
      if (out.length() == starts.length) {
        starts = Arrays.copyOf(starts, starts.length * 2);
      }
      starts[out.length()] = at;
      out.append(c);
      skipBlank = false;
    }
  }
}
