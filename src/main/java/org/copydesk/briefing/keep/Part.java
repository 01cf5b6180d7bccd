package org.copydesk.briefing.keep;

import java.util.function.Function;

/**
 * How values of a type that is no record are kept: as a value of one that is.
 *
 * @param keep what is kept of a value
 * @param back a value of what was kept
 */
public record Part<V, K>(Class<V> type, Class<K> kept, Function<V, K> keep, Function<K, V> back) {

  Shape shape(Shape inner) {
    return Shape.of(
        type,
        (value, out) -> inner.write(keep.apply(value), out),
        in -> back.apply(kept.cast(inner.read(in))));
  }
}
