package org.copydesk.text;

import java.lang.ref.WeakReference;
import java.util.Arrays;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A file's text with its lines, the ground on which every {@link Span} stands.
 *
 * <pre>{@code
 * TextFile file = new TextFile("content/briefings/almaty.md", "one\ntwo\n");
 * file.position(4);          // 2:1
 * file.span(4, 7).text();    // "two"
 * }</pre>
 *
 * Line ends are line feeds: {@link TextBytes} folds CRLF and CR on the way in, which moves no line
 * and no column. Two files are equal when their path is.
 */
public final class TextFile {
  private final String path;
  private final int length;
  private volatile Supplier<String> source;
  private volatile @Nullable Content content;
  private volatile @Nullable WeakReference<Content> lately;

  /** What the file holds, and where its lines begin. */
  private record Content(String text, int[] lineStarts) {}

  /**
   * @param path the file's path as people should read it, with forward slashes, relative to the
   *     publication
   * @param text the whole text, without byte order mark, lines ended by line feeds
   */
  public TextFile(String path, String text) {
    this.path = path;
    this.length = text.length();
    this.source = () -> text;
    this.content = content(text);
  }

  private TextFile(String path, int length, Supplier<String> source) {
    this.path = path;
    this.length = length;
    this.source = source;
  }

  /**
   * A file whose text is fetched when it is asked for, and kept only while memory is not needed.
   *
   * @param length of the text, in UTF-16 units; a text that turns out to be shorter is filled up
   *     with blanks, and what is beyond is cut off
   */
  public static TextFile lazy(String path, int length, Supplier<String> source) {
    return new TextFile(path, length, source);
  }

  /** Lets go of the text; when it is asked for again it is fetched as for {@link #lazy}. */
  public void release(Supplier<String> again) {
    source = again;
    content = null;
  }

  /** Fetched twice at worst: what it holds cannot change, and may be seen by any thread. */
  private Content content() {
    Content known = content;
    if (known != null) {
      return known;
    }
    WeakReference<Content> fetched = lately;
    Content still = fetched == null ? null : fetched.get();
    if (still != null) {
      return still;
    }
    String text = source.get();
    Content fresh =
        content(text.length() == length ? text : (text + " ".repeat(length)).substring(0, length));
    lately = new WeakReference<>(fresh);
    return fresh;
  }

  private static Content content(String text) {
    return new Content(text, lineStarts(text));
  }

  public String path() {
    return path;
  }

  public String text() {
    return content().text();
  }

  public int length() {
    return length;
  }

  /** The number of lines; a text that ends in a line feed has an empty last line. */
  public int lineCount() {
    return content().lineStarts().length;
  }

  /**
   * The place of an offset.
   *
   * @param offset 0-based, in UTF-16 units; beyond the end counts as the end
   */
  public Position position(int offset) {
    int[] lineStarts = content().lineStarts();
    int at = Math.max(0, Math.min(offset, length));
    int found = Arrays.binarySearch(lineStarts, at);
    int line = found >= 0 ? found : -found - 2;
    return new Position(line + 1, text().codePointCount(lineStarts[line], at) + 1);
  }

  /**
   * A stretch of this file.
   *
   * @param start 0-based offset, inclusive
   * @param end 0-based offset, exclusive
   */
  public Span span(int start, int end) {
    return new Span(this, start, end);
  }

  /** The line of that 1-based number, without its line feed. */
  public Span line(int number) {
    int[] lineStarts = content().lineStarts();
    int start = lineStarts[number - 1];
    int end = number < lineStarts.length ? lineStarts[number] - 1 : length;
    return new Span(this, start, end);
  }

  /** The empty stretch at the very start, for remarks on the file as a whole. */
  public Span start() {
    return new Span(this, 0, 0);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TextFile file && file.path.equals(path);
  }

  @Override
  public int hashCode() {
    return path.hashCode();
  }

  @Override
  public String toString() {
    return path;
  }

  private static int[] lineStarts(String text) {
    int[] starts = new int[32];
    int lines = 1;
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      if (lines == starts.length) {
        starts = Arrays.copyOf(starts, lines * 2);
      }
      starts[lines++] = at + 1;
    }
    return Arrays.copyOf(starts, lines);
  }
}
