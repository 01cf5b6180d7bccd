package org.copydesk.publish.link;

/** Some letters of a text. */
record Letters(char[] text, int from, int to) {
  int length() {
    return to - from;
  }

  char at(int index) {
    return text[from + index];
  }

  Letters from(int index) {
    return new Letters(text, from + index, to);
  }

  Letters until(int index) {
    return new Letters(text, from, from + index);
  }

  /** The first place of a letter; -1 when it is not there. */
  int indexOf(char wanted) {
    char[] all = text;
    int end = to;
    for (int i = from; i < end; i++) {
      if (all[i] == wanted) {
        return i - from;
      }
    }
    return -1;
  }

  /** Whether they begin with another text, from one of their own letters on. */
  boolean startsWith(String other, int index) {
    if (length() - index < other.length()) {
      return false;
    }
    for (int i = 0; i < other.length(); i++) {
      if (text[from + index + i] != other.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Whether another text has them from a place on. */
  boolean stands(String other, int place) {
    if (other.length() - place < length()) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (other.charAt(place + i - from) != text[i]) {
        return false;
      }
    }
    return true;
  }

  /** The hash code that a text has which begins otherwise and goes on with these. */
  int hash(int before) {
    char[] all = text;
    int end = to;
    int hash = before;
    for (int i = from; i < end; i++) {
      hash = 31 * hash + all[i];
    }
    return hash;
  }

  @Override
  public String toString() {
    return new String(text, from, to - from);
  }
}
