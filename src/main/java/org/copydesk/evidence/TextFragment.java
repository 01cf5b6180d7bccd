package org.copydesk.evidence;

import java.nio.charset.StandardCharsets;
import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A link to a passage: the text directive of the WICG text fragment specification, {@code
 * #:~:text=prefix-,start,end,-suffix}, made so that it matches exactly once in a captured text, as
 * browsers match: words whole, case and accents aside.
 *
 * <pre>{@code
 * TextFragment.to(text, found.start(), found.end(), Locale.FRENCH);   // ":~:text=Quelque%20317%20policiers"
 * }</pre>
 */
public final class TextFragment {
  /** A passage longer than this, in characters, is given by its first and last words. */
  private static final int LONGEST_EXACT = 200;

  /** How many words of the passage stand for either end of a long one. */
  private static final int END_WORDS = 5;

  /** How many words of context are tried before giving up. */
  private static final int MOST_CONTEXT = 10;

  private static final String SIGN = "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]";

  /** What may not stand next to a word, or it would be longer. */
  private static final String LETTER =
      "[\\p{L}\\p{N}&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]]";

  private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");

  private final String text;
  private final String bare;
  private final List<int[]> words;

  private TextFragment(String text, Locale locale) {
    this.text = text;
    this.bare = bare(text);
    this.words = words(text, locale);
  }

  /**
   * The fragment for a passage, without the {@code #}.
   *
   * @param text the captured text, a line a paragraph
   * @param start 0-based offset, UTF-16 units
   * @param end exclusive
   * @return empty when no fragment of reasonable length matches only here
   */
  public static Optional<String> to(String text, int start, int end, Locale locale) {
    return in(text, locale).to(start, end);
  }

  /** The means to make fragments for many passages of one text. */
  static TextFragment in(String text, Locale locale) {
    return new TextFragment(text, locale);
  }

  Optional<String> to(int start, int end) {
    int first = firstWordFrom(start);
    int last = lastWordBefore(end);
    if (first < 0 || last < first) {
      return Optional.empty();
    }
    boolean exact = end - start <= LONGEST_EXACT && text.substring(start, end).indexOf('\n') < 0;
    for (int context = 0; context <= MOST_CONTEXT; context += context < 2 ? 1 : 2) {
      Optional<String> fragment = exact ? exact(first, last, context) : range(first, last, context);
      if (fragment.isPresent()) {
        return fragment;
      }
    }
    return Optional.empty();
  }

  private Optional<String> exact(int first, int last, int context) {
    String passage = between(first, last);
    String prefix = contextBefore(first, context);
    String suffix = contextAfter(last, context);
    Pattern pattern = Pattern.compile(before(prefix) + whole(passage) + after(suffix), FLAGS);
    return once(pattern)
        ? Optional.of(directive(prefix, encode(passage), suffix))
        : Optional.empty();
  }

  private Optional<String> range(int first, int last, int context) {
    int count = Math.min(END_WORDS, (last - first + 1) / 2);
    if (count == 0) {
      return Optional.empty();
    }
    String head = between(first, Math.min(first + count - 1, lastOfLine(first)));
    String tail = between(Math.max(last - count + 1, firstOfLine(last)), last);
    String prefix = contextBefore(first, context);
    Pattern opening = Pattern.compile(before(prefix) + whole(head), FLAGS);
    int afterHead = words.get(first)[0] + head.length();
    int lastEnd = words.get(last)[1];
    if (afterHead > lastEnd) {
      return Optional.empty();
    }
    // Browsers stop at the first tail behind the head, so it must be ours.
    Matcher closing = Pattern.compile(whole(tail), FLAGS).matcher(bare(text.substring(afterHead)));
    boolean right =
        closing.find() && closing.end() == bare(text.substring(afterHead, lastEnd)).length();
    return once(opening) && right
        ? Optional.of(directive(prefix, encode(head) + "," + encode(tail), ""))
        : Optional.empty();
  }

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private boolean once(Pattern pattern) {
    Matcher matcher = pattern.matcher(bare);
    return matcher.find() && !matcher.find(matcher.start() + 1);
  }

  /** Without what browsers leave aside when they look for words: accents and the form of marks. */
  private static String bare(String text) {
    String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    return plain
        .replace('\u2019', '\'')
        .replace('\u2018', '\'')
        .replace('\u201C', '"')
        .replace('\u201D', '"');
  }

  /** The words as they stand, any white space between them, at word limits. */
  private static String whole(String words) {
    String plain = bare(words).strip();
    StringBuilder pattern = new StringBuilder();
    for (String word : plain.split("\\s+")) {
      pattern.append(pattern.isEmpty() ? "" : "\\s+").append(Pattern.quote(word));
    }
    boolean signFirst = isSign(plain.codePointAt(0));
    boolean signLast = isSign(plain.codePointBefore(plain.length()));
    return (signFirst ? "" : "(?<!" + LETTER + ")")
        + pattern
        + (signLast ? "" : "(?!" + LETTER + ")");
  }

  /** A letter of the scripts that are written without blanks. */
  private static boolean isSign(int cp) {
    return Character.toString(cp).matches(SIGN);
  }

  private static String before(String prefix) {
    return prefix.isEmpty() ? "" : whole(prefix) + "[\\s\\p{P}]*";
  }

  private static String after(String suffix) {
    return suffix.isEmpty() ? "" : "[\\s\\p{P}]*" + whole(suffix);
  }

  private static String directive(String prefix, String middle, String suffix) {
    return ":~:text="
        + (prefix.isEmpty() ? "" : encode(prefix) + "-,")
        + middle
        + (suffix.isEmpty() ? "" : ",-" + encode(suffix));
  }

  /**
   * Everything but RFC 3986's unreserved characters, and the hyphen too, which has a meaning of its
   * own here.
   */
  private static String encode(String words) {
    StringBuilder out = new StringBuilder();
    for (byte b : words.strip().replaceAll("\\s+", " ").getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      if (c < 0x80 && (Character.isLetterOrDigit(c) || c == '.' || c == '_' || c == '~')) {
        out.append(c);
      } else {
        out.append('%').append(String.format(Locale.ROOT, "%02X", (int) c));
      }
    }
    return out.toString();
  }

  private String between(int firstWord, int lastWord) {
    return text.substring(words.get(firstWord)[0], words.get(lastWord)[1]);
  }

  private String contextBefore(int first, int count) {
    int from = Math.max(first - count, firstOfLine(first));
    return count == 0 || from == first ? "" : between(from, first - 1);
  }

  private String contextAfter(int last, int count) {
    int to = Math.min(last + count, lastOfLine(last));
    return count == 0 || to == last ? "" : between(last + 1, to);
  }

  private int firstOfLine(int word) {
    int line = text.lastIndexOf('\n', words.get(word)[0]);
    int at = word;
    while (at > 0 && words.get(at - 1)[0] > line) {
      at--;
    }
    return at;
  }

  private int lastOfLine(int word) {
    int line = text.indexOf('\n', words.get(word)[1]);
    int at = word;
    while (at + 1 < words.size() && (line < 0 || words.get(at + 1)[1] <= line)) {
      at++;
    }
    return at;
  }

  private int firstWordFrom(int start) {
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i)[0] >= start || words.get(i)[1] > start && isSign(text.codePointAt(start))) {
        return i;
      }
    }
    return -1;
  }

  private int lastWordBefore(int end) {
    for (int i = words.size() - 1; i >= 0; i--) {
      boolean within = words.get(i)[0] < end && isSign(text.codePointBefore(end));
      if (words.get(i)[1] <= end || within) {
        return i;
      }
    }
    return -1;
  }

  private static List<int[]> words(String text, Locale locale) {
    BreakIterator breaks = BreakIterator.getWordInstance(locale);
    breaks.setText(text);
    List<int[]> words = new ArrayList<>();
    for (int from = breaks.first(), to = breaks.next();
        to != BreakIterator.DONE;
        from = to, to = breaks.next()) {
      if (Character.isLetterOrDigit(text.codePointAt(from))) {
        words.add(new int[] {from, to});
      }
    }
    return words;
  }
}
