package org.copydesk.briefing.keep;

import java.util.Optional;

/** A value that may be missing: how many there are, then it. */
record Maybe(Shape shape) implements Shape {
  @Override
  public void write(Object value, Out out) {
    Optional<?> maybe = (Optional<?>) value;
    out.number(maybe.isPresent() ? 1 : 0);
    if (maybe.isPresent()) {
      shape.write(maybe.get(), out);
    }
  }

  @Override
  public Object read(In in) {
    return in.number() == 0 ? Optional.empty() : Optional.of(shape.read(in));
  }
}
