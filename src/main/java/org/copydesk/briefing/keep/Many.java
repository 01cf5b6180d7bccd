package org.copydesk.briefing.keep;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * Values in their order: how many there are, then each.
 *
 * @param different whether they are a set
 */
record Many(Shape shape, boolean different) implements Shape {
  @Override
  public void write(Object value, Out out) {
    Collection<?> all = (Collection<?>) value;
    out.number(all.size());
    for (Object one : all) {
      shape.write(one, out);
    }
  }

  @Override
  public Object read(In in) {
    Object[] all = new Object[(int) in.number()];
    for (int i = 0; i < all.length; i++) {
      all[i] = shape.read(in);
    }
    return different
        ? Collections.unmodifiableSet(new LinkedHashSet<>(Arrays.asList(all)))
        : List.of(all);
  }
}
