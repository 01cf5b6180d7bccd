package org.copydesk.page.theme.plate;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a template reaches under one name of an object: a method, or several that take more. */
public final class Member {
  private static final Object[] NOTHING = {};

  private final String name;
  private final Method[] methods;

  /** Of each method; a method itself copies them for whoever asks. */
  private final Class<?>[][] parameters;

  private final boolean value;

  /** Of each method, whether what it returns is ready for templates as it is. */
  private final boolean[] ready;

  /**
   * @param methods of that name, at least one
   * @param property whether a method without parameters may be read without parentheses
   */
  Member(String name, List<Method> methods, boolean property) {
    this.name = name;
    this.methods = methods.toArray(new Method[0]);
    this.parameters = new Class<?>[this.methods.length][];
    this.ready = new boolean[this.methods.length];
    for (int which = 0; which < parameters.length; which++) {
      parameters[which] = this.methods[which].getParameterTypes();
      ready[which] = Shape.isBare(this.methods[which].getReturnType());
      // Spares the look at who calls before each call; all of them are public.
      this.methods[which].setAccessible(true);
    }
    this.value =
        property
            && parameters.length == 1
            && parameters[0].length == 0
            && this.methods[0].getReturnType() != void.class;
  }

  public String name() {
    return name;
  }

  /** Whether its name alone is a value. */
  public boolean isValue() {
    return value;
  }

  /** The types that the method of so many parameters takes; empty when there is none. */
  public Class<?> @Nullable [] takes(int count) {
    int which = which(count);
    return which < 0 ? null : parameters[which];
  }

  /**
   * What the method returns, as it is.
   *
   * @param values of the types that {@link #takes} says
   */
  public @Nullable Object call(Object object, Object[] values)
      throws InvocationTargetException, IllegalAccessException {
    return methods[which(values.length)].invoke(object, values);
  }

  /** The value, ready for a template's use. */
  @Nullable Object read(Object object) {
    try {
      Object given = methods[0].invoke(object, NOTHING);
      return ready[0] ? given : Shape.bare(given);
    } catch (InvocationTargetException | IllegalAccessException failed) {
      throw new Declined(name);
    }
  }

  /** What the method returns to a template that hands these over. */
  @Nullable Object give(Object object, @Nullable Object[] arguments) {
    int which = which(arguments.length);
    if (which < 0 || methods[which].getReturnType() == void.class) {
      throw new Declined(name);
    }
    Class<?>[] types = parameters[which];
    for (int i = 0; i < types.length; i++) {
      arguments[i] = fitting(arguments[i], types[i]);
    }
    try {
      Object given = methods[which].invoke(object, arguments);
      return ready[which] ? given : Shape.bare(given);
    } catch (InvocationTargetException | IllegalAccessException failed) {
      throw new Declined(name);
    }
  }

  private int which(int count) {
    for (int which = 0; which < parameters.length; which++) {
      if (parameters[which].length == count) {
        return which;
      }
    }
    return -1;
  }

  private Object fitting(@Nullable Object value, Class<?> type) {
    if (value == null || Shape.isMarkup(value)) {
      throw new Declined(name);
    }
    if (type == String.class && !Shape.isWhole(value)) {
      return Shape.text(value);
    }
    if (type == int.class || type == boolean.class) {
      if (value.getClass() == (type == int.class ? Integer.class : Boolean.class)) {
        return value;
      }
    } else if (type == long.class && value instanceof Integer number) {
      return number.longValue();
    } else if (type == long.class && value instanceof Long) {
      return value;
    } else if (type != Object.class && type.isInstance(value)) {
      return value;
    }
    throw new Declined(name);
  }
}
