package org.copydesk.report;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The help page of one kind of remark: what it is and why, how it looks wrong and right.
 *
 * <pre>{@code
 * HelpPages.find("single-source-claim").orElseThrow().text();   // for a terminal, 80 cells wide
 * }</pre>
 *
 * @param id the remark's id, which is the page's title
 * @param markdown the page as written
 */
public record HelpPage(String id, String markdown) {
  private static final Pattern ASKED_FOR =
      Pattern.compile("^ ?Asked for by: (.*)\\.$", Pattern.MULTILINE);

  /** The page for a terminal: no markup, lines of at most 80 cells, a line feed at the end. */
  public String text() {
    return new PlainText(80).of(markdown);
  }

  /** The first sentence or sentences: the paragraph below the title, on one line. */
  public String summary() {
    return String.join(
        " ",
        markdown
            .lines()
            .skip(1)
            .dropWhile(String::isBlank)
            .takeWhile(line -> !line.isBlank())
            .map(String::strip)
            .toList());
  }

  /** The codes of practice that ask for it, such as {@code IFCN, Reuters}. */
  public Optional<String> askedForBy() {
    String text = markdown.replaceAll("\\R(?=\\S)", " ");
    return ASKED_FOR.matcher(text).results().map(m -> m.group(1)).findFirst();
  }

  /** The publication files of one section that the page's test runs. */
  public List<HelpExample> examples(String section) {
    return HelpExample.in(markdown, section);
  }
}
