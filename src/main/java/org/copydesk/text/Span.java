package org.copydesk.text;

/**
 * A stretch of one file.
 *
 * @param start 0-based offset in UTF-16 units, inclusive
 * @param end 0-based offset, exclusive, not before {@code start}
 */
public record Span(TextFile file, int start, int end) {
  public Span {
    if (start < 0 || end < start || end > file.length()) {
      throw new IllegalArgumentException(
          "No span " + start + ".." + end + " in " + file.path() + ", " + file.length() + " long");
    }
  }

  public String text() {
    return file.text().substring(start, end);
  }

  public Position from() {
    return file.position(start);
  }

  public Position to() {
    return file.position(end);
  }

  public int length() {
    return end - start;
  }
}
