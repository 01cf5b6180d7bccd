package org.copydesk.briefing.keep;

import java.util.List;

/** One of a few constants: its number. */
record OneOf(List<?> constants) implements Shape {
  @Override
  public void write(Object value, Out out) {
    out.number(((Enum<?>) value).ordinal());
  }

  @Override
  public Object read(In in) {
    return constants.get((int) in.number());
  }
}
