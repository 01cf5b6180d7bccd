package org.copydesk.promotion;

/**
 * What a passage looks like, whatever its words.
 *
 * @param opening 0 capital, 1 small letter, 2 digit, 3 quotation mark, 4 other sign
 * @param ending 0 letter or digit, 1 full stop, 2 question mark, 3 exclamation mark, 4 colon, 5
 *     ellipsis, 6 closing bracket or quotation mark, 7 other sign
 * @param quoted whether a quotation mark is in it
 * @param sentences how many sentence ends are in it
 * @param capitals how many words begin with a capital
 * @param shouted whether it has capitals only
 * @param digits how many words begin with a digit
 * @param bars how many bars, bullets and arrows are in it
 * @param address whether it has a web or mail address or a handle
 * @param money whether it has a currency sign
 */
record Shape(
    int opening,
    int ending,
    boolean quoted,
    int sentences,
    int capitals,
    boolean shouted,
    int digits,
    int bars,
    boolean address,
    boolean money) {
  private static final int MOST = 3000;

  /** Which of the first characters are letters or digits; most texts have hardly any other. */
  private static final boolean[] ASCII = new boolean[128];

  static {
    for (int c = 0; c < ASCII.length; c++) {
      ASCII[c] = Character.isLetterOrDigit(c);
    }
  }

  static Shape of(String text) {
    return new Reader(text.length() > MOST ? text.substring(0, MOST) : text).read();
  }

  /** One pass over the characters. */
  private static final class Reader {
    private final String text;
    private int sentences;
    private int capitals;
    private int upper;
    private int lower;
    private int digits;
    private int bars;
    private boolean quoted;
    private boolean address;
    private boolean money;

    Reader(String text) {
      this.text = text;
    }

    Shape read() {
      boolean inWord = false;
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        boolean letter = c < 128 ? ASCII[c] : Character.isLetterOrDigit(c);
        if (letter) {
          letter(c, !inWord);
        } else if (c != ' ') {
          sign(c, i);
        }
        inWord = letter;
      }
      String bare = text.strip();
      return new Shape(
          bare.isEmpty() ? 4 : opening(bare.charAt(0)),
          bare.isEmpty() ? 7 : ending(bare),
          quoted,
          sentences,
          capitals,
          upper > 2 && lower == 0,
          digits,
          bars,
          address,
          money);
    }

    private void letter(char c, boolean first) {
      if (c >= 'a' && c <= 'z') {
        lower++;
      } else if (Character.isUpperCase(c)) {
        upper++;
        capitals += first ? 1 : 0;
      } else if (Character.isLowerCase(c)) {
        lower++;
      } else if (first && Character.isDigit(c)) {
        digits++;
      }
    }

    private void sign(char c, int at) {
      if (isStop(c) && (at + 1 == text.length() || c > 127 || text.charAt(at + 1) == ' ')) {
        sentences++;
      } else if ("|•·»→›>/►▶➡★".indexOf(c) >= 0) {
        bars++;
        address |= c == '/' && at > 0 && text.charAt(at - 1) == '/';
      } else if (isQuote(c)) {
        quoted = true;
      } else if (c == '@') {
        address = true;
      } else if (Character.getType(c) == Character.CURRENCY_SYMBOL) {
        money = true;
      }
    }

    private static int opening(char c) {
      if (Character.isUpperCase(c)) {
        return 0;
      }
      if (Character.isLetter(c)) {
        return 1;
      }
      if (Character.isDigit(c)) {
        return 2;
      }
      return isQuote(c) ? 3 : 4;
    }

    private static int ending(String bare) {
      char c = bare.charAt(bare.length() - 1);
      if (Character.isLetterOrDigit(c)) {
        return 0;
      }
      if (bare.endsWith("...") || c == '…') {
        return 5;
      }
      return switch (c) {
        case '.', '。', '।', '۔' -> 1;
        case '?', '？', '؟' -> 2;
        case '!', '！' -> 3;
        case ':', '：' -> 4;
        case ')', ']', '）', '】' -> 6;
        default -> isQuote(c) ? 6 : 7;
      };
    }

    private static boolean isStop(char c) {
      return c == '.' || c == '!' || c == '?' || c > 127 && "。！？؟।۔".indexOf(c) >= 0;
    }

    private static boolean isQuote(char c) {
      return c == '"' || c > 127 && "“”„«»「」『』‟".indexOf(c) >= 0;
    }
  }
}
