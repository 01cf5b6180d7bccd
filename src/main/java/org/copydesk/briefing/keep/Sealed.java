package org.copydesk.briefing.keep;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One of the records that an interface is sealed into: its number, then its components. */
final class Sealed implements Shape {
  private final List<Shape> shapes = new ArrayList<>();
  private final Map<Class<?>, Integer> numbers = new HashMap<>();

  void complete(Class<?> type, Shapes all) {
    for (Class<?> one : type.getPermittedSubclasses()) {
      if (one.isRecord()) {
        numbers.put(one, shapes.size());
        shapes.add(all.of(one));
      } else {
        complete(one, all);
      }
    }
  }

  @Override
  public void write(Object value, Out out) {
    Integer number = numbers.get(value.getClass());
    if (number == null) {
      throw new IllegalArgumentException("Not one of them: " + value.getClass());
    }
    out.number(number);
    shapes.get(number).write(value, out);
  }

  @Override
  public Object read(In in) {
    return shapes.get((int) in.number()).read(in);
  }
}
