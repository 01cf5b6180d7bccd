package org.copydesk.briefing.keep;

import java.util.List;
import java.util.Set;
import org.copydesk.text.TextFile;

/**
 * Keeps lists of records in a quarter of their room, for what is gone through seldom.
 *
 * <pre>{@code
 * Folding<Link> links = Folding.of(Link.class);
 * links.fold(prose.links(), file);    // an equal list
 * }</pre>
 */
public final class Folding<T> {
  private final Class<T> type;
  private final Shape list;

  private Folding(Class<T> type, Shape list) {
    this.type = type;
    this.list = list;
  }

  /**
   * Of lists of some records.
   *
   * @throws IllegalArgumentException when a component is of a type that cannot be written
   */
  public static <T> Folding<T> of(Class<T> type) {
    return new Folding<>(type, new Many(new Shapes(Set.of(), Set.of()).of(type), false));
  }

  /**
   * An equal list in less room; the same where it cannot be folded.
   *
   * @param file the one that all places in the values are in
   */
  public List<T> fold(List<T> values, TextFile file) {
    if (values.isEmpty() || values instanceof Folded) {
      return values;
    }
    try {
      Out out = new Out(file);
      list.write(values, out);
      return new Folded<>(this, out.bytes(), file, values.size());
    } catch (IllegalArgumentException cannot) {
      return values;
    }
  }

  List<T> unfold(byte[] bytes, TextFile file) {
    return ((List<?>) list.read(new In(bytes, file))).stream().<T>map(type::cast).toList();
  }
}
