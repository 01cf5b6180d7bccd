package org.copydesk.briefing.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.copydesk.text.Diagnostic;
import org.copydesk.text.Placed;

/**
 * How a value is read, and what it may look like.
 *
 * @param shape what it may look like
 * @param form reads it
 */
public record Type<T>(Shape shape, Form<T> form) {

  /** Reads one value. */
  @FunctionalInterface
  public interface Form<T> {
    /**
     * @return empty when the node is not such a value; then a remark was made
     */
    Optional<T> read(Node node, Consumer<Diagnostic> remarks);
  }

  /** An entry of a mapping whose keys the author chooses. */
  public record Named<T>(Placed<String> name, T value) {}

  /**
   * @return empty when the node is not such a value; then a remark was made
   */
  public Optional<T> read(Node node, Consumer<Diagnostic> remarks) {
    return form.read(node, remarks);
  }

  /** The same value made into something else. */
  public <R> Type<R> map(Function<T, R> change) {
    return new Type<>(shape, (node, remarks) -> read(node, remarks).map(change));
  }

  /** A list of such values; what is wrong in it is left out. */
  public Type<List<T>> list() {
    return new Type<>(
        new Shape.ListOf(shape),
        (node, remarks) -> {
          if (!(node instanceof Node.Sequence sequence)) {
            remarks.accept(
                wrong(node, "a list")
                    .hint(
                        node instanceof Node.Scalar scalar
                            ? "Write `[" + scalar.text().strip() + "]`."
                            : "Put `- ` before each entry."));
            return Optional.empty();
          }
          List<T> items = new ArrayList<>();
          for (Node item : sequence.items()) {
            Optional<T> one = read(item, remarks);
            if (one.isPresent()) {
              items.add(one.get());
            }
          }
          return Optional.of(List.copyOf(items));
        });
  }

  /**
   * A mapping from names that the author chooses to such values, in the author's order.
   *
   * @param name what a name must be
   */
  public Type<List<Named<T>>> by(Type<Placed<String>> name) {
    String key = name.shape() instanceof Shape.Text text ? text.form() : "text";
    return new Type<>(
        new Shape.MapOf(key, shape),
        (node, remarks) -> {
          Optional<Node.Mapping> mapping = mapping(node, remarks);
          if (mapping.isEmpty()) {
            return Optional.empty();
          }
          List<Named<T>> named = new ArrayList<>();
          for (Node.Entry entry : mapping.get().entries()) {
            Optional<Placed<String>> id = name.read(entry.key(), remarks);
            Optional<T> value = read(entry.value(), remarks);
            if (id.isPresent() && value.isPresent()) {
              named.add(new Named<>(id.get(), value.get()));
            }
          }
          return Optional.of(List.copyOf(named));
        });
  }

  /** A mapping with known keys. */
  public static <T> Type<T> entries(Keys keys, Function<Fields, Optional<T>> reader) {
    return new Type<>(
        new Shape.Entries(keys),
        (node, remarks) -> {
          Optional<Node.Mapping> mapping = mapping(node, remarks);
          return mapping.isEmpty()
              ? Optional.empty()
              : reader.apply(keys.open(mapping.get(), remarks));
        });
  }

  /** A text or a mapping, each in its own way. */
  public static <T> Type<T> either(Type<T> text, Type<T> mapping) {
    return new Type<>(
        new Shape.Either(List.of(text.shape(), mapping.shape())),
        (node, remarks) ->
            node instanceof Node.Mapping ? mapping.read(node, remarks) : text.read(node, remarks));
  }

  /** One of a few words; what each means. */
  public static <T> Type<Placed<T>> choice(Map<String, T> words) {
    Map<String, T> known = new LinkedHashMap<>(words);
    List<String> names = List.copyOf(known.keySet());
    return new Type<>(
        new Shape.Choice(names),
        (node, remarks) ->
            Scalars.text(node, remarks)
                .flatMap(
                    word -> {
                      Optional<T> meant = Optional.ofNullable(known.get(word.value()));
                      if (meant.isEmpty()) {
                        remarks.accept(Scalars.unknownWord(word, names));
                      }
                      return meant.map(m -> Placed.of(m, word.span()));
                    }));
  }

  /** One of the constants of an enumeration, written in lower case with hyphens. */
  public static <E extends Enum<E>> Type<Placed<E>> choice(Class<E> kind) {
    Map<String, E> words = new LinkedHashMap<>();
    for (E constant : kind.getEnumConstants()) {
      words.put(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'), constant);
    }
    return choice(words);
  }

  private static Optional<Node.Mapping> mapping(Node node, Consumer<Diagnostic> remarks) {
    if (node instanceof Node.Mapping mapping) {
      return Optional.of(mapping);
    }
    remarks.accept(wrong(node, "keys with values").hint("Write `key: value` lines, indented."));
    return Optional.empty();
  }

  static Diagnostic wrong(Node node, String wanted) {
    return Remark.WRONG_TYPE.at(
        node.span(), "Here must be " + wanted + ", not " + node.what() + ".");
  }
}
