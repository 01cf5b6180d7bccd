package org.copydesk.briefing.yaml;

import java.util.List;
import java.util.function.Consumer;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Spelling;

/**
 * The keys that one kind of mapping may have: the one place where they are defined, for reading,
 * for hints, and for a schema.
 *
 * @param of what has these keys, such as {@code a claim}
 */
public record Keys(String of, List<Key<?>> keys) {
  public Keys {
    keys = List.copyOf(keys);
  }

  public static Keys of(String of, Key<?>... keys) {
    return new Keys(of, List.of(keys));
  }

  public List<String> names() {
    return keys.stream().map(Key::name).toList();
  }

  private boolean has(String name) {
    for (Key<?> key : keys) {
      if (key.name().equals(name)) {
        return true;
      }
    }
    return false;
  }

  /** Opens a mapping for reading, with a remark on each key that is not among these. */
  public Fields open(Node.Mapping mapping, Consumer<Diagnostic> remarks) {
    for (Node.Entry entry : mapping.entries()) {
      String name = entry.key().text();
      if (!has(name)) {
        List<String> names = names();
        remarks.accept(
            Remark.UNKNOWN_KEY
                .at(entry.key().span(), "`" + name + "` is not a key of " + of + ".")
                .hint(
                    Spelling.nearest(name, names)
                        .map(near -> "Did you mean `" + near + "`?")
                        .orElse("Known keys: " + String.join(", ", names) + ".")));
      }
    }
    return new Fields(this, mapping, remarks);
  }
}
