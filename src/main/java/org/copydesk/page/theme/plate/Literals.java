package org.copydesk.page.theme.plate;

/** Reads the texts and numbers that are written out in expressions. */
final class Literals {
  private static final int MOST_DIGITS = 9;

  private final Letters letters;

  Literals(Letters letters) {
    this.letters = letters;
  }

  Value number() throws NotForUs {
    int from = letters.at;
    while (Letters.isDigit(letters.next())) {
      letters.at++;
    }
    boolean fraction = letters.next() == '.' && Letters.isDigit(letters.peek(1));
    if (fraction || letters.at - from > MOST_DIGITS) {
      throw letters.unknown();
    }
    return new Value.Literal(Integer.valueOf(letters.part(from, letters.at)));
  }

  Value text() throws NotForUs {
    boolean raw = letters.takes("r");
    char quote = letters.next();
    letters.at++;
    StringBuilder text = new StringBuilder();
    while (letters.next() != quote || letters.ended()) {
      if (letters.ended()) {
        throw letters.unknown();
      }
      if (letters.next() == '\\' && !raw) {
        letters.at++;
        text.append(escape(letters.next()));
      } else {
        text.append(letters.next());
      }
      letters.at++;
    }
    letters.at++;
    String whole = text.toString();
    if (!raw && (whole.contains("${") || whole.contains("#{"))) {
      throw letters.unknown();
    }
    return new Value.Literal(whole);
  }

  private char escape(char letter) throws NotForUs {
    return switch (letter) {
      case 'n' -> '\n';
      case 't' -> '\t';
      case 'r' -> '\r';
      case '"', '\'', '\\', '{' -> letter;
      default -> throw letters.unknown();
    };
  }
}
