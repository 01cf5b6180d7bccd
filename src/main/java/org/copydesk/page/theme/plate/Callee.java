package org.copydesk.page.theme.plate;

import java.util.ArrayList;
import java.util.List;

/** Reads what a tag such as {@code <@x.y a b>} calls, and with what. */
record Callee(Letters letters, Scope scope, Expressions expressions) {
  /** What is called: a blank ends it. */
  Value read() throws NotForUs {
    Value value = first();
    while (true) {
      if (letters.takes(".")) {
        value = new Dot(value, word());
      } else if (letters.takes("[")) {
        value = new Key(value, expressions.read());
        letters.skipBlanks();
        letters.wants("]");
      } else if (Letters.isBlank(letters.next()) || letters.next() == '>' || letters.sees("/>")) {
        return value;
      } else {
        throw letters.unknown();
      }
    }
  }

  private Value first() throws NotForUs {
    if (letters.takes(".")) {
      letters.wants("namespace");
      return new Name.Here(scope.unit);
    }
    return scope.name(word());
  }

  private String word() throws NotForUs {
    String word = letters.word();
    if (word.isEmpty()) {
      throw letters.unknown();
    }
    return word;
  }

  Use.Arguments arguments() throws NotForUs {
    List<Value> values = new ArrayList<>();
    List<String> names = new ArrayList<>();
    letters.skipBlanks();
    boolean named = seesName();
    while (letters.next() != '>' && !letters.sees("/>")) {
      if (named) {
        if (!seesName()) {
          throw letters.unknown();
        }
        names.add(letters.word());
        letters.skipBlanks();
        letters.wants("=");
        values.add(expressions.argument());
      } else {
        if (!values.isEmpty() && letters.takes(",")) {
          letters.skipBlanks();
        }
        values.add(expressions.read());
      }
      letters.skipBlanks();
    }
    return new Use.Arguments(values, names);
  }

  /** Whether a name and {@code =} come next. */
  private boolean seesName() throws NotForUs {
    int before = letters.at;
    boolean word = Letters.isWordly(letters.next()) && !letters.word().isEmpty();
    letters.skipBlanks();
    boolean named = word && letters.next() == '=' && letters.peek(1) != '=';
    letters.at = before;
    return named;
  }
}
