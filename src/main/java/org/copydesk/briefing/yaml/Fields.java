package org.copydesk.briefing.yaml;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Span;

/**
 * A mapping opened for reading: {@code fields.get(TITLE)} gives the value or makes the remark.
 *
 * @param keys the keys it may have
 */
public record Fields(Keys keys, Node.Mapping mapping, Consumer<Diagnostic> remarks) {

  /**
   * The value of a key; empty when it is not there or cannot be read as its type. To be called once
   * for each key, since it makes the remarks on it.
   */
  public <T> Optional<T> get(Key<T> key) {
    Optional<Node.Entry> entry = mapping.find(key.name());
    if (entry.isEmpty()) {
      key.missing().ifPresent(missing -> remarks.accept(missing(missing, key)));
      return Optional.empty();
    }
    return key.type().read(entry.get().value(), remarks);
  }

  /** The values of a key that holds a list; none when it is not there. */
  public <T> List<T> all(Key<List<T>> key) {
    return get(key).orElse(List.of());
  }

  /** Whether a key is there with a value, read or not. */
  public boolean has(Key<?> key) {
    return mapping.find(key.name()).isPresent();
  }

  /** The keys of a key's value where that is a mapping, whatever stands behind them. */
  public Set<String> keysOf(Key<?> key) {
    Set<String> names = new LinkedHashSet<>();
    if (mapping.find(key.name()).map(Node.Entry::value).orElse(mapping)
            instanceof Node.Mapping inner
        && inner != mapping) {
      inner.entries().forEach(entry -> names.add(entry.key().text()));
    }
    return names;
  }

  /** The place of the whole mapping. */
  public Span span() {
    return mapping.span();
  }

  /** Where to point when something about the mapping as a whole is wrong. */
  public Span head() {
    return mapping.head();
  }

  private Diagnostic missing(Remark missing, Key<?> key) {
    Span place =
        mapping.entries().stream()
            .filter(e -> e.key().text().equals(key.name()))
            .findFirst()
            .map(e -> e.key().span())
            .orElseGet(mapping::head);
    return missing
        .at(place, capital(keys.of()) + " needs `" + key.name() + "`.")
        .hint("Add `" + key.name() + ":`. " + key.doc());
  }

  private static String capital(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
