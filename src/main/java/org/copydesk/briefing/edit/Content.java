package org.copydesk.briefing.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.briefing.yaml.Node;

/** What front matter holds, however it is written: two are equal when a reader finds the same. */
sealed interface Content {
  record Text(String text, boolean empty) implements Content {}

  record Items(List<Content> items) implements Content {}

  record Entries(Map<String, Content> entries) implements Content {}

  static Content of(Node node) {
    if (node instanceof Node.Mapping mapping) {
      Map<String, Content> entries = new LinkedHashMap<>();
      mapping.entries().forEach(entry -> entries.put(entry.key().text(), of(entry.value())));
      return new Entries(entries);
    }
    if (node instanceof Node.Sequence sequence) {
      return new Items(sequence.items().stream().map(Content::of).toList());
    }
    return new Text(((Node.Scalar) node).text(), node.isEmpty());
  }

  /** The same with a key's value in place of any it has. */
  default Content with(String key, Node value) {
    return put(key, of(value));
  }

  /** The same with a list's entries added to a key's list. */
  default Content adding(String key, Node list) {
    List<Content> items = new ArrayList<>();
    if (this instanceof Entries all && all.entries().get(key) instanceof Items old) {
      items.addAll(old.items());
    }
    items.addAll(((Items) of(list)).items());
    return put(key, new Items(items));
  }

  private Content put(String key, Content value) {
    Map<String, Content> entries = new LinkedHashMap<>(((Entries) this).entries());
    entries.put(key, value);
    return new Entries(entries);
  }
}
