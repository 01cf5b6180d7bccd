package org.copydesk.markdown;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.copydesk.text.Span;

/**
 * The Markdown of a text without what only Copydesk understands: citations, divisions and relative
 * addresses are put into words that any Markdown reader knows, and what was cut is left out. All
 * else stays as its author wrote it.
 *
 * <pre>{@code
 * PlainMarkdown.of(prose, body, wordings);
 * }</pre>
 */
public final class PlainMarkdown {
  private static final Pattern CLOSING = Pattern.compile(" {0,3}:{3,}[ \t]*");
  private static final Pattern CODE_FENCE = Pattern.compile(" {0,3}(```+[^`]*|~~~+.*)");

  /** What stands in place of our own marks. */
  public interface Wordings {
    /** In place of a citation, such as {@code [^ministry]}. */
    String cite(Citation citation);

    /** In place of a division's opening line; empty for nothing. */
    String open(Division division);

    /** In place of an address. */
    String address(Link link);

    /** In place of a picture's address. */
    String picture(Picture picture);
  }

  /** A stretch of the file, and what replaces it. */
  private record Change(int start, int end, String with) {}

  private final String text;
  private final Span body;
  private final List<Change> changes = new ArrayList<>();

  private PlainMarkdown(Span body) {
    this.text = body.file().text();
    this.body = body;
  }

  /**
   * @param body the place of the Markdown that the prose was read from
   * @return the Markdown, with a line feed at its end unless it is empty
   */
  public static String of(Prose prose, Span body, Wordings wordings) {
    PlainMarkdown plain = new PlainMarkdown(body);
    prose.cut().forEach(block -> plain.change(block.span(), ""));
    prose.divisions().forEach(division -> plain.open(division, wordings.open(division)));
    if (!prose.divisions().isEmpty()) {
      plain.close();
    }
    prose.citations().forEach(citation -> plain.change(citation.span(), wordings.cite(citation)));
    for (Link link : prose.links()) {
      plain.address(link, wordings);
    }
    for (Picture picture : prose.pictures()) {
      if (picture.source().span().text().equals(picture.source().written())) {
        plain.change(picture.source().span(), wordings.picture(picture));
      }
    }
    return plain.changed();
  }

  private void address(Link link, Wordings wordings) {
    // A link by reference has its address elsewhere, where it is a link of its own or none.
    if (link.span().text().equals(link.written())) {
      change(link.span(), wordings.address(link));
    }
  }

  private void open(Division division, String with) {
    int start = text.lastIndexOf('\n', division.span().start()) + 1;
    changes.add(new Change(start, lineEnd(division.span().end()), with));
  }

  /** Leaves out the lines that close divisions. */
  private void close() {
    boolean code = false;
    int end;
    for (int start = body.start(); start < body.end(); start = end + 1) {
      end = Math.min(lineEnd(start), body.end());
      String line = text.substring(start, end);
      if (line.isBlank() || "`~:".indexOf(line.stripLeading().charAt(0)) < 0) {
        continue;
      }
      code ^= CODE_FENCE.matcher(line).matches();
      if (!code && CLOSING.matcher(line).matches()) {
        changes.add(new Change(start, end, ""));
      }
    }
  }

  private int lineEnd(int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }

  private void change(Span span, String with) {
    changes.add(new Change(span.start(), span.end(), with));
  }

  private String changed() {
    changes.sort(Comparator.comparingInt(Change::start).thenComparingInt(c -> -c.end()));
    StringBuilder out = new StringBuilder();
    int from = body.start();
    for (Change change : changes) {
      // What lies in a stretch already replaced went with it.
      if (change.start() >= from) {
        out.append(text, from, change.start()).append(change.with());
        from = change.end();
      }
    }
    out.append(text, Math.min(from, body.end()), body.end());
    String plain = closed(out.toString().replace("\r\n", "\n")).strip();
    return plain.isEmpty() ? "" : plain + "\n";
  }

  /** With no more than one empty line in a row. */
  private static String closed(String text) {
    StringBuilder out = new StringBuilder(text.length());
    int from = 0;
    for (int gap = text.indexOf("\n\n\n"); gap >= 0; gap = text.indexOf("\n\n\n", from)) {
      out.append(text, from, gap + 2);
      from = gap + 3;
      while (from < text.length() && text.charAt(from) == '\n') {
        from++;
      }
    }
    return from == 0 ? text : out.append(text, from, text.length()).toString();
  }
}
