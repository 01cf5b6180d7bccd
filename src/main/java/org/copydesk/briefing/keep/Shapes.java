package org.copydesk.briefing.keep;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.copydesk.text.Span;
import org.copydesk.text.TextFile;

/** Finds the shape of a type, once. */
final class Shapes {
  private static final Map<Class<?>, Shape> PLAIN =
      Map.ofEntries(
          Map.entry(String.class, Shape.of(String.class, (v, out) -> out.text(v), In::text)),
          Map.entry(int.class, whole()),
          Map.entry(Integer.class, whole()),
          Map.entry(
              long.class, Shape.of(Long.class, (value, out) -> out.number(value), In::number)),
          Map.entry(boolean.class, truth()),
          Map.entry(Boolean.class, truth()),
          Map.entry(
              TextFile.class, Shape.of(TextFile.class, (file, out) -> out.file(file), In::file)),
          Map.entry(Span.class, Shape.of(Span.class, Shapes::write, Shapes::span)),
          Map.entry(URI.class, Shape.text(URI.class, URI::create)),
          Map.entry(Path.class, Shape.text(Path.class, Path::of)),
          Map.entry(Instant.class, Shape.text(Instant.class, Instant::parse)),
          Map.entry(LocalDate.class, new Common(Shape.text(LocalDate.class, LocalDate::parse))),
          Map.entry(OffsetDateTime.class, Shape.text(OffsetDateTime.class, OffsetDateTime::parse)));

  private final Map<Type, Shape> known = new HashMap<>();
  private final Set<Class<?>> repeated;
  private final Set<Class<?>> common;

  /**
   * @param repeated records of which one value often stands in several places
   * @param common records of which one value often stands in several files
   */
  Shapes(Set<Class<?>> repeated, Set<Class<?>> common) {
    this.repeated = repeated;
    this.common = common;
  }

  void add(Part<?, ?> part) {
    known.put(part.type(), part.shape(of(part.kept())));
  }

  Shape of(Type type) {
    return of(type, Map.of());
  }

  /**
   * @param bound what the variables in the type stand for
   */
  Shape of(Type type, Map<TypeVariable<?>, Type> bound) {
    if (type instanceof TypeVariable<?> variable) {
      Type actual = bound.get(variable);
      if (actual == null) {
        throw new IllegalArgumentException("Nothing is known of " + type);
      }
      return of(actual, bound);
    }
    return type instanceof ParameterizedType generic ? generic(generic, bound) : plain(type);
  }

  private Shape plain(Type type) {
    Shape plain = type instanceof Class<?> name ? PLAIN.get(name) : null;
    if (plain != null) {
      return plain;
    }
    Shape before = known.get(type);
    if (before != null) {
      return before;
    }
    if (!(type instanceof Class<?> name)) {
      throw new IllegalArgumentException("No values of " + type + " can be written");
    }
    if (name.isEnum()) {
      return new OneOf(List.of(name.getEnumConstants()));
    }
    if (name.isRecord()) {
      return record(type, name, Map.of());
    }
    if (name.isSealed()) {
      Sealed sealed = new Sealed();
      known.put(type, sealed);
      sealed.complete(name, this);
      return sealed;
    }
    throw new IllegalArgumentException("No values of " + type + " can be written");
  }

  private Shape record(Type type, Class<?> name, Map<TypeVariable<?>, Type> bound) {
    Components components = new Components(name);
    Shape shape = repeated.contains(name) ? new Once(components) : components;
    shape = common.contains(name) ? new Common(shape) : shape;
    known.put(type, shape);
    components.complete(this, bound);
    return shape;
  }

  private Shape generic(ParameterizedType type, Map<TypeVariable<?>, Type> bound) {
    Class<?> raw = (Class<?>) type.getRawType();
    Type[] arguments = type.getActualTypeArguments();
    if (raw == Optional.class) {
      return new Maybe(of(arguments[0], bound));
    }
    if (raw == List.class) {
      return new Many(of(arguments[0], bound), false);
    }
    if (raw == Set.class) {
      return new Many(of(arguments[0], bound), true);
    }
    if (raw == Map.class) {
      return new Pairs(of(arguments[0], bound), of(arguments[1], bound));
    }
    if (!raw.isRecord()) {
      throw new IllegalArgumentException("No values of " + type + " can be written");
    }
    Map<TypeVariable<?>, Type> inner = new HashMap<>(bound);
    for (int i = 0; i < arguments.length; i++) {
      Type argument = arguments[i];
      inner.put(
          raw.getTypeParameters()[i],
          argument instanceof TypeVariable<?> v ? bound.getOrDefault(v, v) : argument);
    }
    Shape before = known.get(type);
    return before == null || !bound.isEmpty() ? record(type, raw, inner) : before;
  }

  private static void write(Span span, Out out) {
    out.file(span.file());
    out.number(span.start());
    out.number(span.length());
  }

  private static Span span(In in) {
    int start = (int) in.number();
    return in.file().span(start, start + (int) in.number());
  }

  private static Shape whole() {
    return Shape.of(Integer.class, (value, out) -> out.number(value), in -> (int) in.number());
  }

  private static Shape truth() {
    return Shape.of(Boolean.class, (v, out) -> out.number(v ? 1 : 0), in -> in.number() == 1);
  }
}
