package org.copydesk.page.theme.plate;

import java.util.ArrayList;
import java.util.List;

/** The text of a template, and how far it has been read. */
final class Letters {
  private final String text;
  private final List<Integer> lines = new ArrayList<>();
  int at;

  Letters(String text) {
    this.text = text;
    lines.add(0);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n')) {
        lines.add(i + 1);
      }
    }
  }

  /** The line of a letter, from 1. */
  int line(int offset) {
    int low = 0;
    int high = lines.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (lines.get(middle) <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low + 1;
  }

  /** Whether a line begins with that letter. */
  boolean opensLine(int offset) {
    return lines.get(line(offset) - 1) == offset;
  }

  boolean ended() {
    return at >= text.length();
  }

  /** The next letter; a nought at the end. */
  char next() {
    return peek(0);
  }

  char peek(int further) {
    return at + further < text.length() ? text.charAt(at + further) : 0;
  }

  boolean sees(String what) {
    return text.startsWith(what, at);
  }

  boolean takes(String what) {
    boolean seen = sees(what);
    at += seen ? what.length() : 0;
    return seen;
  }

  void wants(String what) throws NotForUs {
    if (!takes(what)) {
      throw unknown();
    }
  }

  void skipBlanks() {
    while (isBlank(next())) {
      at++;
    }
  }

  /** Where something stands from here on; at the end of the text where it does not. */
  int find(String what) {
    int found = text.indexOf(what, at);
    return found < 0 ? text.length() : found;
  }

  int end() {
    return text.length();
  }

  String part(int from, int to) {
    return text.substring(from, to);
  }

  /** An identifier; empty when there is none. */
  String word() throws NotForUs {
    int from = at;
    while (isWordly(next()) && (at > from || !isDigit(next()))) {
      at++;
    }
    if (next() == '\\' || next() > '~') {
      throw unknown();
    }
    return text.substring(from, at);
  }

  NotForUs unknown() {
    String line = text.substring(lines.get(line(at) - 1));
    int end = line.indexOf('\n');
    return new NotForUs(
        "line " + line(at) + ": " + (end < 0 ? line : line.substring(0, end)).strip());
  }

  static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isWordly(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || c == '$' || isDigit(c);
  }
}
