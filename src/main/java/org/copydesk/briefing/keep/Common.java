package org.copydesk.briefing.keep;

/** A value that many files have, such as a date: what is read is the one that was read before. */
record Common(Shape shape) implements Shape {
  @Override
  public void write(Object value, Out out) {
    shape.write(value, out);
  }

  @Override
  public Object read(In in) {
    return In.known(shape.read(in));
  }
}
