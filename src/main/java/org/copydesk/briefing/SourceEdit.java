package org.copydesk.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copydesk.briefing.yaml.Node;
import org.copydesk.briefing.yaml.YamlDocument;
import org.copydesk.evidence.store.Deposit;
import org.copydesk.text.CannotGoOn;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.TextFile;

/**
 * A {@code source.yaml} to which keys and captures are added. What the author wrote, comments
 * included, stays byte for byte as it is.
 *
 * <pre>{@code
 * String text = SourceEdit.of(path, text).with(facts).with(deposit).text();
 * }</pre>
 */
public final class SourceEdit {
  private static final String CAPTURES = "captures";

  private final String path;
  private final String text;
  private final Node.Mapping mapping;

  private SourceEdit(String path, String text, Node.Mapping mapping) {
    this.path = path;
    this.text = text;
    this.mapping = mapping;
  }

  /**
   * @param path the file's path as people read it
   * @param text all of it, or nothing for a file to be written
   * @throws CannotGoOn when it cannot be read, or all of it stands between braces
   */
  public static SourceEdit of(String path, String text) throws CannotGoOn {
    TextFile file = new TextFile(path, text);
    List<Diagnostic> remarks = new ArrayList<>();
    Optional<Node.Mapping> mapping = YamlDocument.read(file.span(0, file.length()), remarks::add);
    if (mapping.isEmpty() || remarks.stream().anyMatch(Diagnostic::isError)) {
      throw new CannotGoOn(
          "The file " + path + " cannot be read.", "`copydesk check` says what is wrong with it.");
    }
    int start = mapping.get().span().start();
    if (!mapping.get().entries().isEmpty() && text.charAt(start) == '{') {
      throw new CannotGoOn(
          "The keys of " + path + " stand between braces, where none can be added safely.",
          "Write each on a line of its own: `key: value`.");
    }
    return new SourceEdit(path, text, mapping.get());
  }

  public String text() {
    return text;
  }

  /** Whether the author wrote a key, with a value or without. */
  public boolean has(String key) {
    return mapping.entries().stream().anyMatch(entry -> entry.key().text().equals(key));
  }

  /**
   * Adds those keys that are not there, before the list of captures, else at the end.
   *
   * @param facts keys and values, in the order in which they are to stand
   */
  public SourceEdit with(Map<String, String> facts) throws CannotGoOn {
    StringBuilder lines = new StringBuilder();
    facts.forEach(
        (key, value) -> {
          if (!has(key) && !value.isBlank()) {
            lines.append(indent()).append(key).append(": ").append(value(key, value)).append(end());
          }
        });
    if (lines.isEmpty()) {
      return this;
    }
    int at = entry(CAPTURES).map(e -> lineStart(e.key().span().start())).orElse(text.length());
    return inserted(at, lines.toString());
  }

  /**
   * Adds a capture to the end of the list.
   *
   * @throws CannotGoOn when {@code captures} is something else than a list
   */
  public SourceEdit with(Deposit deposit) throws CannotGoOn {
    Optional<Node.Entry> entry = entry(CAPTURES);
    SourceEdit edited;
    if (entry.isEmpty()) {
      String list = indent() + CAPTURES + ":" + end() + indent() + "  - " + item(deposit) + end();
      edited = inserted(text.length(), list);
    } else if (entry.get().value() instanceof Node.Sequence list) {
      edited = added(list, item(deposit));
    } else if (entry.get().value().isEmpty()) {
      int at = lineEnd(entry.get().key().span().end());
      edited = inserted(at, indent() + "  - " + item(deposit) + end());
    } else {
      throw unsafe();
    }
    if (edited.captures() != captures() + 1) {
      throw unsafe();
    }
    return edited;
  }

  private SourceEdit added(Node.Sequence list, String item) throws CannotGoOn {
    int start = list.span().start();
    if (text.charAt(start) == '[') {
      String comma = list.items().isEmpty() ? "" : ", ";
      return inserted(text.lastIndexOf(']', list.span().end() - 1), comma + item);
    }
    Node last = list.items().get(list.items().size() - 1);
    int at = last.span().end();
    while (at > start && Character.isWhitespace(text.charAt(at - 1))) {
      at--;
    }
    String indent = text.substring(lineStart(start), start);
    return inserted(lineEnd(at), indent + "- " + item + end());
  }

  /** A capture as an entry of the list. */
  static String item(Deposit deposit) {
    String files = "file: " + deposit.file() + ", sha256: " + YamlText.quoted(deposit.digest());
    String text =
        deposit
            .text()
            .map(t -> ", text: " + t.name() + ", text-sha256: " + YamlText.quoted(t.digest()))
            .orElse("");
    return "{ " + files + text + ", taken: " + deposit.taken() + " }";
  }

  /** Dates and names are plain words that need no quotation marks. */
  private static String value(String key, String value) {
    boolean plain = key.equals("published") || key.equals("accessed") || key.equals("lang");
    return plain ? value : YamlText.scalar(value.replaceAll("\\s+", " ").strip());
  }

  private SourceEdit inserted(int at, String lines) throws CannotGoOn {
    String before = text.substring(0, at);
    boolean open = lines.endsWith(end()) && !before.isEmpty() && !before.endsWith("\n");
    String whole = before + (open ? end() : "") + lines + text.substring(at);
    SourceEdit edited = of(path, whole);
    for (Node.Entry entry : mapping.entries()) {
      if (!entry.key().text().equals(CAPTURES) && !edited.same(entry)) {
        throw unsafe();
      }
    }
    return edited;
  }

  private boolean same(Node.Entry other) {
    return entry(other.key().text())
        .filter(own -> words(own.value()).equals(words(other.value())))
        .isPresent();
  }

  private static String words(Node node) {
    return node instanceof Node.Scalar scalar ? scalar.text().strip() : node.span().text().strip();
  }

  private int captures() {
    return entry(CAPTURES)
        .map(Node.Entry::value)
        .map(value -> value instanceof Node.Sequence list ? list.items().size() : 0)
        .orElse(0);
  }

  private CannotGoOn unsafe() {
    return new CannotGoOn(
        "To the file " + path + " nothing can be added safely.",
        "Write each key on a line of its own, and `captures` as a list.");
  }

  private Optional<Node.Entry> entry(String key) {
    return mapping.entries().stream().filter(e -> e.key().text().equals(key)).findFirst();
  }

  private String indent() {
    if (mapping.entries().isEmpty()) {
      return "";
    }
    int start = mapping.entries().get(0).key().span().start();
    String before = text.substring(lineStart(start), start);
    return before.isBlank() ? before : "";
  }

  private String end() {
    return text.contains("\r\n") ? "\r\n" : "\n";
  }

  private int lineStart(int at) {
    return text.lastIndexOf('\n', at - 1) + 1;
  }

  private int lineEnd(int at) {
    int end = text.indexOf('\n', at);
    return end < 0 ? text.length() : end + 1;
  }
}
