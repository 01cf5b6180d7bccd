package org.copydesk.briefing;

import java.util.Optional;
import java.util.function.Consumer;
import org.copydesk.briefing.yaml.Remark;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Span;
import org.copydesk.text.TextFile;

/**
 * A Markdown file split in two at its lines {@code ---}.
 *
 * @param yaml what stands between the two lines
 * @param body everything after the second
 */
public record FrontMatter(Span yaml, Span body) {

  /** Empty when there is no front matter, or no end to it; then there was a remark. */
  public static Optional<FrontMatter> split(TextFile file, Consumer<Diagnostic> remarks) {
    if (!isFence(file, 1)) {
      remarks.accept(
          Remark.MISSING_FRONT_MATTER
              .at(file.line(1), "The file does not begin with front matter.")
              .hint("Begin it with a line `---`, then `title: …`, then another line `---`."));
      return Optional.empty();
    }
    for (int line = 2; line <= file.lineCount(); line++) {
      if (isFence(file, line)) {
        int start = file.line(1).end() + 1;
        int end = file.line(line).start();
        int body = Math.min(file.line(line).end() + 1, file.length());
        return Optional.of(new FrontMatter(file.span(start, end), file.span(body, file.length())));
      }
    }
    remarks.accept(
        Remark.UNCLOSED_FRONT_MATTER
            .at(file.line(1), "The front matter that begins here has no end.")
            .hint("Put a line `---` between the front matter and the text."));
    return Optional.empty();
  }

  private static boolean isFence(TextFile file, int number) {
    Span line = file.line(number);
    return file.text().startsWith("---", line.start())
        && file.text().substring(line.start() + 3, line.end()).isBlank();
  }
}
