package org.copydesk.briefing.keep;

import java.util.function.BiConsumer;
import java.util.function.Function;

/** How values of one type are written and read. */
interface Shape {
  void write(Object value, Out out);

  Object read(In in);

  /**
   * A shape of two functions.
   *
   * @param type of all values that come here, as the components are declared
   */
  static <T> Shape of(Class<T> type, BiConsumer<T, Out> writer, Function<In, T> reader) {
    return new Shape() {
      @Override
      @SuppressWarnings("unchecked") // Class.cast is a slow call, and this is asked for each value.
      public void write(Object value, Out out) {
        writer.accept((T) value, out);
      }

      @Override
      public Object read(In in) {
        return reader.apply(in);
      }
    };
  }

  /** A shape as a text. */
  static <T> Shape text(Class<T> type, Function<String, T> reader) {
    return of(type, (value, out) -> out.text(value.toString()), in -> reader.apply(in.text()));
  }
}
