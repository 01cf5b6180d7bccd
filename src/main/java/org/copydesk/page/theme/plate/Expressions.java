package org.copydesk.page.theme.plate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads expressions, by FreeMarker's grammar: or, and, equality, order, sum, and then steps such as
 * {@code .x}, {@code [x]}, {@code (x)}, {@code ?x}, {@code !x}, {@code ??}.
 */
final class Expressions {
  private static final Set<String> KEYWORDS =
      Set.of("as", "in", "using", "lt", "lte", "gt", "gte", "true", "false");

  private final Letters letters;
  private final Scope scope;
  private int parentheses;
  private boolean inArgument;

  Expressions(Letters letters, Scope scope) {
    this.letters = letters;
    this.scope = scope;
  }

  Value read() throws NotForUs {
    Value left = and();
    while (takesTwin('|')) {
      left = new Logic.Or(left, and());
    }
    return left;
  }

  /** The same for an argument that follows its name and {@code =}. */
  Value argument() throws NotForUs {
    inArgument = true;
    Value value = read();
    inArgument = false;
    return value;
  }

  private Value and() throws NotForUs {
    Value left = equality();
    while (takesTwin('&')) {
      left = new Logic.And(left, equality());
    }
    return left;
  }

  private boolean takesTwin(char sign) throws NotForUs {
    letters.skipBlanks();
    if (letters.next() != sign) {
      return false;
    }
    letters.at++;
    if (letters.next() == sign) {
      letters.at++;
    } else if (Letters.isWordly(letters.next())) {
      throw letters.unknown();
    }
    return true;
  }

  private Value equality() throws NotForUs {
    Value left = order();
    letters.skipBlanks();
    if (letters.takes("!=")) {
      return new Logic.Not(new Logic.Same(left, order()));
    }
    if (letters.takes("==") || letters.takes("=")) {
      return new Logic.Same(left, order());
    }
    return left;
  }

  private Value order() throws NotForUs {
    Value left = sum();
    letters.skipBlanks();
    if (parentheses > 0 && letters.next() == '>' || letters.next() == '<') {
      boolean more = letters.next() == '>';
      letters.at++;
      if (letters.next() == '#' || letters.next() == '!' || letters.next() == '@') {
        throw letters.unknown();
      }
      boolean equal = letters.takes("=");
      Value right = sum();
      Value less = more == equal ? new Logic.Less(left, right) : new Logic.Less(right, left);
      return equal ? new Logic.Not(less) : less;
    }
    return left;
  }

  private Value sum() throws NotForUs {
    Value left = unary();
    for (letters.skipBlanks(); isSign('+') || isSign('-'); letters.skipBlanks()) {
      char sign = letters.next();
      letters.at++;
      left = new Sum(left, unary(), sign);
    }
    if ("*%/".indexOf(letters.next()) >= 0 && !letters.sees("/>") && !letters.ended()) {
      throw letters.unknown();
    }
    return left;
  }

  /** Whether the sign stands there and begins no longer one. */
  private boolean isSign(char sign) throws NotForUs {
    if (letters.next() != sign) {
      return false;
    }
    char after = letters.peek(1);
    if (after == sign || after == '=' || after == '>' || after == '&') {
      throw letters.unknown();
    }
    return true;
  }

  private Value unary() throws NotForUs {
    letters.skipBlanks();
    if (letters.next() == '!') {
      letters.at++;
      letters.skipBlanks();
      return new Logic.Not(letters.next() == '!' ? unary() : steps(first()));
    }
    if (letters.next() == '-' || letters.next() == '+') {
      throw letters.unknown();
    }
    return steps(first());
  }

  private Value first() throws NotForUs {
    char c = letters.next();
    if (c == '"' || c == '\'' || c == 'r' && (letters.peek(1) == '"' || letters.peek(1) == '\'')) {
      return new Literals(letters).text();
    }
    if (Letters.isDigit(c)) {
      return new Literals(letters).number();
    }
    if (c == '(') {
      letters.at++;
      parentheses++;
      Value inside = read();
      close(')');
      parentheses--;
      return new Value.Parentheses(inside);
    }
    if (c == '[') {
      letters.at++;
      return new Value.Items(list(']'));
    }
    if (c == '.') {
      letters.at++;
      letters.wants("namespace");
      return new Name.Here(scope.unit);
    }
    String word = letters.word();
    if (word.equals("true") || word.equals("false")) {
      return new Value.Literal(word.equals("true"));
    }
    if (word.isEmpty() || KEYWORDS.contains(word)) {
      throw letters.unknown();
    }
    return scope.name(word);
  }

  private void close(char sign) throws NotForUs {
    letters.skipBlanks();
    letters.wants(String.valueOf(sign));
  }

  /** Values up to a sign, which is taken, with commas or without. */
  private Value[] list(char end) throws NotForUs {
    List<Value> values = new ArrayList<>();
    for (letters.skipBlanks(); letters.next() != end; letters.skipBlanks()) {
      if (!values.isEmpty() && letters.takes(",")) {
        letters.skipBlanks();
      }
      values.add(read());
    }
    letters.at++;
    return values.toArray(new Value[0]);
  }

  private Value steps(Value first) throws NotForUs {
    Value value = first;
    while (true) {
      int before = letters.at;
      letters.skipBlanks();
      char c = letters.next();
      if (c == '.' && letters.peek(1) != '.') {
        letters.at++;
        letters.skipBlanks();
        value = new Dot(value, word());
      } else if (c == '[') {
        letters.at++;
        value = key(value);
      } else if (c == '(') {
        letters.at++;
        value = new Call(value, inParentheses());
      } else if (letters.takes("??")) {
        value = new Logic.There(value);
      } else if (c == '?') {
        letters.at++;
        letters.skipBlanks();
        value = builtIn(value, word());
      } else if (c == '!' && letters.peek(1) != '=') {
        letters.at++;
        value = new Logic.Otherwise(value, otherwise());
      } else {
        letters.at = before;
        return value;
      }
    }
  }

  private String word() throws NotForUs {
    String word = letters.word();
    if (word.isEmpty()) {
      throw letters.unknown();
    }
    return word;
  }

  private Value[] inParentheses() throws NotForUs {
    parentheses++;
    Value[] values = list(')');
    parentheses--;
    return values;
  }

  private Value key(Value target) throws NotForUs {
    Value from = read();
    letters.skipBlanks();
    if (letters.takes("..")) {
      letters.skipBlanks();
      close(']');
      return new Key.Rest(target, from);
    }
    close(']');
    return new Key(target, from);
  }

  /** What stands after {@code !}; null where nothing does. */
  private @Nullable Value otherwise() throws NotForUs {
    if (inArgument && parentheses == 0 && Letters.isBlank(letters.next())) {
      return null;
    }
    letters.skipBlanks();
    int before = letters.at;
    char c = letters.next();
    if (Letters.isWordly(c) && !Letters.isDigit(c)) {
      String word = letters.word();
      letters.at = before;
      if (KEYWORDS.contains(word) && !word.equals("true") && !word.equals("false")) {
        return null;
      }
      return read();
    }
    if (letters.sees("!=") || letters.sees("..")) {
      return null;
    }
    return Letters.isDigit(c) || "\"'([{!-+.".indexOf(c) >= 0 && c != 0 ? read() : null;
  }

  private Value builtIn(Value target, String name) throws NotForUs {
    switch (name) {
      case "has_content":
        return new Logic.Filled(target);
      case "size", "first":
        return new Lists.Ask(target, name.equals("first"));
      case "c":
        return new Lists.Plain(target);
      case "is_first", "is_last", "has_next":
        return place(target, name);
      case "map", "filter":
        return each(target, name.equals("filter"));
      default:
        break;
    }
    boolean called = letters.takes("(");
    Value[] arguments = called ? inParentheses() : new Value[0];
    if (name.equals("then") && arguments.length == 2) {
      return new Logic.Then(target, arguments[0], arguments[1]);
    }
    if (name.equals("join") && arguments.length == 1) {
      return new Lists.Join(target, arguments[0]);
    }
    Value text = called == arguments.length > 0 ? Texts.of(target, name, arguments) : null;
    if (text == null) {
      throw letters.unknown();
    }
    return text;
  }

  private Value place(Value target, String name) throws NotForUs {
    if (!(target instanceof Name item)) {
      throw letters.unknown();
    }
    return new Name.Place(scope.turn(item.word, letters).round(), name);
  }

  private Value each(Value target, boolean filter) throws NotForUs {
    letters.skipBlanks();
    letters.wants("(");
    letters.skipBlanks();
    String item = word();
    letters.skipBlanks();
    letters.wants("->");
    int slot = scope.place();
    scope.push(new Scope.Turn(item, slot, null));
    parentheses++;
    Value by = read();
    close(')');
    parentheses--;
    scope.pop();
    return new Lists.Each(target, slot, by, filter);
  }
}
