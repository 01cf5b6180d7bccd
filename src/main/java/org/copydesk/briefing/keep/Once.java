package org.copydesk.briefing.keep;

/** A value that may stand in several places: its number if it was there before, else 0 and it. */
record Once(Shape shape) implements Shape {
  @Override
  public void write(Object value, Out out) {
    int number = out.numberOf(value);
    out.number(number);
    if (number == 0) {
      shape.write(value, out);
      out.wrote(value);
    }
  }

  @Override
  public Object read(In in) {
    int number = (int) in.number();
    if (number > 0) {
      return in.before(number);
    }
    Object value = shape.read(in);
    in.read(value);
    return value;
  }
}
