package org.copydesk.page.theme.plate;

import java.util.ArrayList;
import java.util.List;

/** Reads the texts and numbers that are written out in expressions. */
final class Literals {
  private static final int MOST_DIGITS = 9;

  private final Letters letters;
  private final Scope scope;

  Literals(Letters letters, Scope scope) {
    this.letters = letters;
    this.scope = scope;
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
    boolean escaped = false;
    while (letters.next() != quote || letters.ended()) {
      if (letters.ended()) {
        throw letters.unknown();
      }
      if (letters.next() == '\\' && !raw) {
        letters.at++;
        text.append(escape(letters.next()));
        escaped = true;
      } else {
        text.append(letters.next());
      }
      letters.at++;
    }
    letters.at++;
    String whole = text.toString();
    if (raw || !whole.contains("${") && !whole.contains("#{")) {
      return new Value.Literal(whole);
    }
    if (escaped || whole.contains("#{")) {
      throw letters.unknown();
    }
    return phrase(new Letters(whole));
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

  private Value phrase(Letters within) throws NotForUs {
    List<Value> parts = new ArrayList<>();
    while (!within.ended()) {
      int next = within.find("${");
      if (next > within.at) {
        parts.add(new Value.Literal(within.part(within.at, next)));
      }
      within.at = next;
      if (!within.ended()) {
        within.at += 2;
        parts.add(new Expressions(within, scope).read());
        within.skipBlanks();
        within.wants("}");
      }
    }
    return new Value.Phrase(parts.toArray(new Value[0]));
  }
}
