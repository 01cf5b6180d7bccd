package org.copydesk.briefing.keep;

import java.util.Optional;
import java.util.Set;
import org.copydesk.text.TextFile;

/**
 * Writes values of one type and reads them again, equal to what they were. A type is a record, or
 * sealed into records, of texts, numbers, dates and collections of such; what a record declares is
 * all that is known of it, so that a new component needs no line here.
 *
 * <pre>{@code
 * Codec<Gave> codec = Codec.of(Gave.class, Set.of(Claim.class));
 * codec.write(gave, file);
 * codec.read(bytes, file);
 * }</pre>
 *
 * Bytes are read only by the program that wrote them: they name neither types nor components.
 */
public final class Codec<T> {
  private final Class<T> type;
  private final Shape shape;

  private Codec(Class<T> type, Shape shape) {
    this.type = type;
    this.shape = shape;
  }

  /**
   * @param repeated records of which one value often stands in several places; it is written once
   * @throws IllegalArgumentException when a component is of a type that cannot be written
   */
  public static <T> Codec<T> of(Class<T> type, Set<Class<?>> repeated) {
    return new Codec<>(type, new Shapes(repeated, Set.of()).of(type));
  }

  /**
   * The same, where values of another type are written as what is to be kept of them.
   *
   * @param common records without places of which one value often stands in several files; it is in
   *     memory once
   * @throws IllegalArgumentException when a component is of a type that cannot be written
   */
  public static <T, V, K> Codec<T> of(
      Class<T> type, Set<Class<?>> repeated, Set<Class<?>> common, Part<V, K> part) {
    Shapes shapes = new Shapes(repeated, common);
    shapes.add(part);
    return new Codec<>(type, shapes.of(type));
  }

  /**
   * @param file the one that all places in the value are in
   * @return empty when it could not be read again as it is
   */
  public Optional<byte[]> write(T value, TextFile file) {
    try {
      Out out = new Out(file);
      shape.write(value, out);
      return Optional.of(out.bytes());
    } catch (IllegalArgumentException | StackOverflowError cannot) {
      return Optional.empty();
    }
  }

  /**
   * @param file the one that all places in the value are to be in
   * @return empty for bytes that no such value was written as
   */
  public Optional<T> read(byte[] bytes, TextFile file) {
    try {
      In in = new In(bytes, file);
      T value = type.cast(shape.read(in));
      return in.isAtEnd() ? Optional.of(value) : Optional.empty();
    } catch (RuntimeException | StackOverflowError damaged) {
      return Optional.empty();
    }
  }
}
