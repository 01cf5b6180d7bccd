package org.copydesk.report;

import java.io.IOException;
import java.util.List;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Position;
import org.copydesk.text.Severity;

/**
 * Remarks as workflow commands, which GitHub, Gitea and Forgejo show beside the changed lines:
 * {@code ::error file=…,line=…,col=…,title=…::message}. Escaped as GitHub's toolkit does.
 */
public final class GithubReport implements Report {
  @Override
  public void write(List<Diagnostic> diagnostics, Appendable out) throws IOException {
    for (Diagnostic diagnostic : diagnostics) {
      out.append(command(diagnostic)).append('\n');
    }
  }

  private static String command(Diagnostic diagnostic) {
    Position from = diagnostic.span().from();
    Position to = diagnostic.span().to();
    StringBuilder out = new StringBuilder("::").append(word(diagnostic.severity()));
    out.append(" file=").append(property(diagnostic.span().file().path()));
    out.append(",line=").append(from.line()).append(",endLine=").append(to.line());
    // The runner drops a command whose columns span lines.
    if (from.line() == to.line()) {
      out.append(",col=").append(from.column()).append(",endColumn=").append(to.column());
    }
    out.append(",title=").append(property(diagnostic.id())).append("::");
    out.append(data(diagnostic.message() + diagnostic.hint().map(h -> "\n" + h).orElse("")));
    return out.toString();
  }

  private static String word(Severity severity) {
    return severity == Severity.NOTE ? "notice" : severity.word();
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
