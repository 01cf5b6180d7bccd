package org.copydesk.markdown.tree;

import java.util.Arrays;

/**
 * Running text taken out of a file, with the way back to every character's place: the lines of a
 * paragraph without what a quotation or list puts before them, joined by line feeds.
 */
public final class Strip {
  /** Text without a character. */
  public static final Strip EMPTY = new Builder().build(0);

  private final String text;
  private final int[] starts;
  private final int[] places;
  private final int end;

  private Strip(String text, int[] starts, int[] places, int end) {
    this.text = text;
    this.starts = starts;
    this.places = places;
    this.end = end;
  }

  /**
   * One stretch of a source.
   *
   * @param from the index of its first character, before {@code to}
   * @param place where that stands in the file
   */
  public static Strip of(String source, int from, int to, int place) {
    return new Strip(
        source.substring(from, to), new int[] {0}, new int[] {place}, place + to - from);
  }

  public String text() {
    return text;
  }

  public int length() {
    return text.length();
  }

  public boolean isBlank() {
    return text.isBlank();
  }

  /**
   * The offset in the file of the character at an index; of the end when the index is the length.
   */
  public int place(int index) {
    if (index >= text.length()) {
      return end;
    }
    int found = Arrays.binarySearch(starts, index);
    int segment = found >= 0 ? found : -found - 2;
    return places[segment] + index - starts[segment];
  }

  /** The offset in the file just behind the character before an index. */
  public int placeAfter(int index) {
    return index == 0 ? place(0) : place(index - 1) + 1;
  }

  /** From one index to another, exclusive. */
  public Strip sub(int from, int to) {
    if (from == 0 && to == text.length()) {
      return this;
    }
    if (starts.length == 1 && from < to) {
      return of(text, from, to, places[0] + from);
    }
    Builder part = new Builder();
    int at = from;
    while (at < to) {
      int found = Arrays.binarySearch(starts, at);
      int segment = found >= 0 ? found : -found - 2;
      int stop = segment + 1 < starts.length ? Math.min(starts[segment + 1], to) : to;
      part.add(text, at, stop, place(at));
      at = stop;
    }
    return part.build(from < to ? placeAfter(to) : place(from));
  }

  /** Without white space at either end. */
  public Strip trim() {
    int from = 0;
    int to = text.length();
    while (from < to && isWhite(text.charAt(from))) {
      from++;
    }
    while (to > from && isWhite(text.charAt(to - 1))) {
      to--;
    }
    return sub(from, to);
  }

  private static boolean isWhite(char c) {
    return c == ' ' || c == '\t' || c == '\n';
  }

  @Override
  public String toString() {
    return text;
  }

  /** Puts a strip together, stretch by stretch. */
  public static final class Builder {
    private final StringBuilder text = new StringBuilder();
    private int[] starts = new int[4];
    private int[] places = new int[4];
    private int count;

    /**
     * Appends a stretch of a source.
     *
     * @param place where its first character stands in the file
     */
    public Builder add(CharSequence source, int from, int to, int place) {
      if (to <= from) {
        return this;
      }
      boolean goesOn = count > 0 && places[count - 1] + text.length() - starts[count - 1] == place;
      if (!goesOn) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, count * 2);
          places = Arrays.copyOf(places, count * 2);
        }
        starts[count] = text.length();
        places[count++] = place;
      }
      text.append(source, from, to);
      return this;
    }

    public int length() {
      return text.length();
    }

    /**
     * @param end the offset in the file where the strip ends
     */
    public Strip build(int end) {
      return new Strip(
          text.toString(), Arrays.copyOf(starts, count), Arrays.copyOf(places, count), end);
    }
  }
}
