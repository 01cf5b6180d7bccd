package org.copydesk.briefing.edit;

import java.util.List;
import java.util.Optional;
import org.copydesk.briefing.FrontMatter;
import org.copydesk.briefing.yaml.Node;
import org.copydesk.briefing.yaml.YamlDocument;
import org.copydesk.text.Span;
import org.copydesk.text.TextFile;

/**
 * A file with front matter, in which a key can be set and an entry added. All that is not changed
 * stays byte for byte: comments, order, quotation marks, line ends, the body.
 *
 * <pre>{@code
 * FrontMatterEditor.of("content/briefings/a.md", bytes)
 *     .flatMap(editor -> editor.set("status", "withdrawn", "title"))
 *     .flatMap(editor -> editor.append("reviews", List.of("by: ada", "on: 2026-11-22")))
 *     .map(FrontMatterEditor::bytes);
 * }</pre>
 *
 * Each step is proved: the changed text is read again, and must hold just the old values and the
 * change. Where that fails, as with keys written in unusual ways, the step gives nothing, and a
 * person has to write the line.
 */
public final class FrontMatterEditor {
  private final OriginalText text;
  private final FrontMatter matter;
  private final Node.Mapping root;

  private FrontMatterEditor(OriginalText text, FrontMatter matter, Node.Mapping root) {
    this.text = text;
    this.matter = matter;
    this.root = root;
  }

  /**
   * @param path the file's path as people should read it
   * @return empty when the file is not UTF-8 or its front matter cannot be read
   */
  public static Optional<FrontMatterEditor> of(String path, byte[] bytes) {
    return OriginalText.of(path, bytes).flatMap(FrontMatterEditor::of);
  }

  private static Optional<FrontMatterEditor> of(OriginalText text) {
    return FrontMatter.split(text.file(), remark -> {})
        .flatMap(
            matter ->
                YamlDocument.read(matter.yaml(), remark -> {})
                    .map(root -> new FrontMatterEditor(text, matter, root)));
  }

  public byte[] bytes() {
    return text.bytes();
  }

  /**
   * Gives a key a value in place of any it has.
   *
   * @param value a YAML scalar on one line
   * @param after the key below which a new one is written; at the end where that is not there
   * @return empty when this cannot be done safely
   */
  public Optional<FrontMatterEditor> set(String key, String value, String after) {
    Optional<Node.Entry> entry = entry(key);
    Optional<Content> wanted = yaml(key + ": " + value).map(v -> Content.of(root).with(key, v));
    if (entry.isEmpty()) {
      return proved(insert(key + ": " + value, entry(after)), wanted);
    }
    Span old = entry.get().value().span();
    return entry.get().value() instanceof Node.Scalar && old.length() > 0
        ? proved(splice(old.start(), old.end(), value), wanted)
        : proved(afterColon(entry.get(), " " + value), wanted);
  }

  /**
   * Adds an entry to a key's list; the key is made when it is not there.
   *
   * @param pairs {@code key: value} each, together one mapping; a line feed in a pair is where it
   *     may be broken
   * @return empty when this cannot be done safely
   */
  public Optional<FrontMatterEditor> append(String key, List<String> pairs) {
    ListEntry item = new ListEntry(pairs);
    Optional<Content> wanted =
        yaml(key + ": [" + item.inline() + "]").map(v -> Content.of(root).adding(key, v));
    Optional<Node.Entry> entry = entry(key);
    if (entry.isEmpty()) {
      return proved(
          isFlow(root)
              ? insert(key + ": [" + item.inline() + "]", Optional.empty())
              : insert(key + ":\n" + margin() + "  - " + item.block(margin() + "      "), entry),
          wanted);
    }
    Node list = entry.get().value();
    if (list instanceof Node.Sequence sequence) {
      return isFlow(list)
          ? proved(addInline(sequence, item), wanted)
          : addLine(sequence, item).flatMap(changed -> proved(changed, wanted));
    }
    if (!list.isEmpty()) {
      return Optional.empty();
    }
    return list.span().length() > 0
        ? proved(splice(list.span().start(), list.span().end(), "[" + item.inline() + "]"), wanted)
        : proved(
            splice(
                lineEnd(entry.get().key().span().end()),
                lineEnd(entry.get().key().span().end()),
                "\n" + margin() + "  - " + item.block(margin() + "      ")),
            wanted);
  }

  /**
   * Adds an entry to a key's list in lines of its own, comments and all; the key is made when it is
   * not there.
   *
   * @param lines a mapping in YAML, not indented; its last line is no comment
   * @return empty when this cannot be done safely, as in a list that is written in brackets
   */
  public Optional<FrontMatterEditor> append(String key, String lines) {
    Optional<Content> wanted =
        yaml(key + ":\n  - " + lines.strip().replace("\n", "\n    "))
            .map(v -> Content.of(root).adding(key, v));
    Optional<Node.Entry> entry = entry(key);
    Optional<Node> list = entry.map(Node.Entry::value).filter(value -> !value.isEmpty());
    if (isFlow(root) || list.isPresent() && !(list.get() instanceof Node.Sequence)) {
      return Optional.empty();
    }
    if (list.isEmpty()) {
      String item = "\n" + indented(margin() + "  ", lines);
      return entry.isEmpty()
          ? proved(insert(key + ":" + item, entry), wanted)
          : proved(afterLine(entry.get().key().span().end(), item), wanted);
    }
    Node.Sequence sequence = (Node.Sequence) list.get();
    int dash = sequence.span().start();
    String margin = file().text().substring(lineStart(dash), dash);
    if (!margin.isBlank() || isFlow(sequence) || sequence.items().isEmpty()) {
      return Optional.empty();
    }
    Node last = sequence.items().get(sequence.items().size() - 1);
    return proved(afterLine(last.span().end(), "\n" + indented(margin, lines)), wanted);
  }

  private OriginalText afterLine(int offset, String value) {
    int end = lineEnd(offset);
    return splice(end, end, value);
  }

  private static String indented(String margin, String lines) {
    return margin + "- " + lines.strip().replace("\n", "\n" + margin + "  ");
  }

  private OriginalText addInline(Node.Sequence list, ListEntry item) {
    if (list.items().isEmpty()) {
      int open = list.span().start() + 1;
      return splice(open, open, item.inline());
    }
    int end = list.items().get(list.items().size() - 1).span().end();
    return splice(end, end, ", " + item.inline());
  }

  /** Empty when the list's hyphens do not each begin a line. */
  private Optional<OriginalText> addLine(Node.Sequence list, ListEntry item) {
    int dash = list.span().start();
    String margin = file().text().substring(lineStart(dash), dash);
    if (!margin.isBlank() || file().text().charAt(dash) != '-' || list.items().isEmpty()) {
      return Optional.empty();
    }
    int end = lineEnd(list.items().get(list.items().size() - 1).span().end());
    return Optional.of(splice(end, end, "\n" + margin + "- " + item.block(margin + "    ")));
  }

  /** Writes a new key: below another one, or as the last. */
  private OriginalText insert(String line, Optional<Node.Entry> after) {
    if (isFlow(root)) {
      int end = root.entries().get(root.entries().size() - 1).value().span().end();
      return splice(end, end, ", " + line);
    }
    if (after.isPresent()) {
      int end = lineEnd(after.get().value().span().end());
      return splice(end, end, "\n" + margin() + line);
    }
    int end = matter.yaml().end();
    return splice(end, end, margin() + line + "\n");
  }

  private OriginalText afterColon(Node.Entry entry, String value) {
    int colon = file().text().indexOf(':', entry.key().span().end()) + 1;
    return splice(colon, colon, value);
  }

  private OriginalText splice(int start, int end, String value) {
    return text.splice(start, end, value);
  }

  /** The changed file, when it reads as wanted and its body is what it was. */
  private Optional<FrontMatterEditor> proved(OriginalText changed, Optional<Content> wanted) {
    return of(changed)
        .filter(edited -> wanted.filter(Content.of(edited.root)::equals).isPresent())
        .filter(edited -> edited.matter.body().text().equals(matter.body().text()));
  }

  private Optional<Node.Entry> entry(String key) {
    return root.entries().stream().filter(e -> e.key().text().equals(key)).findFirst();
  }

  /** The blanks before each of the front matter's keys. */
  private String margin() {
    if (root.entries().isEmpty()) {
      return "";
    }
    int key = root.entries().get(0).key().span().start();
    return file().text().substring(lineStart(key), key);
  }

  private boolean isFlow(Node node) {
    int start = node.span().start();
    return start < file().length()
        && node.span().length() > 0
        && "[{".indexOf(file().text().charAt(start)) >= 0;
  }

  private int lineStart(int offset) {
    return file().text().lastIndexOf('\n', offset - 1) + 1;
  }

  private int lineEnd(int offset) {
    int feed = file().text().indexOf('\n', offset);
    return feed < 0 ? file().length() : feed;
  }

  private TextFile file() {
    return text.file();
  }

  /** The value in one line of YAML. */
  private static Optional<Node> yaml(String line) {
    TextFile file = new TextFile("entry", line);
    return YamlDocument.read(file.span(0, file.length()), remark -> {})
        .filter(mapping -> mapping.entries().size() == 1)
        .map(mapping -> mapping.entries().get(0).value());
  }
}
