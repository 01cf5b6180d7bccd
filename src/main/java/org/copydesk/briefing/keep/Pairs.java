package org.copydesk.briefing.keep;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** A map in its order: how many entries there are, then each. */
record Pairs(Shape keys, Shape values) implements Shape {
  @Override
  public void write(Object value, Out out) {
    Map<?, ?> map = (Map<?, ?>) value;
    out.number(map.size());
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      keys.write(entry.getKey(), out);
      values.write(entry.getValue(), out);
    }
  }

  @Override
  public Object read(In in) {
    Map<Object, Object> map = new LinkedHashMap<>();
    for (long left = in.number(); left > 0; left--) {
      map.put(keys.read(in), values.read(in));
    }
    return Collections.unmodifiableMap(map);
  }
}
