package org.copydesk.report;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.copydesk.json.JsonObject;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Position;

/**
 * Remarks as SARIF 2.1.0 (OASIS Static Analysis Results Interchange Format), which code forges and
 * editors read. One run; each kind of remark is a rule with its help page; addresses are relative
 * to {@code %SRCROOT%}; columns are Unicode code points.
 */
public final class SarifReport implements Report {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  @Override
  public void write(List<Diagnostic> diagnostics, Appendable out) throws IOException {
    List<String> ids =
        List.copyOf(new TreeSet<>(diagnostics.stream().map(Diagnostic::id).toList()));
    JsonObject run =
        new JsonObject()
            .put("tool", new JsonObject().put("driver", driver(ids)))
            .put("columnKind", "unicodeCodePoints")
            .putAll("results", diagnostics.stream().map(d -> result(d, ids)).toList());
    out.append(
        JsonObject.of("$schema", SCHEMA)
            .put("version", "2.1.0")
            .put("runs", List.of(run))
            .writeIndented());
  }

  private static JsonObject driver(List<String> ids) {
    String version = SarifReport.class.getPackage().getImplementationVersion();
    return JsonObject.of("name", "Copydesk")
        .put("version", Optional.ofNullable(version))
        .put("rules", ids.stream().map(SarifReport::rule).toList());
  }

  private static JsonObject rule(String id) {
    JsonObject rule = JsonObject.of("id", id).put("name", pascal(id));
    Optional<HelpPage> page = HelpPages.find(id);
    if (page.isEmpty()) {
      return rule;
    }
    JsonObject help =
        JsonObject.of("text", page.get().text()).put("markdown", page.get().markdown());
    return rule.put("shortDescription", JsonObject.of("text", page.get().summary()))
        .put("help", help);
  }

  private static JsonObject result(Diagnostic diagnostic, List<String> ids) {
    return JsonObject.of("ruleId", diagnostic.id())
        .put("ruleIndex", ids.indexOf(diagnostic.id()))
        .put("level", diagnostic.severity().word())
        .put("message", JsonObject.of("text", text(diagnostic)))
        .put("locations", List.of(new JsonObject().put("physicalLocation", place(diagnostic))));
  }

  private static String text(Diagnostic diagnostic) {
    return diagnostic.message() + diagnostic.hint().map(hint -> " " + hint).orElse("");
  }

  private static JsonObject place(Diagnostic diagnostic) {
    Position from = diagnostic.span().from();
    Position to = diagnostic.span().to();
    JsonObject file =
        JsonObject.of("uri", uri(diagnostic.span().file().path())).put("uriBaseId", "%SRCROOT%");
    JsonObject region =
        new JsonObject()
            .put("startLine", from.line())
            .put("startColumn", from.column())
            .put("endLine", to.line())
            .put("endColumn", to.column());
    return new JsonObject().put("artifactLocation", file).put("region", region);
  }

  /** A path as a relative reference (RFC 3986), percent-encoded where it must be. */
  private static String uri(String path) {
    try {
      // With a host the path must begin with a slash, so that "a:b" is not taken for a scheme.
      String whole = new URI("file", "h", "/" + path, null).toASCIIString();
      return whole.substring("file://h/".length()).replace(":", "%3A");
    } catch (URISyntaxException odd) {
      return path.replaceAll("[^A-Za-z0-9/._-]", "_");
    }
  }

  private static String pascal(String id) {
    StringBuilder out = new StringBuilder();
    for (String word : id.split("-")) {
      out.append(word.substring(0, Math.min(1, word.length())).toUpperCase(java.util.Locale.ROOT));
      out.append(word.substring(Math.min(1, word.length())));
    }
    return out.toString();
  }
}
