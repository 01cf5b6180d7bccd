package org.copydesk.briefing.keep;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.Arrays;
import java.util.Map;

/** A record: its components, one after the other. */
final class Components implements Shape {
  private static final Object[] NOTHING = {};

  private final RecordComponent[] components;
  private final Constructor<?> constructor;
  private final Method[] accessors;
  private final Shape[] shapes;

  Components(Class<?> type) {
    this.components = type.getRecordComponents();
    this.shapes = new Shape[components.length];
    try {
      Class<?>[] types =
          Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
      this.constructor = type.getDeclaredConstructor(types);
    } catch (NoSuchMethodException everyRecordHasIt) {
      throw new IllegalStateException(everyRecordHasIt);
    }
    // A record may be its room's alone; here it is taken apart and put together, nothing more.
    constructor.setAccessible(true);
    this.accessors =
        Arrays.stream(components).map(RecordComponent::getAccessor).toArray(Method[]::new);
    for (Method accessor : accessors) {
      accessor.setAccessible(true);
    }
  }

  void complete(Shapes all, Map<TypeVariable<?>, Type> bound) {
    for (int i = 0; i < shapes.length; i++) {
      shapes[i] = all.of(components[i].getGenericType(), bound);
    }
  }

  @Override
  public void write(Object value, Out out) {
    try {
      for (int i = 0; i < shapes.length; i++) {
        shapes[i].write(accessors[i].invoke(value, NOTHING), out);
      }
    } catch (ReflectiveOperationException notARecord) {
      throw new IllegalArgumentException(notARecord);
    }
  }

  @Override
  public Object read(In in) {
    Object[] values = new Object[shapes.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = shapes[i].read(in);
    }
    try {
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException refused) {
      throw new IllegalArgumentException(refused);
    }
  }
}
